import { dossierKeys } from '#db/queries/dossiers';
import type { dossiersTakenOver, recipientsOfList } from '#db/queries/list-versions';
import { recipientKeys } from '#db/queries/recipients';
import { genderOf, type NamedBy, type TakenOver } from '#electron/handlers/keep-nominees';
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

/** What the post told of a person, told anew by another; what somebody put right by hand stays. */
const standingUnder = (
  person: NonNullable<Owned['person']>,
  unitName: string,
  next: { position: string; unit: string },
) => {
  const told = personStanding({ position: person.position, unit: unitName });
  const tells = personStanding(next);
  return {
    category: person.category === told.category ? tells.category : person.category,
    isLeader: person.isLeader === told.isLeader ? tells.isLeader : person.isLeader,
  };
};

/** What the registry says of a recipient whom only lists have told of, under the later list. */
export const recipientUnder = ({ recipient, person }: Owned, { row, unitId }: NamedBy) => ({
  ...recipientKeys(recipient.kind, row.fullName),
  name: row.fullName,
  unitName: row.unit ?? recipient.unitName,
  unitId: row.unit === null ? recipient.unitId : unitId,
  person: person && {
    honorific: row.honorific ?? person.honorific,
    position: row.position ?? person.position,
    birthDate: row.birthDate?.value ?? person.birthDate,
    gender: genderOf(row) ?? person.gender,
    ...standingUnder(person, recipient.unitName, {
      position: row.position ?? person.position,
      unit: row.unit ?? recipient.unitName,
    }),
  },
});
