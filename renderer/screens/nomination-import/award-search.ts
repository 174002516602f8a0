import type { AwardCode } from '#shared/domain/award-code';
import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { OfficeLevel } from '#shared/domain/office-level';
import { fold } from '#shared/lib/vietnamese-text';
import { awardNames } from '#shared/text/vi/awards';
import { type AwardChoice, type AwardChoiceGroup, currentChoice, type ProposingRow } from './award-choices';
import { type FoundChoices, searchChoices } from './choice-search';

/** What the typed words mean, likeliest first: “BK” at a province is the province's, else one whose level is not said. */
export const awardsMeantBy = (typed: string, level: OfficeLevel | null): readonly AwardCode[] => {
  const code = recognizeAward(typed);
  if (code === null) return [];
  return level === null ? [code] : [awardAtLevel(code, level), code];
};

/** The choices that typed words may mean: first what the reader of lists takes them for, then names that hold them. */
export const searchAwards = (
  row: ProposingRow,
  groups: readonly AwardChoiceGroup[],
  { typed, level }: { readonly typed: string; readonly level: OfficeLevel | null },
): FoundChoices<AwardChoice> =>
  fold(typed) === ''
    ? { groups, best: currentChoice(row) }
    : searchChoices({
        groups,
        typed,
        meant: awardsMeantBy(typed, level),
        keyOf: ({ code }) => code,
        namesOf: ({ code }) => awardNames[code],
      });
