import type { ReadDb } from '#db/council-db';
import { rowsAnsweringRow } from '#db/queries/answered-lists';
import { findCampaign } from '#db/queries/campaigns';
import { listChanges } from '#db/queries/change-log';
import { findItem, setItemLine } from '#db/queries/decisions';
import { markPaper, papersPresent } from '#db/queries/dossier-papers';
import {
  type DossierRow,
  dossierIds,
  dossierRows,
  dossiersToJudge,
  findDossier,
  findDossierWithCampaign,
  setAttested,
  setDossierStatus,
  setProcedure,
  updateDossierWords,
} from '#db/queries/dossiers';
import { findListRow, headLinesAbove } from '#db/queries/nomination-lists';
import type { ChangeContext, Committed } from '#electron/context';
import { awardsDecidedElsewhere } from '#electron/handlers/award-competence';
import { deadlinesOf, groupsOfFilter } from '#electron/handlers/dossier-deadlines';
import { compareEditions, editionViewOf, setEdition, sinceStored } from '#electron/handlers/dossier-edition';
import { linesOf } from '#electron/handlers/dossier-lines';
import { paperRulesOf, papersOf } from '#electron/handlers/dossier-papers';
import { usesOfEvidence } from '#electron/handlers/initiative-uses';
import { judgeAndStore, judgeDossier } from '#electron/handlers/judge-dossier';
import { overQuota } from '#electron/handlers/quotas';
import { historyOf } from '#electron/handlers/recipients';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { composeListLine } from '#shared/domain/decision-lines';
import { type DossierStep, statusAfter } from '#shared/domain/dossier';
import { headsOfColumns } from '#shared/domain/nomination-list/column-heads';
import { isMarkHead } from '#shared/domain/nomination-list/row-marks';
import type { AppError } from '#shared/ipc/errors';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';

const subjectOf = (id: string): string => `dossier:${id}`;

const ids: QueryHandler<'dossiers.ids'> = ({ db, clock }, { sort, descending, due, ...filter }) => {
  const groups = due && groupsOfFilter(db, due, clock.today());
  return ok({ ids: dossierIds(db, { ...filter, groups }, { sort, descending }) });
};

const lines: QueryHandler<'dossiers.lines'> = ({ db }, input) => ok(linesOf(db, input.ids));

type Place = { readonly listId: string; readonly sheet: string; readonly sourceRow: number };

const sourceAt = (db: ReadDb, { listId, sheet, sourceRow }: Place) => {
  const found = findListRow(db, listId, sheet, sourceRow);
  if (found === null) return [];
  const heads = headsOfColumns(headLinesAbove(db, { listId, sheet, sourceRow }));
  const isShown = (_: string, column: number): boolean => !isMarkHead(heads[column] ?? '');
  return [
    {
      ...{ listId, sourceRow, fileName: found.fileName },
      sheet: sheet === '' ? null : sheet,
      cells: found.cells.filter(isShown),
      heads: heads.filter(isShown),
    },
  ];
};

/** The row that made a dossier, and those that have put it right since. */
const sourcesOf = (db: ReadDb, { listId, listSheet, listRow }: DossierRow) => {
  if (listId === null || listRow === null) return [];
  const place = { listId, sheet: listSheet ?? '', sourceRow: listRow };
  return [place, ...rowsAnsweringRow(db, place)].flatMap((one) => sourceAt(db, one));
};

/** Judged now; a decided dossier keeps the report on which it was decided, whatever is recorded later. */
const reportOf = (db: ReadDb, dossier: DossierRow, today: LocalDate) =>
  dossier.status === 'decided' && dossier.verdictReport !== null
    ? ok(dossier.verdictReport)
    : judgeDossier(db, dossier, today);

const get: QueryHandler<'dossiers.get'> = ({ db, clock }, { id }) => {
  const found = findDossierWithCampaign(db, id);
  const line = linesOf(db, [id])[0];
  if (found === null || line === undefined) return err({ code: 'dossiers.notFound' });
  const { dossier, campaignName } = found;
  const report = reportOf(db, dossier, clock.today());
  return ok({
    ...line,
    campaignId: dossier.campaignId,
    campaignName,
    awardYear: dossier.awardYear,
    basis: dossier.basis,
    achievements: dossier.achievements,
    receivedOn: dossier.receivedOn,
    returnReason: dossier.returnReason,
    note: dossier.note,
    decidedBy:
      dossier.status === 'decided'
        ? null
        : (awardsDecidedElsewhere(db, clock.today())(dossier.awardCode)?.decidedBy ?? null),
    eligibility: report?.ok ? report.value : null,
    eligibilityRefusal: report?.ok === false ? report.error.code : null,
    edition: editionViewOf(db, dossier, { report: report?.ok ? report.value : null, today: clock.today() }),
    ...sinceStored(dossier, report?.ok ? report.value : null),
    initiativeUses: report?.ok ? usesOfEvidence(db, dossier, report.value) : [],
    attested: [...dossier.attested],
    papers: papersOf(db, dossier),
    paperRules: paperRulesOf(db, dossier),
    deadlines: deadlinesOf(db, dossier, clock.today()),
    history: historyOf(db, dossier.recipientId),
    sources: sourcesOf(db, dossier),
    changes: listChanges(db, { subject: subjectOf(id), limit: 50 }),
  });
};

