import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { countDecidedRows } from '#db/queries/kept-lists';
import { findListByFile, listLists, wasAccepted } from '#db/queries/nomination-lists';
import { officeOf } from '#db/queries/settings';
import { acceptList, awardYearOf } from '#electron/handlers/accept-list';
import { answeredElsewhere } from '#electron/handlers/answered-rows';
import { answersOf } from '#electron/handlers/answers-preview';
import { lastReadings, onPage, pagesFor } from '#electron/handlers/last-readings';
import { comparedReading } from '#electron/handlers/list-duplicates';
import { versionOf } from '#electron/handlers/list-version';
import { openList } from '#electron/handlers/open-list';
import { rowsLeftBehind } from '#electron/handlers/rows-left';
import { senderOfList } from '#electron/handlers/sender-of-list';
import { undoList, undoPreview } from '#electron/handlers/undo-list';
import type { QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { deskSeverity, judgeRows, type RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListProblem, ListReading, ListTable, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { rowPlaces } from '#shared/domain/nomination-list/row-places';
import { unitsUnknown } from '#shared/domain/nomination-list/sender-unit';
import { countFaultyRows } from '#shared/domain/supplement/faulty-rows';
import type { Input, Output } from '#shared/ipc/contract';
import { err, ok } from '#shared/lib/result';
import { listProblemText } from '#shared/text/vi/list-problems';

const readings = lastReadings<ListReading>();

const toSentRow = ({ votes: _votes, answers: _answers, sourceRows, awardProposed, ...row }: NomineeRow) => ({
  ...row,
  awardProposed: [...awardProposed],
  ...(sourceRows === undefined ? {} : { sourceRows: [...sourceRows] }),
});

const toSentProblem = ({ facts, relatedRows, ...problem }: ListProblem) => ({
  ...problem,
  severity: deskSeverity(problem),
  field: problem.field ?? null,
  why: listProblemText({ ...problem, facts }),
  ...(relatedRows === undefined ? {} : { relatedRows: [...relatedRows] }),
});

const toSentTable = ({ columns, ...table }: ListTable) => ({ ...table, columns: [...columns] });

const pageOf = ({ rows, nameless, problems, ignoredRows }: ListReading, page: number): Output<'lists.page'> => ({
  rows: onPage(rows, page).map(toSentRow),
  nameless: onPage(nameless, page).map(toSentRow),
  problems: onPage(problems, page).map(toSentProblem),
  ignoredRows: [...onPage(ignoredRows, page)],
});

const pagesOf = ({ rows, nameless, problems, ignoredRows }: ListReading): number =>
  pagesFor(rows, nameless, problems, ignoredRows);

/** Whether a row will be taken in as things stand. */
const takenIn = (reading: ListReading, corrections: readonly RowCorrection[]) => {
  const taken = rowPlaces<true>();
  for (const { row, reason } of judgeRows(reading, corrections)) if (reason === null) taken.set(row, true);
  return (row: NomineeRow): boolean => taken.get(row) === true;
};

/** What was decided about the same file when the campaign took it in, while nothing is decided now. */
const decidedBefore = (
  db: ReadDb,
  campaignId: string,
  fileSha256: string,
  now: Pick<Input<'lists.read'>, 'corrections' | 'columnRoles' | 'encodings'>,
) => {
  if (now.corrections.length > 0 || now.columnRoles !== null || now.encodings.length > 0) return null;
  const list = findListByFile(db, campaignId, fileSha256);
  const corrections = list === null ? 0 : countDecidedRows(db, list.id);
  return list === null || corrections === 0 ? null : { listId: list.id, corrections };
};

const read: QueryHandler<'lists.read'> = async (ctx, sent) => {
  const { campaignId, encodings } = sent;
  const opened = await openList(ctx, sent);
  if (!opened.ok) return opened;
  const { fileSha256, columnRoles, remembered, corrections, answeredSender } = opened.value;
  const unitId = sent.unitId ?? answeredSender;
  const campaign = campaignId === null ? null : findCampaign(ctx.db, campaignId);
  const awardYear = awardYearOf(opened.value.reading, campaign);
  const { reading: compared, meant } = await comparedReading(ctx.db, campaign, awardYear, opened.value);
  const notices = unitId === null ? unitsUnknown(compared) : [];
  const reading = { ...compared, problems: [...notices, ...compared.problems] };
  const { tables } = reading;
  // Before she has said that the list takes another's place, whoever stands there makes its rows wait.
  const isTaken = takenIn(sent.version?.replaces === true ? compared : opened.value.reading, corrections);
  const alreadyAccepted = campaignId !== null && wasAccepted(ctx.db, campaignId, fileSha256);
  const asked = [fileSha256, sent.fileName, campaignId, unitId, corrections, columnRoles, encodings, sent.version];
  const key = sha256(Buffer.from(JSON.stringify(asked)));
  readings.keep(ctx.session, key, reading);
  return ok({
    awardYear,
    fileSha256,
    acceptable: judgeRows(reading, corrections).filter(({ reason }) => reason === null).length,
    // What the comparison with other lists found is no fault of this file.
    goesBack: countFaultyRows(opened.value.reading, corrections, officeOf(ctx.db).officeLevel),
    alreadyAccepted,
    decidedBefore: campaignId === null ? null : decidedBefore(ctx.db, campaignId, fileSha256, sent),
    tables: tables.map(toSentTable),
    columnRoles: [...columnRoles],
    remembered: remembered && { unitName: remembered.unitName },
    version:
      campaign === null || alreadyAccepted ? null : versionOf(ctx.db, { ...sent, campaign, reading }, meant, isTaken),
    answers: campaignId === null || alreadyAccepted ? null : await answersOf(ctx.db, campaignId, meant, isTaken),
    answersIn: campaignId === null ? null : answeredElsewhere(ctx.db, campaignId, opened.value.reading.rows),
    sender: senderOfList(ctx, { fileName: sent.fileName, reading, answeredSender }),
    key,
    pages: pagesOf(reading),
    ...pageOf(reading, 0),
  });
};

const page: QueryHandler<'lists.page'> = ({ session }, { key, page: wanted }) => {
  const reading = readings.find(session, key);
  return reading === null ? err({ code: 'lists.readAgain' }) : ok(pageOf(reading, wanted));
};

/** The lists taken in; a row that another list has brought in since counts as left behind no more. */
const list: QueryHandler<'lists.list'> = ({ db }, { campaignId }) => {
  const lists = listLists(db, campaignId);
  const campaigns = new Set(lists.flatMap((one) => (one.setAside > 0 ? [one.campaignId] : [])));
  const broughtIn = new Map([...campaigns].flatMap((id) => [...rowsLeftBehind(db, id).broughtIn]));
  return ok(lists.map((one) => ({ ...one, setAside: one.setAside - (broughtIn.get(one.id) ?? 0) })));
};

export const listHandlers = {
  'lists.read': read,
  'lists.page': page,
  'lists.accept': acceptList,
  'lists.undo': undoList,
  'lists.undoPreview': undoPreview,
  'lists.list': list,
};
