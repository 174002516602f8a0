import { awardCodeOf } from '#shared/domain/award-code-aliases';
import type { ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { ListReport } from '#shared/domain/nomination-list/list-report';
import type { RawWorkbook } from '#shared/domain/raw-workbook';

/** The expected answer of a given workbook, as its JSON states it. */
export type ExpectedRow = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly sourceRows?: readonly number[];
  readonly recipientKind: string;
  readonly fullName: string;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly unit: string | null;
  readonly awardProposed: readonly { readonly code: string; readonly original: string }[];
  readonly achievements: string | null;
  readonly birthDate?: { readonly original: string; readonly value: string | null; readonly precision: string };
  readonly votes?: Readonly<Record<string, number | null>>;
  readonly hidden?: boolean;
  readonly accept?: readonly string[];
  /** Values of single fields that are right as well; of `position+unit` both together. */
  readonly acceptFields?: readonly AcceptedValue[];
};
type AcceptedValue = {
  readonly field: string;
  readonly value: string | null | readonly [position: string | null, unit: string | null];
};
export type ExpectedList = {
  readonly awardYear: number | string | null;
  readonly rows: readonly ExpectedRow[];
  readonly problems: readonly Pick<ListProblem, 'sheet' | 'sourceRow' | 'code' | 'severity'>[];
  readonly ignoredRows: readonly {
    readonly sheet: string | null;
    readonly sourceRow: number;
    readonly sourceRowTo?: number;
  }[];
};

export type Score = { readonly right: number; readonly expected: number; readonly faults: readonly string[] };