const update: CommandHandler<'dossiers.update'> = atOnce((tx, { id, ...words }) => {
  const before = findDossier(tx.db, id);
  if (before === null) return err({ code: 'dossiers.notFound' });
  if (before.status === 'decided') return err({ code: 'dossiers.wrongStatus' });
  updateDossierWords(tx.db, { id, kind: before.kind, ...words });
  // A decided dossier was refused above, so whatever decision holds this one is a draft; a line that she worded stays.
  const item = findItem(tx.db, id);
  if (item?.line === composeListLine(before)) {
    setItemLine(tx.db, item.decisionId, id, composeListLine({ kind: before.kind, ...words }));
  }
  const { name, honorific, position, unitName, achievements, note } = before;
  return ok({
    value: { id },
    change: {
      subject: subjectOf(id),
      before: { name, honorific, position, unitName, achievements, note },
      after: words,
    },
  });
});

const check: CommandHandler<'dossiers.check'> = atOnce((tx, { campaignId, ids: wanted }) => {
  const counts = { met: 0, notMet: 0, missingData: 0, withoutRule: 0 };
  const open = dossiersToJudge(tx.db, campaignId, wanted);
  for (const { verdict } of judgeAndStore(tx, open)) counts[verdict] += 1;
  return ok({
    value: counts,
    change: { subject: `campaign:${campaignId}`, before: null, after: { checked: open.length, ...counts } },
  });
});

const attest: CommandHandler<'dossiers.attest'> = atOnce((tx, { id, lineIds }) => {
  const before = findDossier(tx.db, id);
  if (before === null) return err({ code: 'dossiers.notFound' });
  if (before.status === 'decided') return err({ code: 'dossiers.wrongStatus' });
  setAttested(tx.db, id, lineIds);
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before: { attested: before.attested }, after: { attested: lineIds } },
  });
});

const mark: CommandHandler<'dossiers.markPaper'> = atOnce((tx, { id, paperCode, present }) => {
  const dossier = findDossier(tx.db, id);
  if (dossier === null) return err({ code: 'dossiers.notFound' });
  if (dossier.status === 'decided') return err({ code: 'dossiers.wrongStatus' });
  const wasPresent = papersPresent(tx.db, [id]).get(id)?.has(paperCode) ?? false;
  markPaper(tx.db, { dossierId: id, paperCode, present });
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before: { paperCode, present: wasPresent }, after: { paperCode, present } },
  });
});

const chooseProcedure: CommandHandler<'dossiers.setProcedure'> = atOnce((tx, { id, procedure }) => {
  const before = findDossier(tx.db, id);
  if (before === null) return err({ code: 'dossiers.notFound' });
  if (before.status === 'decided') return err({ code: 'dossiers.wrongStatus' });
  setProcedure(tx.db, id, procedure);
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before: { procedure: before.procedure }, after: { procedure } },
  });
});

type Reasons = { readonly returnReason?: string | null; readonly acceptReason?: string | null };

/** Moves every dossier one step or none: the first that may not move refuses all. */
const stepAll = (
  tx: ChangeContext,
  step: DossierStep,
  wanted: readonly string[],
  reasons: Reasons,
): Result<Committed<{ changed: number }>, AppError> => {
  const rows = dossierRows(tx.db, wanted);
  if (rows.length !== new Set(wanted).size) return err({ code: 'dossiers.notFound' });
  const campaigns = new Set(rows.map(({ campaignId }) => campaignId));
  if ([...campaigns].some((id) => findCampaign(tx.db, id)?.state === 'closed'))
    return err({ code: 'campaigns.closed' });
  for (const row of rows) {
    const status = statusAfter(row.status, step);
    if (status === null) return err({ code: 'dossiers.wrongStatus', details: row.name });
    setDossierStatus(tx.db, row.id, status, reasons);
  }
  const [only] = rows;
  const subject = rows.length === 1 && only ? subjectOf(only.id) : `dossiers:${step}`;
  const before = rows.map(({ id, status, returnReason, acceptReason }) => ({ id, status, returnReason, acceptReason }));
  return ok({ value: { changed: rows.length }, change: { subject, before, after: { step, ...reasons } } });
};

/** A verdict other than met, or one more than a quota allows, goes to the council only with a reason. */
const accept: CommandHandler<'dossiers.accept'> = atOnce((tx, { ids: wanted, reason }) => {
  const short = judgeAndStore(tx, dossierRows(tx.db, wanted)).find(({ verdict }) => verdict !== 'met');
  const accepted = stepAll(tx, 'accept', wanted, { acceptReason: reason ?? null, returnReason: null });
  if (!accepted.ok || (reason ?? '') !== '') return accepted;
  // Measured with the dossiers accepted; a refusal undoes that.
  const over = overQuota(tx.db, dossierRows(tx.db, wanted), tx.today);
  if (over.length > 0) return err({ code: 'dossiers.overQuota', details: over.join('\n') });
  return short === undefined ? accepted : err({ code: 'dossiers.reasonNeeded', details: short.dossier.name });
});

const giveBack: CommandHandler<'dossiers.return'> = atOnce((tx, { ids: wanted, reason }) =>
  stepAll(tx, 'return', wanted, { returnReason: reason }),
);

const reopen: CommandHandler<'dossiers.reopen'> = atOnce((tx, { ids: wanted }) => stepAll(tx, 'reopen', wanted, {}));

export const dossierHandlers = {
  'dossiers.ids': ids,
  'dossiers.lines': lines,
  'dossiers.get': get,
  'dossiers.update': update,
  'dossiers.check': check,
  'dossiers.setEdition': setEdition,
  'dossiers.compareEditions': compareEditions,
  'dossiers.attest': attest,
  'dossiers.markPaper': mark,
  'dossiers.setProcedure': chooseProcedure,
  'dossiers.accept': accept,
  'dossiers.return': giveBack,
  'dossiers.reopen': reopen,
};
