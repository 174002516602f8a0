import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isHonorific, splitHonorific } from '#shared/domain/nomination-list/honorific';
import {
  cannotBePerson,
  looksLikePerson,
  mayBePerson,
  namesTwoOfOneSex,
  namesTwoPersons,
  startsLikeHousehold,
} from '#shared/domain/nomination-list/recipient-name';
import { isUnitInCapitals, startsLikeUnit, startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

const KIND_WORDS: readonly { readonly kind: RecipientKind; readonly pattern: RegExp }[] = [
  { kind: 'household', pattern: /\b(ho gia dinh|hogiadinh|gia dinh|ho(?! (va )?(ten|chu|dem|lot)\b)(?! va$))\b/ },
  { kind: 'collective', pattern: /\b(tap the|tapthe|don vi)\b/ },
  {
    kind: 'individual',
    pattern:
      /\b(ca nhan|canhan|nguoi(?=( va| hoac)? ho\b)|nguoi (duoc|de nghi)(?=.* ho\b)|(?<=\bho( va| hoac)? )nguoi)\b/,
  },
];

/** The kind a word of a list states (`Khen thưởng tập thể`, `CANHAN`); null when none or several. */
export const kindOfWords = (text: string): RecipientKind | null => {
  const words = wordsOf(text);
  const found = KIND_WORDS.filter(({ pattern }) => pattern.test(words));
  return found.length === 1 ? (found[0]?.kind ?? null) : null;
};

export type KindEvidence = {
  readonly name: string;
  readonly honorificCell: string | null;
  readonly kindCell: RecipientKind | null;
  readonly groupKind: RecipientKind | null;
  /** A sex or a day of birth stands beside the name. */
  readonly isBorn: boolean;
  /** The only kind that the proposed awards allow, when they agree. */
  readonly awardKind: RecipientKind | null;
  /** All that is proposed are titles of places. */
  readonly isPlace: boolean;
  /** What the list's header or title says of all rows. */
  readonly listKind: RecipientKind | null;
};

const firstPart = (name: string): string => name.split(/,|\s[-–]\s|\n|\(/u)[0]?.trim() ?? name;

/** `Tổ chức Plan International`: no unit word, because behind a post it is a field of work; `Agribank Chi nhánh Sông Mây`. */
const ORGANISATION = /^tổ chức\s|^\p{L}\S*(?:\s\S+){0,3}\s(?:chi nhánh|phòng giao dịch)\s/iu;

/** `Cô Nguyên và thầy Sáng`: two colleagues, and no couple. */
const TWO_TEACHERS = /^\s*(cô|thầy)\s.*[\s,](cô|thầy)\s/iu;

const ofNoCouple = (groupKind: RecipientKind | null): RecipientKind =>
  groupKind === 'household' ? 'household' : 'individual';

/** What the words of the recipient themselves say; null when they leave it open. */
const kindOfName = (evidence: KindEvidence): RecipientKind | null => {
  const { name, honorificCell, groupKind } = evidence;
  if (startsLikeHousehold(name) || (honorificCell !== null && startsLikeHousehold(`${honorificCell} x`)))
    return 'household';
  if (namesTwoPersons(name))
    return TWO_TEACHERS.test(name) || namesTwoOfOneSex(name) ? ofNoCouple(groupKind) : 'household';
  const isAddressed = honorificCell !== null && isHonorific(honorificCell);
  // Under “Hộ gia đình” or “Họ tên chủ hộ” the person addressed stands for the household.
  if (isAddressed || splitHonorific(name).honorific !== null) return groupKind === 'household' ? null : 'individual';
  if (startsWithUnitWord(name) && (isUnitInCapitals(name) || !looksLikePerson(firstPart(name)))) return 'collective';
  return ORGANISATION.test(name) ? 'collective' : null;
};

/** Typed without marks “Truong” is a school or the family name Trương: the award decides. */
const isUnmarkedUnit = (name: string): boolean => /^\p{ASCII}+$/u.test(name) && startsLikeUnit(name);

/** Decides the kind of a recipient: the row's own words first, then its group, its shape, its award, the list. */
export const decideKind = (evidence: KindEvidence): RecipientKind => {
  const stated = evidence.kindCell ?? kindOfName(evidence);
  if (stated !== null) return stated;
  // Under “Các bản” stand persons from there, too.
  if (evidence.groupKind === 'collective' && evidence.isBorn && looksLikePerson(firstPart(evidence.name)))
    return 'individual';
  if (evidence.isPlace) return 'collective';
  if (evidence.groupKind !== null) return evidence.groupKind;
  if (evidence.awardKind === 'collective' && isUnmarkedUnit(evidence.name)) return 'collective';
  if (looksLikePerson(firstPart(evidence.name))) return 'individual';
  if (startsWithUnitWord(evidence.name)) return 'collective';
  if (evidence.awardKind === null && mayBePerson(evidence.name)) return 'individual';
  const ofList = evidence.awardKind ?? evidence.listKind;
  return ofList ?? (cannotBePerson(firstPart(evidence.name)) ? 'collective' : 'individual');
};
