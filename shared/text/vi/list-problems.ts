import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
export const problemText = (problem: ListProblem): string => problem.code;
