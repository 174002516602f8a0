import { insertDecision, insertDecisionItem, passedWithoutDecision } from '#db/queries/decisions';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { listsOfCampaign } from '#db/queries/kept-lists';
import { findMeeting, type MeetingRow } from '#db/queries/meetings';
import type { ChangeContext } from '#electron/context';
import { askedUnits } from '#electron/handlers/asked-unit';
import { type DecisionFields, proposeDecision } from '#electron/handlers/decision-proposal';
import { atOnce, type CommandHandler } from '#electron/ipc/handlers';
import { composeListLine } from '#shared/domain/decision-lines';
import { type DecisionPart, partDecisions } from '#shared/domain/decision-parts';
import { yearOf } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { decisionProposals } from '#shared/text/vi/decision-proposals';

/** The dossiers with the unit that proposed each: who sent its list, else the unit that it names. */
const withUnits = ({ db }: ChangeContext, { campaignId }: MeetingRow, dossiers: readonly DossierRow[]) => {
  const unitOf = askedUnits(db);
  const lists = new Map(listsOfCampaign(db, campaignId).map((list) => [list.id, list]));
  return dossiers.map((dossier) => {
    const unit = unitOf(lists.get(dossier.listId ?? '') ?? null, dossier.unitName);
    return { dossier, awardCode: dossier.awardCode, unitKey: unit.key, unitName: unit.name };
  });
};

type Passed = ReturnType<typeof withUnits>[number];

/** One draft with its dossiers in the order of the agenda. */
const insertDraft = (tx: ChangeContext, meeting: MeetingRow, { unitName, members }: DecisionPart<Passed>) => {
  const dossiers = members.map(({ dossier }) => dossier);
  const proposed = proposeDecision(tx.db, dossiers, tx.today);
  const subject = unitName === null ? proposed.subject : decisionProposals.ofUnit(proposed.subject, unitName);
  const fields: DecisionFields = { ...proposed, subject };
  const id = tx.newId();
  insertDecision(tx.db, {
    id,
    campaignId: meeting.campaignId,
    meetingId: meeting.id,
    state: 'draft',
    number: null,
    symbol: fields.symbol,
    year: fields.issuedOn === null ? null : yearOf(fields.issuedOn),
    issuedOn: fields.issuedOn,
    subject,
    fields,
  });
  for (const [index, dossier] of dossiers.entries()) {
    insertDecisionItem(tx.db, {
      decisionId: id,
      dossierId: dossier.id,
      position: index + 1,
      line: composeListLine(dossier),
    });
  }
  return { id, items: dossiers.length, fields };
};

/**
 * Drafts decisions for what a closed meeting passed, of all awards unless some are named: one for all, one for each award
 * or one for each unit. Numbers are given later, each draft its own.
 */
const draft: CommandHandler<'decisions.draft'> = atOnce((tx, { meetingId, awardCodes, parting }) => {
  const meeting = findMeeting(tx.db, meetingId);
  if (meeting === null) return err({ code: 'meetings.notFound' });
  if (meeting.state === 'open') return err({ code: 'meetings.stillOpen' });
  const passed = dossierRows(tx.db, passedWithoutDecision(tx.db, meetingId));
  const chosen = passed.filter((dossier) => awardCodes === undefined || awardCodes.includes(dossier.awardCode));
  const drafts = partDecisions(withUnits(tx, meeting, chosen), parting).map((part) => insertDraft(tx, meeting, part));
  const [first] = drafts;
  if (first === undefined) return err({ code: 'decisions.nothingPassed' });
  return ok({
    value: { id: first.id, ids: drafts.map(({ id }) => id) },
    change: { subject: `decision:${first.id}`, before: null, after: { meetingId, parting, drafts } },
  });
});

export const draftDecisionHandlers = { 'decisions.draft': draft };
