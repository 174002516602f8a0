import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { headWords } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';

const TELLS_AWARD = /^award(|Mark|Level|Code)$/;
const GIVES_AWARD = /^award(|Mark)$/;

/** Registered at the beginning of a year, or for the next. */
const REGISTERED = /\bdang ky\b/;

/** What came of it beside. */
const OUTCOME = /\b(de nghi|de xuat|du kien|xet|ket qua|cong nhan|dat duoc)\b/;

const PROPOSED = /\b(de nghi|de xuat|dang ky|du kien)\b/;

/** Heads over awards that somebody has already: `Đã được khen thưởng`, `Thành tích năm trước liền kề`, `Danh hiệu các năm`. */
const EARLIER =
  /\b(da (dat|duoc|nhan|khen|tang)|(nam|nam hoc|nien khoa) truoc|gan nhat|gan day|truoc (day|do)|lien ke|lich su|qua trinh khen|(cac|nhung) nam|nam (qua|gan))\b/;

/** What an assessment gave; the result of a vote on this list is what it proposes. */
const RESULT = /\bket qua\b(?!.*\b(xet|binh|bau|bo phieu|kiem phieu)\b)/;

/** The heads above a column, the nearest first. */
const headsOf = ({ label }: ListColumn): readonly string[] => label.split(' / ').map(headWords).reverse();

const says = (pattern: RegExp, column: ListColumn): boolean => headsOf(column).some((words) => pattern.test(words));

const isProposed = (column: ListColumn): boolean => says(PROPOSED, column);

/** What was registered, beside what is proposed of it now. */
const isRegisteredOnly = (columns: readonly ListColumn[], column: ListColumn): boolean =>
  says(REGISTERED, column) &&
  !says(OUTCOME, column) &&
  columns.some((other) => GIVES_AWARD.test(other.role) && says(OUTCOME, other) && !says(REGISTERED, other));

const standsUnderEarlier = (column: ListColumn): boolean => {
  const [, ...parents] = headsOf(column);
  const telling = parents.find((words) => PROPOSED.test(words) || EARLIER.test(words));
  return telling !== undefined && !PROPOSED.test(telling) && !isProposed(column);
};

const yearOf = ({ label }: ListColumn): number | null => {
  const years = (label.match(/\b20\d{2}\b/g) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
};

const kindOf = ({ label }: ListColumn): 'title' | 'form' => (/\bdanh hieu\b/.test(wordsOf(label)) ? 'title' : 'form');

/**
 * Of columns of awards those of years before: beside later ones, or beside columns that say that they propose. Where none would
 * stay, all of them do.
 */
const ofYearsBefore = (columns: readonly ListColumn[], yearAbove: number | null): readonly ListColumn[] => {
  const proposing = columns.filter((column) => GIVES_AWARD.test(column.role) && isProposed(column));
  const dated = columns.filter((column) => yearOf(column) !== null && !isProposed(column));
  const years = new Set(dated.map(yearOf));
  const ofList = proposing.length > 0 ? (yearAbove ?? 0) : 0;
  const latest = Math.max(ofList, ...columns.map((column) => yearOf(column) ?? 0));
  const before = columns.filter((column) => {
    if (isProposed(column)) return false;
    const year = yearOf(column);
    if (year !== null && year < latest) return true;
    if (proposing.length === 0) return false;
    if (says(RESULT, column)) return true;
    return year !== null && (years.size > 1 || proposing.some((other) => kindOf(other) === kindOf(column)));
  });
  return columns.some((column) => GIVES_AWARD.test(column.role) && !before.includes(column)) ? before : [];
};

/**
 * Columns of awards that a list tells of and does not propose hold something else: awards that people had before (under a head that
 * says so, of an earlier year than a column beside them or the list (`yearAbove`), results beside a column that proposes), and what
 * was registered, beside what came of it.
 */
export const withToldAwardsAside = (
  columns: readonly ListColumn[],
  yearAbove: () => number | null,
): readonly ListColumn[] => {
  const awards = columns.filter(({ role }) => TELLS_AWARD.test(role));
  if (awards.length === 0) return columns;
  const rest = awards.filter((column) => !standsUnderEarlier(column) && !isRegisteredOnly(awards, column));
  const before = ofYearsBefore(rest, yearAbove());
  const kept = new Set(rest.filter((column) => !before.includes(column)));
  return columns.map((column) =>
    !TELLS_AWARD.test(column.role) || kept.has(column) ? column : { ...column, role: 'other' },
  );
};
