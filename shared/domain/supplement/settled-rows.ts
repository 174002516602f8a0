import { identityKey } from '#shared/domain/nomination-list/duplicate-answers';
import { codesOf, shareAnAward } from '#shared/domain/nomination-list/duplicates';
import type { KnownNominee } from '#shared/domain/nomination-list/duplicates-across';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';

import type { KeptRow } from '#shared/domain/supplement/kept-corrections';

/** Unit and birth date are left out: a later list puts right what the earlier one lacked. */
const nameKey = (who: Pick<KnownNominee, 'recipientKind' | 'fullName'>): string =>
  identityKey({ ...who, unit: null, birthDate: null });

/** Persons are known by their name; of collectives, `Phòng Điều dưỡng` of one hospital and of the next, the unit decides. */
const isOfOtherUnit = (row: NomineeRow, unit: string | null): boolean =>
  row.recipientKind === 'individual' ? saysOtherwise(unit, row.unit) : (unit ?? '') !== (row.unit ?? '');

const saysOtherwise = (left: string | null, right: string | null): boolean =>
  left !== null && left !== '' && right !== null && right !== '' && left !== right;

/**
 * Rows of a list that made no dossier, of whom another list of the campaign has brought the nominee in since: of the same
 * name, of no other unit or birth date, for an award of the row or for any where it named none. Gives their places.
 */
export const settledByOthers = (rows: readonly KeptRow[], nominees: readonly KnownNominee[]): readonly string[] => {
  const byName = new Map<string, KnownNominee[]>();
  for (const nominee of nominees) {
    const key = nameKey(nominee);
    const alike = byName.get(key);
    if (alike === undefined) byName.set(key, [nominee]);
    else alike.push(nominee);
  }
  return rows.flatMap((row) => {
    const { disposition, reason, reading } = row;
    if (disposition !== 'setAside' || reason === 'skipped' || reading === null) return [];
    const codes = codesOf(reading).filter((code) => code !== 'UNKNOWN');
    const born = reading.birthDate?.value ?? null;
    const isSettled = (byName.get(nameKey(reading)) ?? []).some(
      ({ unit, birthDate, awardCodes }) =>
        !isOfOtherUnit(reading, unit) &&
        !saysOtherwise(birthDate, born) &&
        (codes.length === 0 || shareAnAward(codes, awardCodes)),
    );
    return isSettled ? [placeKey(row)] : [];
  });
};
