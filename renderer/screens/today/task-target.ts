import type { Output } from '#shared/ipc/contract';
import { assertNever } from '#shared/lib/result';
import type { ScreenKey, ScreenParams } from '../../app/navigation';

export type Task = Output<'today.overview'>['tasks'][number];
export type Target = { readonly screen: ScreenKey; readonly params: ScreenParams };

/** Where the task's one action leads. */
export const taskTarget = ({ kind, targetId, step }: Pick<Task, 'kind' | 'targetId' | 'step'>): Target => {
  const campaign: ScreenParams = targetId === null ? {} : { campaignId: targetId };
  const itself: ScreenParams = targetId === null ? {} : { id: targetId };
  switch (kind) {
    case 'checkDossiers':
      return { screen: 'dossiers', params: { ...campaign, status: 'received' } };
    case 'returnedDossiers':
      return { screen: 'dossiers', params: { ...campaign, status: 'returned' } };
    case 'prepareMeeting':
      return { screen: 'meetings', params: campaign };
    case 'openMeeting':
      return { screen: 'meetings', params: itself };
    case 'decideResults':
      return { screen: 'decisions', params: targetId === null ? {} : { meetingId: targetId } };
    case 'issueDecision':
      return { screen: 'decisions', params: itself };
    case 'reviewAwards':
      return { screen: 'registry', params: { tab: 'recipients', review: 'yes' } };
    case 'campaignDue':
      return { screen: 'campaigns', params: itself };
    case 'importFirstList':
    case 'goOnWithLists':
    case 'rowsLeftBehind':
      return { screen: 'import', params: campaign };
    case 'overdueStep':
      return { screen: 'dossiers', params: { ...campaign, due: `overdue.${step}` } };
    case 'dueSoonStep':
      return { screen: 'dossiers', params: { ...campaign, due: `soon.${step}` } };
    default:
      return assertNever(kind);
  }
};
