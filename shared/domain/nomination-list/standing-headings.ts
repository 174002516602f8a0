import { soleRecipientKind } from '#shared/domain/nomination-list/award-recipients';
import type { GroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { RecipientKind } from '#shared/domain/recipient';

type Open = { readonly level: string; readonly heading: GroupHeading };

/** The headings that a row stands under, outermost first. */
export type StandingHeadings = readonly Open[];

/** What a heading speaks of: headings without a number are of one level when they speak of the same. */
const topicOf = ({ unit, awards }: GroupHeading): 'unit' | 'award' | 'kind' => {
  if (unit !== null) return 'unit';
  return awards.length > 0 ? 'award' : 'kind';
};

const AMBIGUOUS = /^[CDLM]$/;

/** How a heading is numbered: `I`, `A`, `1`, `1.1`, `a`, `*`. Headings numbered in one way are of one level. */
const numbering = (enumerator: string, open: StandingHeadings): string | null => {
  if (/^[^\p{L}\d]+$/u.test(enumerator)) return enumerator;
  const bare = enumerator.replace(/[().\s/:–-]+$/u, '').replace(/^[(]/, '');
  if (/^[IVX]{1,6}$/.test(bare) || (/^[IVXLCDM]{2,7}$/.test(bare) && !AMBIGUOUS.test(bare))) return 'I';
  if (/^[A-ZĐ]$/.test(bare)) return bare === 'I' && open.some(({ level }) => level === 'I') ? 'I' : 'A';
  if (/^[a-zđ]$/.test(bare)) return 'a';
  if (/^\d{1,3}$/.test(bare)) return '1';
  return /^\d{1,3}([.,]\d{1,3})+$/.test(bare) ? '1.1' : null;
};

/** What stands before the words of a heading in their own cell: `II.`, `A/`, `1.2.`. */
const WRITTEN_BEFORE = /^\s*([IVXLC]{1,6}|[A-ZĐ]|[a-zđ](?=[.)])|\d{1,2}(?:\.\d{1,2})*)\s*[.)/:\-–]+\s*(?=\S)/u;

/**
 * The headings that stand once this one has been read: it ends those of its own level and all under them. `number` is
 * the cell of the number column; `text` the heading as written.
 */
export const withHeading = (
  open: StandingHeadings,
  heading: GroupHeading,
  written: { readonly number: string | undefined; readonly text: string },
): StandingHeadings => {
  const enumerator = written.number ?? WRITTEN_BEFORE.exec(written.text)?.[1];
  const level = (enumerator === undefined ? null : numbering(enumerator, open)) ?? topicOf(heading);
  const ended = open.findIndex((standing) => standing.level === level);
  return [...(ended < 0 ? open : open.slice(0, ended)), { level, heading }];
};

/**
 * `TẬP THỂ` without a number, below units that had their people right under them: it is no part of the last of them. Below a
 * unit that had no row yet, `Phòng A` – `TẬP THỂ`, it parts that unit's rows.
 */
export const withoutUnitAbove = (open: StandingHeadings, heading: GroupHeading, hasRows: boolean): StandingHeadings => {
  const isKind = heading.kind !== null && heading.unit === null;
  const isUnderUnit = open.at(-1)?.level === 'unit' && open.every((standing) => standing.heading.kind === null);
  return isKind && hasRows && isUnderUnit ? open.slice(0, -1) : open;
};

/** What the standing headings say of a row; an inner heading goes before an outer one. */
export type Standing = {
  readonly unit: string | null;
  readonly kind: RecipientKind | null;
  readonly awards: readonly ProposedAward[];
};

const agreesWith = (kind: RecipientKind, awards: readonly ProposedAward[]): boolean =>
  awards.every(({ code }) => (soleRecipientKind(code) ?? kind) === kind);

/** Gives unit, kind and awards. A kind that the awards of an inner heading rule out has ended. */
export const standingOf = (open: StandingHeadings): Standing => {
  const unit = open.findLast(({ heading }) => heading.unit !== null)?.heading.unit ?? null;
  const kindAt = open.findLastIndex(({ heading }) => heading.kind !== null);
  const awardAt = open.findLastIndex(({ heading }) => heading.awards.length > 0);
  const awards = open[awardAt]?.heading.awards ?? [];
  const kind = open[kindAt]?.heading.kind ?? null;
  if (kind === null || agreesWith(kind, awards)) return { unit, kind, awards };
  return awardAt > kindAt ? { unit, kind: null, awards } : { unit, kind, awards: [] };
};
