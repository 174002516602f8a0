import { AWARD_CODES, type AwardCode, isRareAward } from '#shared/domain/award-code';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { awardNames } from '#shared/text/vi/awards';

/** What a choice does with the awards of a row. */
type AwardAction = 'set' | 'add' | 'drop';

/** Most rows have one award, so `set` comes first; awards that few offices give come last. */
const GROUPS = ['set', 'add', 'drop', 'setRare', 'addRare'] as const;
type Group = (typeof GROUPS)[number];
const ACTION_OF: Readonly<Record<Group, AwardAction>> = {
  set: 'set',
  add: 'add',
  drop: 'drop',
  setRare: 'set',
  addRare: 'add',
};

export type AwardChoice = { readonly value: string; readonly code: AwardCode; readonly label: string };
export type AwardChoiceGroup = {
  readonly group: Group;
  readonly action: AwardAction;
  readonly choices: readonly AwardChoice[];
};

/** A person may choose every award of the catalogue, never "not known". */
const CHOOSABLE = AWARD_CODES.filter((code) => code !== 'UNKNOWN');

/** Giấy khen, bằng khen of which the list does not say whose they are. */
const LEVEL_OPEN: readonly AwardCode[] = ['GK', 'BK'];

const isLevelOf = (code: AwardCode, open: readonly AwardCode[]): boolean =>
  open.some((award) => code.startsWith(`${award}_`));

/** The choices for a row that proposes these awards, grouped by what they do. */
export const awardChoices = (awards: readonly ProposedAward[]): readonly AwardChoiceGroup[] => {
  const present = new Set(awards.map(({ code }) => code));
  const open = LEVEL_OPEN.filter((code) => present.has(code));
  const isLevel = (code: AwardCode): boolean => isLevelOf(code, open);
  const likely = [...CHOOSABLE.filter(isLevel), ...open];
  const others = CHOOSABLE.filter((code) => !isLevel(code) && !open.includes(code));
  const addable = awards.length === 0 ? [] : CHOOSABLE.filter((code) => !present.has(code));
  const codesFor: Record<Group, readonly AwardCode[]> = {
    set: [...likely, ...others.filter((code) => !isRareAward(code))],
    add: addable.filter((code) => !isRareAward(code)),
    drop: awards.length < 2 ? [] : [...present],
    setRare: others.filter(isRareAward),
    addRare: addable.filter(isRareAward),
  };
  return GROUPS.map((group) => {
    const action = ACTION_OF[group];
    const choices = codesFor[group].map((code) => ({
      value: `${action} ${code}`,
      code,
      label: awardNames[code].full,
    }));
    return { group, action, choices };
  }).filter(({ choices }) => choices.length > 0);
};

/** The choice that changes nothing, for one award; empty when the row has none or several. */
export const currentChoice = (awards: readonly ProposedAward[]): string => {
  const only = awards.length === 1 ? awards[0] : undefined;
  return only === undefined || only.code === 'UNKNOWN' ? '' : `set ${only.code}`;
};

/** The awards after a choice; the list's own words stay with an award that it already proposed. */
export const awardsAfter = (awards: readonly ProposedAward[], value: string): ProposedAward[] => {
  const choice = awardChoices(awards)
    .flatMap(({ action, choices }) => choices.map((one) => ({ ...one, action })))
    .find((one) => one.value === value);
  if (choice === undefined) return [...awards];
  const chosen = awards.find(({ code }) => code === choice.code) ?? { code: choice.code, original: choice.label };
  if (choice.action === 'set') return [chosen];
  if (choice.action === 'drop') return awards.filter(({ code }) => code !== choice.code);
  return [...awards, chosen];
};
