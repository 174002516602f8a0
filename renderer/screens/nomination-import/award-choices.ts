import { AWARD_CODES, type AwardCode, isRareAward } from '#shared/domain/award-code';
import { fitsRecipient } from '#shared/domain/nomination-list/award-recipients';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { RecipientKind } from '#shared/domain/recipient';
import { awardNames } from '#shared/text/vi/awards';
import { importTexts } from '#shared/text/vi/nomination-import';
import type { SearchedChoice, SearchedGroup } from './choice-search';

/** What a choice does with the awards of a row. */
type AwardAction = 'set' | 'add' | 'drop';

/**
 * Most rows have one award, so `set` comes first; then awards that few offices give, and last those that the kind of
 * the row cannot get: they may be right where its kind was read wrongly.
 */
const GROUPS = ['set', 'add', 'drop', 'setRare', 'addRare', 'setUnfit'] as const;
type Group = (typeof GROUPS)[number];
const ACTION_OF: Readonly<Record<Group, AwardAction>> = {
  set: 'set',
  add: 'add',
  drop: 'drop',
  setRare: 'set',
  addRare: 'add',
  setUnfit: 'set',
};

/** What of a row decides which awards are offered. */
export type ProposingRow = { readonly kind: RecipientKind; readonly awards: readonly ProposedAward[] };

export type AwardChoice = SearchedChoice & { readonly code: AwardCode; readonly action: AwardAction };
export type AwardChoiceGroup = SearchedGroup<AwardChoice> & { readonly key: Group };

/** A person may choose every award of the catalogue, never "not known". */
const CHOOSABLE = AWARD_CODES.filter((code) => code !== 'UNKNOWN');

/** Giấy khen, bằng khen of which the list does not say whose they are. */
const LEVEL_OPEN: readonly AwardCode[] = ['GK', 'BK'];

const isLevelOf = (code: AwardCode, open: readonly AwardCode[]): boolean =>
  open.some((award) => code.startsWith(`${award}_`));

/** The choices for a row that proposes these awards, grouped by what they do. */
export const awardChoices = ({ kind, awards }: ProposingRow): readonly AwardChoiceGroup[] => {
  const present = new Set(awards.map(({ code }) => code));
  const fitting = CHOOSABLE.filter((code) => fitsRecipient(code, kind));
  const open = LEVEL_OPEN.filter((code) => present.has(code));
  const isLevel = (code: AwardCode): boolean => isLevelOf(code, open);
  const likely = [...fitting.filter(isLevel), ...open];
  const others = fitting.filter((code) => !isLevel(code) && !open.includes(code));
  const addable = awards.length === 0 ? [] : fitting.filter((code) => !present.has(code));
  const codesFor: Record<Group, readonly AwardCode[]> = {
    set: [...likely, ...others.filter((code) => !isRareAward(code))],
    add: addable.filter((code) => !isRareAward(code)),
    drop: awards.length < 2 ? [] : [...present],
    setRare: others.filter(isRareAward),
    addRare: addable.filter(isRareAward),
    setUnfit: CHOOSABLE.filter((code) => !fitsRecipient(code, kind)),
  };
  return GROUPS.map((key): AwardChoiceGroup => {
    const action = ACTION_OF[key];
    const choices = codesFor[key].map((code) => ({
      value: `${action} ${code}`,
      code,
      action,
      label: awardNames[code].full,
    }));
    return {
      key,
      label: key === 'setUnfit' ? importTexts.awardChoices.unfit(kind) : importTexts.awardChoices[key],
      isUnfit: key === 'setUnfit',
      choices,
    };
  }).filter(({ choices }) => choices.length > 0);
};

/** The choice that changes nothing, for one award that fits; null when the row has none or several. */
export const currentChoice = ({ kind, awards }: ProposingRow): string | null => {
  const only = awards.length === 1 ? awards[0] : undefined;
  return only === undefined || only.code === 'UNKNOWN' || !fitsRecipient(only.code, kind) ? null : `set ${only.code}`;
};

/** The awards after a choice; the list's own words stay with an award that it already proposed. */
export const awardsAfter = (row: ProposingRow, value: string): ProposedAward[] => {
  const { awards } = row;
  const choice = awardChoices(row)
    .flatMap(({ choices }) => choices)
    .find((one) => one.value === value);
  if (choice === undefined) return [...awards];
  const chosen = awards.find(({ code }) => code === choice.code) ?? { code: choice.code, original: choice.label };
  if (choice.action === 'set') return [chosen];
  if (choice.action === 'drop') return awards.filter(({ code }) => code !== choice.code);
  return [...awards, chosen];
};
