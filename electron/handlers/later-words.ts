import type { dossiersTakenOver, recipientsOfList } from '#db/queries/list-versions';
import { dossierKeys } from '#db/queries/new-dossiers';
import { recipientKeys } from '#db/queries/recipients';
import type { NamedBy, TakenOver } from '#electron/handlers/keep-nominees';
import { genderOf } from '#electron/handlers/recipient-finder';
import { personStanding } from '#shared/domain/nomination-list/person-standing';

export type Stands = ReturnType<typeof dossiersTakenOver>[number];

/** The words of the dossier under the later list; what that leaves out stays. */
export const wordsUnder = (dossier: Stands, { row, unitId, awardOriginal }: TakenOver) => {
  const words = {
    name: row.fullName,
    honorific: row.honorific ?? dossier.honorific,
    position: row.position ?? dossier.position,
    unitName: row.unit ?? dossier.unitName,
    unitId: row.unit === null ? dossier.unitId : unitId,
    achievements: row.achievements ?? dossier.achievements,
  };
  return { ...words, awardOriginal, ...dossierKeys({ kind: dossier.kind, ...words }) };
};

type Owned = ReturnType<typeof recipientsOfList>[number];

type Said = Parameters<typeof personStanding>[0];

/** As whom a person is judged, told anew by other words; what somebody put right by hand stays. */
const standingUnder = (person: NonNullable<Owned['person']>, said: Said, next: Said) => {
  const [told, tells] = [personStanding(said), personStanding(next)];
  return {
    category: person.category === told.category ? tells.category : person.category,
    isLeader: person.isLeader === told.isLeader ? tells.isLeader : person.isLeader,
  };
};

const personUnder = ({ recipient, person }: Owned, row: NamedBy['row']) => {
  if (person === null) return null;
  const { honorific, position } = person;
  const words = { honorific: row.honorific ?? honorific, position: row.position ?? position };
  const standing = standingUnder(
    person,
    { honorific, position, unit: recipient.unitName },
    { ...words, unit: row.unit ?? recipient.unitName },
  );
  return {
    ...words,
    birthDate: row.birthDate?.value ?? person.birthDate,
    gender: genderOf(row) ?? person.gender,
    ...standing,
  };
};

/** What the registry says of a recipient whom only lists have told of, under the later list. */
export const recipientUnder = (one: Owned, { row, unitId }: NamedBy) => ({
  ...recipientKeys(one.recipient.kind, row.fullName),
  name: row.fullName,
  unitName: row.unit ?? one.recipient.unitName,
  unitId: row.unit === null ? one.recipient.unitId : unitId,
  person: personUnder(one, row),
});