/** Remarks of the expected file (“(from the title)”, “(real date cell)”) are not text of the list. */
const withoutRemark = (text: string): string =>
  text
    .replace(/\s*\((from the [^()]*|real date cell)\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const same = (expected: string | null | undefined, actual: string | null | undefined): boolean =>
  withoutRemark(expected ?? '') === withoutRemark(actual ?? '');

const fieldIsAccepted = (expected: ExpectedRow, field: string, actual: string | null): boolean =>
  (expected.acceptFields ?? []).some(
    (accepted) =>
      accepted.field === field &&
      (accepted.value === null || typeof accepted.value === 'string') &&
      same(accepted.value, actual),
  );

/** Words without case, quotes, brackets and marks between them: how a heading prints an award is no difference. */
const bareWords = (text: string): string => text.toLowerCase().replace(/[\s"“”()|,+;-]/g, '');

type Check = readonly [field: string, isRight: boolean, expected: unknown, actual: unknown];

const postIsAccepted = (expected: ExpectedRow, actual: NomineeRow): boolean =>
  (expected.accept ?? []).includes(`${actual.position} | ${actual.unit}`) ||
  (expected.acceptFields ?? []).some(
    ({ field, value }) =>
      field === 'position+unit' &&
      value !== null &&
      typeof value !== 'string' &&
      same(value[0], actual.position) &&
      same(value[1], actual.unit),
  );

/** `honorific: null` in `accept`: the field may be left empty too. */
const mayBeEmpty = (expected: ExpectedRow, field: string, actual: string | null): boolean =>
  actual === null && (expected.accept ?? []).includes(`${field}: null`);

/** Expected files may write codes as the law pages do (`DH_TTND`, `CO_BT`). */
const catalogueCode = (code: string): string => awardCodeOf(code) ?? code;

const codeIsAccepted = (expected: ExpectedRow, found: string): boolean =>
  (expected.accept ?? []).includes(found) ||
  (expected.acceptFields ?? []).some(({ field, value }) => field === 'awardCode' && value === found);

const awardsAreRight = (expected: ExpectedRow, actual: NomineeRow): boolean =>
  expected.awardProposed.length === actual.awardProposed.length &&
  expected.awardProposed.every(({ code }, index) => {
    const found = actual.awardProposed[index]?.code ?? '';
    return catalogueCode(code) === found || codeIsAccepted(expected, found);
  });

const checksOf = (expected: ExpectedRow, actual: NomineeRow): readonly Check[] => {
  const accepted = postIsAccepted(expected, actual);
  const checks: Check[] = [
    ['recipientKind', expected.recipientKind === actual.recipientKind, expected.recipientKind, actual.recipientKind],
    ['fullName', same(expected.fullName, actual.fullName), expected.fullName, actual.fullName],
    [
      'honorific',
      mayBeEmpty(expected, 'honorific', actual.honorific) || same(expected.honorific, actual.honorific),
      expected.honorific,
      actual.honorific,
    ],
    ['position', accepted || same(expected.position, actual.position), expected.position, actual.position],
    ['unit', accepted || same(expected.unit, actual.unit), expected.unit, actual.unit],
    ['achievements', same(expected.achievements, actual.achievements), expected.achievements, actual.achievements],
  ];
  const codes = expected.awardProposed.map(({ code }) => code).join();
  const actualCodes = actual.awardProposed.map(({ code }) => code).join();
  checks.push(['awards', awardsAreRight(expected, actual), codes, actualCodes]);
  const words = expected.awardProposed.map(({ original }) => withoutRemark(original)).join('|');
  const actualWords = actual.awardProposed.map(({ original }) => withoutRemark(original)).join('|');
  checks.push(['awardWords', bareWords(words) === bareWords(actualWords), words, actualWords]);
  if (expected.birthDate !== undefined || actual.birthDate !== undefined) {
    const [left, right] = [expected.birthDate, actual.birthDate];
    const isRight =
      fieldIsAccepted(expected, 'birthDate', right?.value ?? null) ||
      (left?.value === right?.value && left?.precision === right?.precision);
    checks.push(['birthDate', isRight, left, right]);
  }
  if (expected.votes !== undefined) {
    const isRight = Object.entries(expected.votes).every(([field, value]) => actual.votes?.[field] === value);
    checks.push(['votes', isRight, expected.votes, actual.votes]);
  }
  if (expected.sourceRows !== undefined) {
    checks.push([
      'sourceRows',
      expected.sourceRows.join() === actual.sourceRows?.join(),
      expected.sourceRows,
      actual.sourceRows,
    ]);
  }
  checks.push(['hidden', (expected.hidden ?? false) === (actual.hidden ?? false), expected.hidden, actual.hidden]);
  return checks;
};

const keyOf = (row: { readonly sheet: string | null; readonly sourceRow: number | null }): string =>
  `${row.sheet}!${row.sourceRow}`;

const FIELDS_OF_A_ROW = 9;

/** Counts the fields that are right, row by row; a missing or surplus row counts as all its fields wrong. */
export const scoreRows = (expected: ExpectedList, actual: ListReport): Score => {
  const faults: string[] = [];
  let right = 0;
  let total = 0;
  // Lists beside one another share their rows: the name tells which is meant.
  const left = new Set(actual.rows);
  for (const row of expected.rows) {
    const here = [...left].filter((one) => keyOf(one) === keyOf(row));
    const found = here.find(({ fullName }) => same(row.fullName, fullName)) ?? here[0];
    if (found !== undefined) left.delete(found);
    if (found === undefined) {
      total += FIELDS_OF_A_ROW;
      faults.push(`${keyOf(row)} row missing: ${row.fullName}`);
      continue;
    }
    for (const [field, isRight, wanted, got] of checksOf(row, found)) {
      total += 1;
      if (isRight || (typeof got === 'string' || got === null ? fieldIsAccepted(row, field, got) : false)) right += 1;
      else faults.push(`${keyOf(row)} ${field}: ${JSON.stringify(wanted)} ≠ ${JSON.stringify(got)}`);
    }
  }
  for (const row of left) {
    total += FIELDS_OF_A_ROW;
    faults.push(`${keyOf(row)} surplus row: ${row.fullName}`);
  }
  return { right, expected: total, faults };
};

/** Names for one doubt: expected files know the wider one. */
const SAME_DOUBT: ReadonlyMap<string, string> = new Map([['RATIO_MISMATCH', 'VOTES_INCONSISTENT']]);

const ACROSS_FILES = /ACROSS_FILES|SAME_PERSON_OTHER_AWARD|SAME_NAME_DIFFERENT_UNIT/;

/** Errors and warnings by place and code; infos are good to show and not required. */
export const scoreProblems = (expected: ExpectedList, actual: ListReport): Score => {
  const keys = (
    problems: readonly Pick<ListProblem, 'sheet' | 'sourceRow' | 'code' | 'severity'>[],
  ): readonly string[] =>
    problems
      .filter(({ code, severity }) => severity !== 'info' && !ACROSS_FILES.test(code))
      .map((problem) => `${keyOf(problem)} ${SAME_DOUBT.get(problem.code) ?? problem.code} ${problem.severity}`);
  const wanted = keys(expected.problems);
  const got = keys(actual.problems);
  const missing = wanted.filter((key) => !got.includes(key)).map((key) => `missing problem ${key}`);
  const surplus = got.filter((key) => !wanted.includes(key)).map((key) => `surplus problem ${key}`);
  const total = wanted.length + surplus.length;
  return { right: wanted.length - missing.length, expected: total, faults: [...missing, ...surplus] };
};

/** Every row that must be set aside is set aside. */
export const missingIgnored = (expected: ExpectedList, actual: ListReport): readonly string[] => {
  const ignored = new Set(actual.ignoredRows.map(keyOf));
  return expected.ignoredRows.flatMap(({ sheet, sourceRow, sourceRowTo }) =>
    sourceRowTo === undefined && !ignored.has(keyOf({ sheet, sourceRow })) ? [keyOf({ sheet, sourceRow })] : [],
  );
};

const isBlank = (text: string): boolean => text.replace(/[\s\u200b\ufeff]/g, '') === '';

/** Rows of the file with content that neither rows nor problems nor ignoredRows speak of. */
export const lostRows = (workbook: RawWorkbook, actual: ListReport): readonly string[] => {
  const told = new Set([
    ...actual.rows.flatMap(({ sheet, sourceRow, sourceRows = [sourceRow] }) =>
      sourceRows.map((row) => keyOf({ sheet, sourceRow: row })),
    ),
    ...[...actual.problems, ...actual.ignoredRows].map(keyOf),
  ]);
  return workbook.sheets.flatMap(({ name, part, rows }) =>
    rows
      .filter(({ cells }) => cells.some((cell) => cell !== undefined && !isBlank(cell.text)))
      .map(({ sourceRow }) => keyOf({ sheet: part === undefined ? name : part.of, sourceRow }))
      .filter((key) => !told.has(key)),
  );
};
