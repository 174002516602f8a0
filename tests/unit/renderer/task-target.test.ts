import { expect, test } from 'vitest';
import { taskTarget } from '../../../renderer/screens/today/task-target';

test.each([
  ['checkDossiers', { screen: 'dossiers', params: { campaignId: 'x', status: 'received' } }],
  ['returnedDossiers', { screen: 'dossiers', params: { campaignId: 'x', status: 'returned' } }],
  ['prepareMeeting', { screen: 'meetings', params: { campaignId: 'x' } }],
  ['openMeeting', { screen: 'meetings', params: { id: 'x' } }],
  ['decideResults', { screen: 'decisions', params: { meetingId: 'x' } }],
  ['issueDecision', { screen: 'decisions', params: { id: 'x' } }],
  ['reviewAwards', { screen: 'registry', params: { tab: 'recipients', review: 'yes' } }],
  ['campaignDue', { screen: 'campaigns', params: { id: 'x' } }],
  ['importFirstList', { screen: 'import', params: { campaignId: 'x' } }],
] as const)('%s leads to its screen', (kind, target) => {
  expect(taskTarget({ kind, targetId: 'x' })).toEqual(target);
});

test('a task of nothing in particular opens the whole screen', () => {
  expect(taskTarget({ kind: 'checkDossiers', targetId: null })).toEqual({
    screen: 'dossiers',
    params: { status: 'received' },
  });
});
