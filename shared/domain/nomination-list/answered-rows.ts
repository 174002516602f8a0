import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { FormerNominee } from '#shared/domain/nomination-list/list-versions';
import { areLettersNear, bareLetters } from '#shared/domain/nomination-list/name-distance';
import type { SentRow } from '#shared/domain/nomination-list/sent-row';

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

const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);

/** True for the same name, the same with a letter or its marks put right, or with words left out or added. */
const isStillNamed = (before: string, after: string): boolean => {
  if (areLettersNear(bareLetters(before), bareLetters(after))) return true;
  const [was, is] = [wordsOf(before), wordsOf(after)];
  return was !== '' && is !== '' && (holds(was, is) || holds(is, was));
};

type Standing<Nominee> = {
  /** The row that a mark names, as long as its list stands in the campaign. */
  readonly standingAt: (sent: SentRow) => StandingRow | null;
  /** Whom the row proposes. */
  readonly nomineeAt: (place: StandingRow) => Nominee | null;
};

/**
 * Which of the rows answer rows of earlier lists that went back to their unit. Who stands there already goes on only under the
 * same name, however it was put right: another name is another person.
 */
export const answeredRows = <Nominee extends Pick<FormerNominee, 'fullName'>>(
  rows: readonly NomineeRow[],
  { standingAt, nomineeAt }: Standing<Nominee>,
): Answering<Nominee> => {
  const answered: AnsweredRow<Nominee>[] = [];
  const ofOthers: NomineeRow[] = [];
  for (const row of rows) {
    const of = row.answers === undefined ? null : standingAt(row.answers);
    if (of === null) continue;
    const nominee = nomineeAt(of);
    if (nominee === null || isStillNamed(nominee.fullName, row.fullName)) answered.push({ row, of, nominee });
    else ofOthers.push(row);
  }
  return { answered, ofOthers };
};
