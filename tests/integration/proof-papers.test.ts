import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { changePaper, closedMeeting, draftedAs } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const speltOtherwise = async (id: string) => {
  const { findings } = await app.expectOk('decisions.proofRead', { id });
  return findings.filter(({ rule }) => rule === 'paperSpeltOtherwise').map(({ details }) => details);
};

/** Spells the first person of the submission otherwise; gives the right name. */
const misspell = async (submission: string): Promise<string> => {
  const { items } = await app.expectOk('papers.get', { id: submission });
  const dossiers = await Promise.all(items.map(({ dossierId }) => app.expectOk('dossiers.get', { id: dossierId })));
  const person = dossiers.find(({ kind }) => kind === 'individual');
  const item = items.find(({ dossierId }) => dossierId === person?.id);
  if (person === undefined || item === undefined) throw new Error('The submission names nobody');
  const { name } = person;
  const wrong = `${name.slice(0, -1)}${name.endsWith('n') ? 'm' : 'n'}`;
  await changePaper(app, submission, {
    lines: [{ dossierId: item.dossierId, line: item.line.replace(name, wrong) }],
  });
  return name;
};

it('a name that a kept submission or minutes spell otherwise is a finding of the decision', async () => {
  const meetingId = await closedMeeting(app);
  const { id } = await app.expectOk('decisions.draft', { meetingId });
  const submission = await draftedAs(app, { kind: 'submission', meetingId });
  await draftedAs(app, { kind: 'minutes', meetingId });
  expect(await speltOtherwise(id)).toEqual([]);

  const name = await misspell(submission);
  expect(await speltOtherwise(id)).toContainEqual(
    expect.objectContaining({ name, paper: expect.stringContaining('tờ trình') }),
  );
});

it('what a reopened meeting left behind is compared no more', async () => {
  const meetingId = await closedMeeting(app);
  const submission = await draftedAs(app, { kind: 'submission', meetingId });
  await misspell(submission);
  await changePaper(app, submission, { number: 31 });
  await app.expectOk('papers.issue', { id: submission });
  const decided = async () => (await app.expectOk('decisions.draft', { meetingId })).id;
  const first = await decided();
  expect(await speltOtherwise(first)).toHaveLength(1);

  await app.expectOk('decisions.discard', { id: first });
  await app.expectOk('meetings.reopen', { id: meetingId, reason: 'Đếm lại phiếu' });
  await app.expectOk('meetings.close', { id: meetingId, endedAt: '11:00' });
  expect(await speltOtherwise(await decided())).toEqual([]);
});
