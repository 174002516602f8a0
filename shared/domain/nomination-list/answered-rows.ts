import { sameWordsKey, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { FormerNominee } from '#shared/domain/nomination-list/list-versions';
import { areLettersNear, bareLetters } from '#shared/domain/nomination-list/name-distance';
import type { RecipientKind } from '#shared/domain/recipient';

/** A row of a list that stands in the campaign. */
export type StandingRow = { readonly listId: string; readonly sheet: string; readonly sourceRow: number };

/** A row that answers one which went back to the unit. */
export type AnsweredRow<Nominee> = {
  readonly row: NomineeRow;
  readonly of: StandingRow;
  /** Whom that row proposed; null: it had made no dossier. */
  readonly nominee: Nominee | null;
};

export type Answering<Nominee> = {
  readonly answered: readonly AnsweredRow<Nominee>[];
  /** Rows whose line went out under another's name: they are read as rows of their own. */
  readonly ofOthers: readonly NomineeRow[];
};

/** Whom a row proposes, as far as it is told whether another row means the same. */
export type ProposedBefore = Pick<FormerNominee, 'fullName' | 'birthDate'> & { readonly recipientKind: RecipientKind };

const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);

const isFullDay = (date: string | null): date is string => date !== null && date.length === 'YYYY-MM-DD'.length;

/** “Nguyễn Văn An (nghỉ hưu)” for “Nguyễn Văn An”; of collectives, “Tổ Văn phòng” is another than “Tổ Văn”. */
const hasWordsBeside = (before: string, after: string): boolean => {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  return was !== '' && is !== '' && (holds(was, is) || holds(is, was));
};

/**
 * True of the same kind under the same name, the same with a letter or its marks put right, or with words left out or added. Where
 * the name changes and both birth days are known and differ, it is another person.
 */
const isStillMeant = (before: ProposedBefore, row: NomineeRow): boolean => {
  if (before.recipientKind !== row.recipientKind) return false;
  if (sameWordsKey(before.fullName) === sameWordsKey(row.fullName)) return true;
  const born = row.birthDate?.value ?? null;
  if (isFullDay(before.birthDate) && isFullDay(born) && before.birthDate !== born) return false;
  if (areLettersNear(bareLetters(before.fullName), bareLetters(row.fullName))) return true;
  return row.recipientKind === 'individual' && hasWordsBeside(before.fullName, row.fullName);
};

type Standing<Nominee> = {
  /** The row that a row's mark names, as long as its list stands in the campaign. */
  readonly standingAt: (row: NomineeRow) => StandingRow | null;
  /** Whom the row proposes. */
  readonly nomineeAt: (place: StandingRow) => Nominee | null;
};

/**
 * Which of the rows answer rows of earlier lists that went back to their unit. Who stands there already goes on only under the
 * same name, however it was put right: another name is another person.
 */
export const answeredRows = <Nominee extends ProposedBefore>(
  rows: readonly NomineeRow[],
  { standingAt, nomineeAt }: Standing<Nominee>,
): Answering<Nominee> => {
  const answered: AnsweredRow<Nominee>[] = [];
  const ofOthers: NomineeRow[] = [];
  for (const row of rows) {
    const of = standingAt(row);
    if (of === null) continue;
    const nominee = nomineeAt(of);
    if (nominee === null || isStillMeant(nominee, row)) answered.push({ row, of, nominee });
    else ofOthers.push(row);
  }
  return { answered, ofOthers };
};
