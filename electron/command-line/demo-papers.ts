import type { Step } from '#electron/command-line/demo-steps';
import { unitsOfCopy } from '#shared/domain/decision-copy';
import type { Sent } from '#shared/ipc/contract';
import type { PaperKind } from '#shared/ipc/paper-fields';
import type { LocalDate } from '#shared/lib/local-date';
import { commandLineTexts } from '#shared/text/vi/command-line';
import { copyPapers } from '#shared/text/vi/decision-copies';

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

/** What each unit of the campaign is asked to send or put right. */
export const supplementRequests = async (step: Step, campaignId: string): Promise<void> => {
  const { fields, units } = await step(words.supplement, 'supplements.asks', { campaignId });
  for (const [index, { name: addressee, opening, asks }] of units.entries()) {
    const lines = asks.map(({ name, awardName, place, asked }) => ({ name, awardName, place, asked }));
    const numbered = { ...fields, number: index + 1 };
    const rows = asks.flatMap(({ row }) => row ?? []);
    const paper = { campaignId, addressee, opening, fields: numbered, lines, rows };
    await step(words.supplement, 'supplements.export', { ...paper, formats: ['docx', 'pdf', 'xlsx'] });
  }
};

/** Reports of the first nominees, one of a person and one of a collective where the campaign has both. */
export const achievementReports = async (step: Step, campaignId: string, today: LocalDate): Promise<void> => {
  for (const kind of ['individual', 'collective'] as const) {
    const { ids } = await step(words.papers.achievementReport, 'dossiers.ids', { campaignId, kind });
    if (ids.length > 0)
      await writePapers(step, { kind: 'achievementReport', dossierIds: ids.slice(0, 1) }, () => ({ issuedOn: today }));
  }
};

/** A whole copy of the decision, and the extract for the first unit in it. */
export const copiesOfDecision = async (step: Step, decisionId: string): Promise<void> => {
  const { items } = await step(words.papers.decisionCopy, 'decisions.get', { id: decisionId });
  const [unit] = unitsOfCopy(items);
  const asked = { kind: 'decisionCopy', decisionId } as const;
  const signer = { name: words.copySigner, capacity: [...copyPapers.copyist('province').capacity], post: '' };
  await writePapers(step, asked, () => ({ signer }));
  if (unit === undefined) return;
  const symbol = copyPapers.symbol(copyPapers.codes.extract, copyPapers.copyist('province').symbol);
  const recipients = copyPapers.recipients(unit);
  await writePapers(step, asked, () => ({ form: 'extract', unit, symbol, signer, recipients }));
};

/** The invitation, the summary of achievements, and slips to vote on. */
export const papersBeforeMeeting = async (step: Step, meetingId: string): Promise<void> => {
  await writePapers(step, { kind: 'invitation', meetingId }, () => ({ number: 7 }));
  await writePapers(step, { kind: 'achievementSummary', meetingId }, () => ({ number: 9 }));
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
