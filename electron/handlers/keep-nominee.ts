import type { ReadDb } from '#db/council-db';
import type { CampaignRow } from '#db/queries/campaigns';
import { findSameDossier, insertDossier, nextSequence } from '#db/queries/dossiers';
import {
  findSameRecipient,
  insertCollective,
  insertHousehold,
  insertPerson,
  type RecipientRow,
} from '#db/queries/recipients';
import type { Office } from '#db/queries/settings';
import { findUnitByName } from '#db/queries/units';
import type { ChangeContext } from '#electron/context';
import { recipientByAnswer } from '#electron/handlers/recipient-by-answer';
import type { AwardCode } from '#shared/domain/award-code';
import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';
import { fold } from '#shared/lib/vietnamese-text';

type Destination = {
  readonly campaign: CampaignRow;
  readonly listId: string;
  readonly receivedOn: LocalDate;
  readonly awardYear: number;
  readonly officeLevel: Office['officeLevel'];
  /** Asked once a list, not once a row. */
  readonly nextSequence: () => number;
  readonly unitIdOf: (name: string) => string | null;
};

/** The running numbers and the units for one list, so that a long list asks the database for neither again and again. */
export const listLookups = (db: ReadDb): Pick<Destination, 'nextSequence' | 'unitIdOf'> => {
  let sequence = nextSequence(db);
  const units = new Map<string, string | null>();
  return {
    nextSequence: () => sequence++,
    unitIdOf: (name) => {
      const known = units.get(name);
      if (known !== undefined) return known;
      const id = findUnitByName(db, name)?.id ?? null;
      units.set(name, id);
      return id;
    },
  };
};

type NewRecipient = {
  readonly id: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly unitName: string;
};

/** By the column of the list, else by the way the list addresses the person. */
const genderOf = ({ gender, honorific }: NomineeRow): 'male' | 'female' | null => {
  const word = fold(gender ?? honorific ?? '');
  if (word === 'nam' || word === 'ong') return 'male';
  return word === 'nu' || word === 'ba' ? 'female' : null;
};

const insertByKind: Readonly<
  Record<RecipientKind, (tx: ChangeContext, recipient: NewRecipient, row: NomineeRow) => void>
> = {
  individual: (tx, recipient, row) =>
    insertPerson(tx.db, recipient, {
      honorific: row.honorific ?? '',
      position: row.position ?? '',
      birthDate: row.birthDate?.value ?? null,
      gender: genderOf(row),
      category: 'civilServant',
      isLeader: false,
    }),
  collective: (tx, recipient) => insertCollective(tx.db, recipient, { foundedYear: null, flagEligible: null }),
  household: (tx, recipient) => insertHousehold(tx.db, recipient, recipient.unitName),
};

/** The recipient of the registry that the row means, or a new one without history. */
const recipientOf = (
  tx: ChangeContext,
  row: NomineeRow,
  unitIdOf: Destination['unitIdOf'],
): Pick<RecipientRow, 'id' | 'unitId'> => {
  const wanted = {
    kind: row.recipientKind,
    name: row.fullName,
    unitName: row.unit ?? '',
    birthDate: row.birthDate?.value ?? null,
  };
  const answered = recipientByAnswer(tx.db, row);
  const known = answered === undefined ? findSameRecipient(tx.db, wanted) : answered;
  if (known !== null) return known;
  const unitId = row.unit === null ? null : unitIdOf(row.unit);
  const recipient = { id: tx.newId(), name: row.fullName, unitId, unitName: row.unit ?? '' };
  insertByKind[row.recipientKind](tx, recipient, row);
  return recipient;
};

/** Makes a dossier for each award of the row; one that stands already in the campaign is left as it is. */
export const keepNominee = (
  tx: ChangeContext,
  row: NomineeRow,
  destination: Destination,
): { readonly created: number; readonly existing: number } => {
  const { campaign, listId, receivedOn, awardYear, officeLevel } = destination;
  const recipient = recipientOf(tx, row, destination.unitIdOf);
  let created = 0;
  for (const { code, original } of row.awardProposed) {
    const awardCode: AwardCode = awardAtLevel(code, officeLevel);
    if (findSameDossier(tx.db, { campaignId: campaign.id, recipientId: recipient.id, awardCode }) !== null) continue;
    insertDossier(tx.db, {
      id: tx.newId(),
      sequence: destination.nextSequence(),
      campaignId: campaign.id,
      listId,
      listSheet: row.sheet ?? '',
      listRow: row.sourceRow,
      recipientId: recipient.id,
      kind: row.recipientKind,
      name: row.fullName,
      honorific: row.honorific ?? '',
      position: row.position ?? '',
      unitName: row.unit ?? '',
      unitId: recipient.unitId,
      awardCode,
      awardOriginal: original,
      awardYear,
      basis: campaign.basis,
      achievements: row.achievements ?? '',
      note: '',
      receivedOn,
    });
    created += 1;
  }
  return { created, existing: row.awardProposed.length - created };
};
