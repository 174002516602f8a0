import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import {
  awardsReceived,
  deleteDuplicateAnswer,
  findDuplicateAnswer,
  putDuplicateAnswer,
  recipientsByIds,
} from '#db/queries/duplicates';
import { findListByFile } from '#db/queries/nomination-lists';
import { findRecipient } from '#db/queries/recipients';
import { officeOf } from '#db/queries/settings';
import { duplicatesOf, problemOf } from '#electron/handlers/list-duplicates';
import type { ListPair, OtherSide } from '#electron/handlers/list-pairs';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { comparedRow, identityKey } from '#shared/domain/nomination-list/duplicate-answers';
import { gravestFirst, severityOf } from '#shared/domain/nomination-list/duplicate-kinds';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { Input, Output } from '#shared/ipc/contract';
import { COMPARED_FIELDS } from '#shared/ipc/duplicates';
import { atOneGo } from '#shared/lib/at-one-go';
import { err, ok } from '#shared/lib/result';
import { listProblemText } from '#shared/text/vi/list-problems';

type Pair = Output<'duplicates.ofList'>['pairs'][number];
type Side = Pair['row'];
type SentRow = Input<'duplicates.ofList'>['rows'][number];
type Known = { readonly history: Side['history']; readonly honorific: string; readonly position: string };

/** More pairs than a person can look at in one sitting. */
const PAIRS_AT_MOST = 500;

const sideOfRow = (row: NomineeRow): Side => ({
  fullName: row.fullName,
  honorific: row.honorific ?? '',
  position: row.position ?? '',
  unit: row.unit,
  birthDate: row.birthDate?.value ?? null,
  awards: row.awardProposed.map(({ code }) => code),
  in: 'file',
  fileName: null,
  sheet: row.sheet,
  sourceRow: row.sourceRow,
  dossierId: null,
  recipientId: null,
  history: [],
});

const NOWHERE = { fileName: null, sheet: null, sourceRow: null, dossierId: null } as const;

const sideOf = (other: OtherSide, known: Known | undefined): Side => {
  if (other.in === 'file') return sideOfRow(other.known);
  const { fullName, unit, birthDate, recipientId } = other.known;
  const words = { fullName, unit, birthDate, recipientId, history: known?.history ?? [] };
  if (other.in === 'campaign') {
    const { fileName, listSheet, listRow, dossierId, honorific, position, awardCodes } = other.known;
    const place = { fileName, sheet: listSheet || null, sourceRow: listRow, dossierId };
    return { ...words, ...place, in: 'campaign', honorific, position: position ?? '', awards: [...awardCodes] };
  }
  const place = { ...NOWHERE, in: recipientId === null ? 'file' : 'registry' } as const;
  return { ...words, ...place, honorific: known?.honorific ?? '', position: known?.position ?? '', awards: [] };
};

const wordsOf: Readonly<Record<(typeof COMPARED_FIELDS)[number], (side: Side) => string>> = {
  fullName: ({ fullName }) => sameWordsKey(fullName),
  position: ({ position }) => sameWordsKey(position),
  unit: ({ unit }) => sameWordsKey(unit ?? ''),
  birthDate: ({ birthDate }) => birthDate ?? '',
  awards: ({ awards }) => [...awards].sort().join(),
};

/** What both sides say, and say differently; of the registry no proposed awards are known. */
const differingFields = (row: Side, other: Side): Pair['differing'] =>
  COMPARED_FIELDS.filter((field) => {
    const [left, right] = [wordsOf[field](row), wordsOf[field](other)];
    return left !== right && (field !== 'awards' || other.in !== 'registry');
  });

const isOneInWriting = ({ row, other }: ListPair): boolean =>
  other.in === 'file' && identityKey(comparedRow(row)) === identityKey(comparedRow(other.known));

