import type {
  HistoryFact,
  HistoryField,
  HistoryProblem,
  HistoryRow,
} from '#shared/domain/history-list/history-reading';
import { readRating } from '#shared/domain/history-list/rating-words';
import { fitsRecipient } from '#shared/domain/nomination-list/award-recipients';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import { nameSuspicion, namesTwoPersons } from '#shared/domain/nomination-list/recipient-name';
import type { RecipientKind } from '#shared/domain/recipient';
import { partsOf } from '#shared/lib/local-date';

type Found = Pick<HistoryProblem, 'code' | 'severity' | 'facts'> & { readonly field?: HistoryField };

const nameProblems = (row: HistoryRow): readonly Found[] => {
  const [field, facts] = ['fullName' as const, { name: row.fullName }];
  if (row.fullName === '') return [{ code: 'NAME_MISSING', severity: 'error', facts: {}, field }];
  if (row.recipientKind !== 'individual') {
    return row.fact.kind === 'initiative' ? [{ code: 'AUTHOR_NOT_PERSON', severity: 'error', facts, field }] : [];
  }
  if (namesTwoPersons(row.fullName)) return [{ code: 'SEVERAL_IN_ONE_CELL', severity: 'error', facts, field }];
  const suspicion = nameSuspicion(row.fullName);
  return suspicion === null
    ? []
    : [{ code: 'NAME_TYPO_SUSPECT', severity: 'warning', facts: { ...facts, word: suspicion.word }, field }];
};

/** Titles are given early in the next year: a decision of these months leaves open which year it honours. */
const LAST_MONTH_OF_DOUBT = 4;

const yearProblems = ({ year, isYearOfDecision, decision }: HistoryRow, thisYear: number): readonly Found[] => {
  const field = 'year' as const;
  if (year === null) return [{ code: 'YEAR_MISSING', severity: 'error', facts: {}, field }];
  if (year > thisYear) return [{ code: 'YEAR_TO_COME', severity: 'error', facts: { year }, field }];
  const { decidedOn } = decision;
  if (isYearOfDecision && decidedOn !== null) {
    const isDoubtful = partsOf(decidedOn).month <= LAST_MONTH_OF_DOUBT;
    const facts = { year, before: year - 1 };
    return isDoubtful
      ? [{ code: 'YEAR_OR_BEFORE', severity: 'error', facts, field }]
      : [{ code: 'YEAR_OF_DECISION', severity: 'warning', facts, field }];
  }
  if (decidedOn === null || partsOf(decidedOn).year >= year) return [];
  return [
    {
      code: 'DECIDED_BEFORE_YEAR',
      severity: 'warning',
      facts: { year, decided: partsOf(decidedOn).year },
      field: 'decidedOn',
    },
  ];
};

type Of<K extends HistoryFact['kind']> = Extract<HistoryFact, { readonly kind: K }>;

const initiativeProblems = ({ title, scope, original }: Of<'initiative'>): readonly Found[] => {
  const untitled: readonly Found[] =
    title === '' ? [{ code: 'TITLE_MISSING', severity: 'error', facts: {}, field: 'fact' }] : [];
  if (scope !== null) return untitled;
  const code = original === '' ? 'SCOPE_MISSING' : 'SCOPE_UNKNOWN';
  return [...untitled, { code, severity: 'error', facts: { scope: original }, field: 'scope' }];
};

const ratingProblems = ({ level, original }: Of<'rating'>): readonly Found[] => {
  const facts = { rating: original };
  if (level === null) {
    return [{ code: original === '' ? 'RATING_MISSING' : 'RATING_UNKNOWN', severity: 'error', facts, field: 'fact' }];
  }
  const isOld = level === 'HTNV' && readRating(original)?.isOldScale === true;
  return isOld ? [{ code: 'RATING_OLD_SCALE', severity: 'warning', facts, field: 'fact' }] : [];
};

const awardProblems = ({ code, original }: Of<'award'>, kind: RecipientKind): readonly Found[] => {
  const found = (problem: string, facts: HistoryProblem['facts']): readonly Found[] => [
    { code: problem, severity: 'error', facts, field: 'fact' },
  ];
  if (code === 'UNKNOWN') return found(original === '' ? 'FACT_MISSING' : 'AWARD_UNKNOWN', { award: original });
  if (code === 'BK' || code === 'GK') return found('AWARD_LEVEL_UNKNOWN', { award: original });
  return fitsRecipient(code, kind) ? [] : found('AWARD_KIND_MISMATCH', { award: original, kind });
};

const factProblems = ({ fact, recipientKind }: HistoryRow): readonly Found[] => {
  if (fact.kind === 'initiative') return initiativeProblems(fact);
  return fact.kind === 'rating' ? ratingProblems(fact) : awardProblems(fact, recipientKind);
};

const birthProblems = ({ birthDate }: HistoryRow): readonly Found[] =>
  birthDate?.precision === 'invalid'
    ? [{ code: 'DATE_INVALID', severity: 'warning', facts: { date: birthDate.original }, field: 'birthDate' }]
    : [];

/** What is missing or doubtful in one row as it stands: judged again after each correction. */
export const findHistoryProblems = (row: HistoryRow, thisYear: number): readonly HistoryProblem[] =>
  [...nameProblems(row), ...yearProblems(row, thisYear), ...factProblems(row), ...birthProblems(row)].map((found) => ({
    sheet: row.sheet,
    sourceRow: row.sourceRow,
    part: row.part,
    ...found,
  }));

type Namesake = { readonly row: HistoryRow; readonly unit: string };

/** The same name under another unit is another person here: said once for each such row. */
export const findNamesakes = (rows: readonly HistoryRow[]): readonly HistoryProblem[] => {
  const firstByName = new Map<string, Namesake>();
  const told = new Set<string>();
  return rows.flatMap((row): readonly HistoryProblem[] => {
    if (row.recipientKind !== 'individual' || row.fullName === '') return [];
    const name = sameWordsKey(row.fullName);
    const unit = sameWordsKey(row.unit ?? '');
    const first = firstByName.get(name);
    if (first === undefined) firstByName.set(name, { row, unit });
    const place = `${row.sheet ?? ''} ${row.sourceRow}`;
    if (first === undefined || first.unit === unit || told.has(place)) return [];
    told.add(place);
    return [
      {
        sheet: row.sheet,
        sourceRow: row.sourceRow,
        part: null,
        code: 'SAME_NAME_OTHER_UNIT',
        severity: 'warning',
        facts: { name: row.fullName, otherRow: first.row.sourceRow, otherUnit: first.row.unit ?? '' },
        field: 'unit',
      },
    ];
  });
};
