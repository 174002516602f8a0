import type { Output } from '#shared/ipc/contract';

export type ListedDay = Output<'days.list'>['days'][number];