const pairFor =
  (known: ReadonlyMap<string, Known>) =>
  (pair: ListPair): Pair => {
    const { code, other } = pair;
    const row = sideOfRow(pair.row);
    const id = other.in === 'file' ? null : other.known.recipientId;
    const shown = sideOf(other, id === null ? undefined : known.get(id));
    return {
      sheet: pair.row.sheet,
      sourceRow: pair.row.sourceRow,
      recipientKind: pair.row.recipientKind,
      code,
      severity: severityOf(code),
      why: listProblemText(problemOf(pair)),
      row,
      other: shown,
      differing: differingFields(row, shown),
      canAnswer: !isOneInWriting(pair),
      answer: pair.answer === null ? null : { id: pair.answer.id, answer: pair.answer.answer },
    };
  };

/** A row as the page sends it back: what is left out is not there, rather than undefined. */
const asRead = ({
  sourceRows: _rows,
  birthDate,
  hidden,
  gender: _gender,
  note: _note,
  ...row
}: SentRow): NomineeRow => ({
  ...row,
  ...(birthDate !== undefined && { birthDate }),
  ...(hidden !== undefined && { hidden }),
});

/** The recipients of the other sides, with all that they were given. */
const knownRecipients = (db: ReadDb, pairs: readonly ListPair[]): ReadonlyMap<string, Known> => {
  const ids = pairs.flatMap(({ other }) => (other.in === 'file' ? [] : (other.known.recipientId ?? [])));
  const recipientIds = [...new Set(ids)];
  const history = awardsReceived(db, { recipientIds, exceptCampaignId: null, titlesOf: null });
  const lineOf = ({ awardCode, year, decisionNumber, decidedOn }: Side['history'][number]) => ({
    awardCode,
    year,
    decisionNumber,
    decidedOn,
  });
  return new Map(
    recipientsByIds(db, recipientIds).map(({ recipientId, honorific, position }) => [
      recipientId,
      {
        honorific: honorific ?? '',
        position: position ?? '',
        history: (history.get(recipientId) ?? []).map(lineOf),
      },
    ]),
  );
};

const ofList: QueryHandler<'duplicates.ofList'> = ({ db }, { campaignId, fileSha256, awardYear, rows, ...rest }) => {
  const campaign = findCampaign(db, campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  const place = {
    campaign,
    ownListId: findListByFile(db, campaignId, fileSha256)?.id ?? null,
    ...rest,
    awardYear: awardYear ?? campaign.year,
    officeLevel: officeOf(db).officeLevel,
  };
  const { pairs: found } = atOneGo(
    duplicatesOf(db, place, { rows: rows.map(asRead), corrections: [], problems: null }),
  );
  const gravest = new Set(gravestFirst(found).slice(0, PAIRS_AT_MOST));
  const pairs = found.filter((pair) => gravest.has(pair));
  return ok({ pairs: pairs.map(pairFor(knownRecipients(db, pairs))), total: found.length });
};

const answer: CommandHandler<'duplicates.answer'> = atOnce((tx, { answers }) => {
  const ids: string[] = [];
  for (const given of answers) {
    const recipient = given.recipientId === null ? null : findRecipient(tx.db, given.recipientId);
    if (given.recipientId !== null && recipient === null) return err({ code: 'recipients.notFound' });
    if (recipient === null && identityKey(given.row) === identityKey(given.other)) {
      return err({ code: 'duplicates.writtenAlike' });
    }
    ids.push(putDuplicateAnswer(tx.db, { id: tx.newId(), ...given }, tx.now));
  }
  const subject = `duplicateAnswer:${ids[0] ?? ''}`;
  return ok({ value: { ids }, change: { subject, before: null, after: answers } });
});

const revokeAnswer: CommandHandler<'duplicates.revokeAnswer'> = atOnce((tx, { id }) => {
  const kept = findDuplicateAnswer(tx.db, id);
  if (kept === null) return err({ code: 'duplicates.noAnswer' });
  deleteDuplicateAnswer(tx.db, id);
  return ok({ value: { id }, change: { subject: `duplicateAnswer:${id}`, before: kept, after: null } });
});

export const duplicateHandlers = {
  'duplicates.ofList': ofList,
  'duplicates.answer': answer,
  'duplicates.revokeAnswer': revokeAnswer,
};
