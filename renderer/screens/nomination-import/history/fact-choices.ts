import { AWARD_CODES, type AwardCode, isRareAward } from '#shared/domain/award-code';
import { readRating } from '#shared/domain/history-list/rating-words';
import { fitsRecipient } from '#shared/domain/nomination-list/award-recipients';
import type { OfficeLevel } from '#shared/domain/office-level';
import { RATING_LEVELS, type RatingLevel } from '#shared/domain/recipient';
import { fold } from '#shared/lib/vietnamese-text';
import { awardNames } from '#shared/text/vi/awards';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importTexts } from '#shared/text/vi/nomination-import';
import { ratingTexts } from '#shared/text/vi/recipients';
import { awardsMeantBy } from '../award-search';
import {
  type FoundChoices,
  type SearchedChoice,
  type SearchedGroup,
  type SearchNames,
  searchChoices,
} from '../choice-search';
import type { HistoryLine } from './history-lines';

/** What of a line decides which facts are offered. */
export type FactRow = Pick<HistoryLine, 'kind' | 'recipientKind' | 'award' | 'rating'>;

type FactChoice = SearchedChoice & { readonly names: SearchNames; readonly answer: { readonly changes: FactChanges } };
type FactChanges = { readonly award: AwardCode } | { readonly rating: RatingLevel };

const CHOOSABLE = AWARD_CODES.filter((code) => code !== 'UNKNOWN');

const choiceOf = { award: (code: AwardCode) => `award ${code}`, rating: (level: RatingLevel) => `rating ${level}` };

const awardChoice = (code: AwardCode): FactChoice => ({
  value: choiceOf.award(code),
  label: awardNames[code].full,
  names: awardNames[code],
  answer: { changes: { award: code } },
});

const ratingChoice = (level: RatingLevel): FactChoice => ({
  value: choiceOf.rating(level),
  label: ratingTexts[level],
  names: { full: ratingTexts[level], short: level },
  answer: { changes: { rating: level } },
});

const words = historyListTexts.factChoices;
const RATINGS: SearchedGroup<FactChoice> = {
  key: 'ratings',
  label: words.ratings,
  isUnfit: false,
  choices: RATING_LEVELS.map(ratingChoice),
};

const awardGroups = ({ recipientKind }: FactRow): readonly SearchedGroup<FactChoice>[] => {
  const fitting = CHOOSABLE.filter((code) => fitsRecipient(code, recipientKind));
  const unfit = CHOOSABLE.filter((code) => !fitsRecipient(code, recipientKind));
  const group = (key: string, label: string, codes: readonly AwardCode[]) => ({
    key,
    label,
    isUnfit: key === 'unfit',
    choices: codes.map(awardChoice),
  });
  return [
    group(
      'awards',
      words.awards,
      fitting.filter((code) => !isRareAward(code)),
    ),
    group('rare', words.rare, fitting.filter(isRareAward)),
    group('unfit', importTexts.awardChoices.unfit(recipientKind), unfit),
  ];
};

const factChoices = (row: FactRow): readonly SearchedGroup<FactChoice>[] => {
  const [awards, ...others] = awardGroups(row);
  if (awards === undefined) return [RATINGS];
  return row.kind === 'rating' ? [RATINGS, awards, ...others] : [awards, RATINGS, ...others];
};

/** The choice that stands in the cell; null where none was understood, or one that does not fit. */
const currentFact = ({ award, rating, recipientKind }: FactRow): string | null => {
  if (rating !== null) return choiceOf.rating(rating);
  return award === null || award === 'UNKNOWN' || !fitsRecipient(award, recipientKind) ? null : choiceOf.award(award);
};

const meantBy = (typed: string, level: OfficeLevel | null): readonly string[] => {
  const rating = readRating(typed);
  const awards = awardsMeantBy(typed, level).map(choiceOf.award);
  return rating === null ? awards : [...awards, choiceOf.rating(rating.level)];
};

/** The awards and ratings that typed words may mean: first what the reader of lists takes them for. */
export const searchFacts = (
  row: FactRow,
  { typed, level }: { readonly typed: string; readonly level: OfficeLevel | null },
): FoundChoices<FactChoice> => {
  const groups = factChoices(row);
  if (fold(typed) === '') return { groups, best: currentFact(row) };
  return searchChoices({
    groups,
    typed,
    meant: meantBy(typed, level),
    keyOf: ({ value }) => value,
    namesOf: ({ names }) => names,
  });
};

/** What a choice of the search sends; null for none, and for the one that stands there. */
export const factAnswer = (row: FactRow, value: string): FactChoice['answer'] | null =>
  value === currentFact(row)
    ? null
    : (factChoices(row)
        .flatMap(({ choices }) => choices)
        .find((choice) => choice.value === value)?.answer ?? null);
