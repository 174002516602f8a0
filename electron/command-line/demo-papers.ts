import type { Step } from '#electron/command-line/demo-steps';
import type { Sent } from '#shared/ipc/contract';
import type { PaperKind } from '#shared/ipc/paper-fields';
import { commandLineTexts } from '#shared/text/vi/command-line';

const words = commandLineTexts.demo;

type Content = Sent<'papers.update'>['content'];
type Changes = Readonly<Record<string, unknown>>;

/** Drafts the papers of one kind, gives the numbers, makes them fixed and writes them out. */
const writePapers = async (
  step: Step,
  asked: Sent<'papers.draft'> & { readonly kind: PaperKind },
  changes: (index: number) => Changes,
): Promise<void> => {
  const name = words.papers[asked.kind];
  const { ids } = await step(name, 'papers.draft', asked);
  for (const [index, id] of ids.entries()) {
    const { content, hasSheet } = await step(name, 'papers.get', { id });
    // Fields of any kind: the door checks that they fit.
    const changed = { ...content, fields: { ...content.fields, ...changes(index) } } as Content;
    await step(name, 'papers.update', { id, content: changed });
    await step(name, 'papers.issue', { id });
    await step(name, 'papers.export', { id, formats: ['docx', 'pdf', ...(hasSheet ? (['xlsx'] as const) : [])] });
  }
};

const MOST_RETURNED = 3;

/** A few dossiers that did not pass the check go back, each unit with its letter. */
export const returnLetters = async (step: Step, campaignId: string): Promise<void> => {
  const { ids } = await step(words.returned, 'dossiers.ids', { campaignId, status: 'received' });
  const returned = ids.slice(0, MOST_RETURNED);
  if (returned.length === 0) return;
  await step(words.returned, 'dossiers.return', { ids: returned, reason: words.returnReason });
  await writePapers(step, { kind: 'returnLetter', dossierIds: returned }, (index) => ({ number: index + 1 }));
};

/** The invitation, and slips to vote on. */
export const papersBeforeMeeting = async (step: Step, meetingId: string): Promise<void> => {
  await writePapers(step, { kind: 'invitation', meetingId }, () => ({ number: 7 }));
  await writePapers(step, { kind: 'ballot', meetingId }, () => ({ copies: 2 }));
};

/** What the meeting leaves on paper: its minutes, the count, the submission. */
export const papersAfterMeeting = async (step: Step, meetingId: string): Promise<void> => {
  const [head = '', ...others] = words.tellers;
  const tellers = [head, ...others].map((name) => ({ name, post: words.tellerPost }));
  await writePapers(step, { kind: 'minutes', meetingId }, () => ({ number: 3 }));
  const times = { startedAt: '15:40', endedAt: '16:10' };
  await writePapers(step, { kind: 'counting', meetingId }, () => ({ number: 4, tellers, ...times }));
  await writePapers(step, { kind: 'submission', meetingId }, () => ({ number: 12 }));
};
