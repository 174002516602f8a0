import { sameWordsKey, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';

/** Bodies that no other is above in a list: a department that sums up a province's list is not over its police. */
const OF_THEIR_OWN =
  /^(?:so|ubnd|uy ban|hdnd|hoi dong nhan dan|cong an|bo doi|bo chi huy|dai|bao|tinh|thanh|huyen|xa|phuong|thi tran|thi xa|thanh pho|dac khu|cuc|tong cuc|kho bac|bao hiem|bhxh|toa an|vien kiem sat|ngan hang|lien doan lao dong|hop tac xa|htx|cong ty|tong cong ty|doanh nghiep|giao hoi|giao xu|ban tri su|chua)\b/;

const firstWord = (name: string): string => wordsOf(name).split(' ')[0] ?? '';

/** Parts of a body that many bodies have under the same name. */
const PARTS =
  /^(?:to(?! dan pho| tu quan| lien gia)|khoa|phong(?! kham)|bo mon|bo phan|ban (?:giam hieu|giam doc|lanh dao)|lanh dao|van phong|thanh tra|phan xuong|xuong|khoi)\b/;
/** Words of a name that say whose part it is, or that it is a body by itself. */
const NAMES_ITS_BODY =
  /.\b(?:so|ubnd|uy ban|hdnd|tinh|huyen|quan|xa|phuong|thi tran|thi xa|thanh pho|dac khu|truong|mam non|tieu hoc|thcs|thpt|benh vien|trung tam|cong ty|chi nhanh|xi nghiep|nha may|cong an|toa an|tand|vks|vksnd|chi cuc|cuc)\b/;

const isPartOfSomeBody = (unit: string): boolean => {
  const words = wordsOf(unit);
  return PARTS.test(words) && !unit.includes(',') && !NAMES_ITS_BODY.test(words);
};

/** The name of a part of a unit in full: “Tổ Toán” of one school is not that of the next. */
export const partInFull = (part: string, unit: string): string => `${part}, ${unit}`;

/**
 * A row as one of the unit that sent the list: where it names no unit it is that one's, and a part such as “Tổ Toán” is its part.
 * The sender's own row and its peers' belong to no other unit.
 */
export const ofSender = (sender: string) => {
  const own = sameWordsKey(sender);
  const kind = firstWord(sender);
  const isPart = (unit: string): boolean =>
    isPartOfSomeBody(unit) && firstWord(unit) !== kind && sameWordsKey(unit) !== own;
  const standsAlone = ({ recipientKind, fullName }: NomineeRow): boolean =>
    sameWordsKey(fullName) === own ||
    (recipientKind === 'collective' && (firstWord(fullName) === kind || OF_THEIR_OWN.test(wordsOf(fullName))));
  return (row: NomineeRow): NomineeRow => {
    const { unit } = row;
    if (unit === null) return standsAlone(row) ? row : { ...row, unit: sender };
    return isPart(unit) ? { ...row, unit: partInFull(unit, sender) } : row;
  };
};

/** Where a row of a list with units leaves its own out, the doubt stays and says whose unit was taken. */
export const namingSender = (problems: readonly ListProblem[], sender: string): readonly ListProblem[] =>
  problems.map((problem) =>
    problem.code === 'UNIT_MISSING' ? { ...problem, facts: { ...problem.facts, sender } } : problem,
  );

/** The notice of the desk about persons none of whom has a unit; nothing where one has. */
export const unitsUnknown = ({ rows }: Pick<ListReading, 'rows'>): readonly ListProblem[] => {
  const isOpen = rows.some(({ recipientKind }) => recipientKind === 'individual') && rows.every((row) => !row.unit);
  return isOpen ? [{ sheet: null, sourceRow: null, code: 'UNITS_UNKNOWN', severity: 'warning', facts: {} }] : [];
};
