import type { AwardCode } from '#shared/domain/award-code';
import { isOutsideTheLaw } from '#shared/domain/nomination-list/award-phrases';
import { fitsRecipient } from '#shared/domain/nomination-list/award-recipients';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, NomineeRow, TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { hasRole } from '#shared/domain/nomination-list/list-table';
import {
  looksLikePerson,
  nameSuspicion,
  namesSecondPerson,
  namesTwoPersons,
} from '#shared/domain/nomination-list/recipient-name';
import { hasAwardColumn } from '#shared/domain/nomination-list/row-awards';
import type { VoteCounts } from '#shared/domain/nomination-list/votes';
import { findVoteFaults } from '#shared/domain/nomination-list/votes';

export type CheckContext = {
  readonly header: TableHeader;
  /** Members of the council, when the sheet says it (ballot sheets). */
  readonly members: number | null;
  readonly voteThreshold: number;
  /** Counts of all ballots, where they stand above the table. */
  readonly ballots?: VoteCounts;
  /** The year that the list is of, when its titles say it. */
  readonly year?: number | null;
};

type Found = Pick<ListProblem, 'code' | 'severity' | 'facts'> & Partial<Pick<ListProblem, 'field'>>;

/** Awards that exist at several levels or ranks, none of them said. */
const LEVEL_LEFT_OUT =
  /^(danh hieu )?(chien s[iy] thi dua|chien s[iy] td|cstd|co thi dua|co td|huan chuong (lao dong|doc lap|quan cong|chien cong|bao ve to quoc)|huy chuong chien s[iy] ve vang)$/;

const proposes = ({ awardProposed }: NomineeRow, award: AwardCode): boolean =>
  awardProposed.some(({ code }) => code === award);

const awardProblems = (row: NomineeRow): readonly Found[] => {
  if (row.awardProposed.length === 0)
    return [{ code: 'AWARD_MISSING', severity: 'error', facts: {}, field: 'awardProposed' }];
  const field = 'awardProposed' as const;
  const found = row.awardProposed.flatMap(({ code, original }): readonly Found[] => {
    const facts = { award: original };
    if (code === 'UNKNOWN' && isOutsideTheLaw(original)) {
      return [{ code: 'AWARD_UNKNOWN', severity: 'error', facts: { ...facts, outside: 1 }, field }];
    }
    if (code === 'UNKNOWN') {
      const isKnown = LEVEL_LEFT_OUT.test(wordsOf(original.replace(/\s*\([^()]*\)$/u, '')));
      return [{ code: isKnown ? 'AWARD_LEVEL_UNKNOWN' : 'AWARD_UNKNOWN', severity: 'error', facts, field }];
    }
    if (code === 'BK') return [{ code: 'AWARD_LEVEL_UNKNOWN', severity: 'error', facts, field }];
    if (code === 'GK') return [{ code: 'AWARD_LEVEL_UNKNOWN', severity: 'warning', facts, field }];
    return fitsRecipient(code, row.recipientKind)
      ? []
      : [
          {
            code: 'AWARD_KIND_MISMATCH',
            severity: 'error',
            facts: { award: original, kind: row.recipientKind },
            field,
          },
        ];
  });
  const both = proposes(row, 'LDTT') && proposes(row, 'CSTDCS');
  return both ? [...found, { code: 'TITLE_AND_PREREQUISITE', severity: 'info', facts: {}, field }] : found;
};

const nameProblems = (row: NomineeRow): readonly Found[] => {
  const field = 'fullName' as const;
  if (row.recipientKind === 'collective') {
    const tail = row.fullName.split(' ').slice(-4).join(' ');
    const isInside = looksLikePerson(tail) && row.fullName.split(' ').length > 4;
    return isInside ? [{ code: 'LOOKS_LIKE_PERSON', severity: 'info', facts: { name: tail }, field }] : [];
  }
  const isSecondLost = namesSecondPerson(row.fullName);
  if (isSecondLost || namesTwoPersons(row.fullName)) {
    const severity = isSecondLost ? 'error' : 'warning';
    return [{ code: 'TWO_PERSONS_IN_ONE_CELL', severity, facts: { name: row.fullName }, field }];
  }
  const suspicion = row.recipientKind === 'individual' ? nameSuspicion(row.fullName) : null;
  if (suspicion === null) return [];
  return [
    { code: 'NAME_TYPO_SUSPECT', severity: 'warning', facts: { name: row.fullName, word: suspicion.word }, field },
  ];
};

/** `5/6/12`: a year of two digits that was taken for one of this century. */
const isCenturyGuessed = ({ original, value }: TypedBirthDate): boolean =>
  value?.startsWith('20') === true && /^\D*\d{1,2}\D\d{1,2}\D\d{2}\D*$/.test(original);

const fieldProblems = (row: NomineeRow, header: TableHeader): readonly Found[] => {
  const found: Found[] = [];
  if (row.recipientKind === 'individual') {
    if (row.position === null && hasRole(header, 'position')) {
      found.push({ code: 'POSITION_MISSING', severity: 'warning', facts: { name: row.fullName }, field: 'position' });
    }
    if (row.unit === null && (hasRole(header, 'unit') || hasRole(header, 'address'))) {
      found.push({ code: 'UNIT_MISSING', severity: 'warning', facts: { name: row.fullName }, field: 'unit' });
    }
  }
  if (row.hidden === true) found.push({ code: 'HIDDEN_ROW', severity: 'warning', facts: { name: row.fullName } });
  return found;
};

/** `15/3/2035` in a list of 2025. */
const isBornAfter = (value: string, year: number | null): boolean => year !== null && Number(value.slice(0, 4)) > year;

const birthProblems = ({ birthDate }: NomineeRow, year: number | null): readonly Found[] => {
  if (birthDate === undefined) return [];
  const { original: date, value } = birthDate;
  const found = { severity: 'warning', field: 'birthDate' } as const;
  if (value === null || isBornAfter(value, year)) return [{ code: 'DATE_INVALID', facts: { date }, ...found }];
  return isCenturyGuessed(birthDate) ? [{ code: 'DATE_CENTURY_DOUBTFUL', facts: { date, read: value }, ...found }] : [];
};

/** What the words of a row themselves show, without the sheet it stands on: judged again after a correction. */
export const wordProblems = (row: NomineeRow): readonly ListProblem[] =>
  [...nameProblems(row), ...birthProblems(row, null), ...awardProblems(row)].map((found) => ({
    sheet: row.sheet,
    sourceRow: row.sourceRow,
    ...found,
  }));

const voteProblems = (row: NomineeRow, { members, voteThreshold, ballots = {} }: CheckContext): readonly Found[] =>
  row.votes === undefined ? [] : findVoteFaults(row.votes, { members, threshold: voteThreshold, ballots });

/** A list of ballots names its awards elsewhere. */
const lacksAwardsByNature = (row: NomineeRow, header: TableHeader): boolean =>
  row.awardProposed.length === 0 && row.votes !== undefined && !hasAwardColumn(header);

/** Looks for what is doubtful or missing in one nominee of a list. */
export const findRowProblems = (row: NomineeRow, context: CheckContext): readonly ListProblem[] =>
  [
    ...nameProblems(row),
    ...birthProblems(row, context.year ?? null),
    ...fieldProblems(row, context.header),
    ...(lacksAwardsByNature(row, context.header) ? [] : awardProblems(row)),
    ...voteProblems(row, context),
  ].map((found) => ({ sheet: row.sheet, sourceRow: row.sourceRow, ...found }));
