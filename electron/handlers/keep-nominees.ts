import type { WriteDb } from '#db/council-db';
import type { CampaignRow } from '#db/queries/campaigns';
import { dossierInserter, nextSequence, standingDossiers } from '#db/queries/new-dossiers';
import { type ListedRecipient, recipientInserter, type SameRecipient } from '#db/queries/recipients';
import type { Office } from '#db/queries/settings';
import type { ChangeContext } from '#electron/context';
import { recipientFinder } from '#electron/handlers/recipient-finder';
import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { LocalDate } from '#shared/lib/local-date';
import { fold } from '#shared/lib/vietnamese-text';

type Destination = {
  readonly campaign: CampaignRow;
  readonly listId: string;
  /** The unit that the secretary says sent the list. */
  readonly senderId: string | null;
  readonly receivedOn: LocalDate;
  readonly awardYear: number;
  readonly officeLevel: Office['officeLevel'];
  /** The list whose place this one takes: its dossiers are taken over. */
  readonly replacedListId: string | null;
  /** Whom a row of the file meant when the list was taken in before. */
  readonly ownRecipientOf: (row: NomineeRow) => string | undefined;
  /** Whom the row proposes that this one answers. */
  readonly answeredRecipientOf: (row: NomineeRow) => string | undefined;
};

/** Whom a row means, and the unit that it names. */
export type NamedBy = { readonly recipientId: string; readonly row: NomineeRow; readonly unitId: string | null };

/** A dossier of the replaced list that a row goes on with, or one of the row that it answers. */
export type TakenOver = NamedBy & { readonly dossierId: string; readonly awardOriginal: string };

/** A row that did not make a dossier for each of its awards, and the dossiers of other lists that stood for them. */
export type RowBeside = {
  readonly row: NomineeRow;
  readonly madeNone: boolean;
  readonly standing: readonly string[];
};

/** How many dossiers a part of the rows made and how many stood already, and the rows beside which some stood. */
export type Kept = {
  readonly created: number;
  readonly existing: number;
  readonly beside: readonly RowBeside[];
  /** Only where the list takes the place of another: whom its rows mean, and the dossiers that go on. */
  readonly named: readonly NamedBy[];
  readonly takenOver: readonly TakenOver[];
  /** Only of rows that answer others: whom they mean, and the dossiers of other lists that stood for them. */
  readonly answering: readonly NamedBy[];
  readonly stood: readonly TakenOver[];
};

type NewDossier = Parameters<ReturnType<typeof dossierInserter>>[0][number];

/** By award the dossier that stands; null where this list has brought it in. */
type Standing = ReadonlyMap<string, string | null>;

/** What stands in the campaign for a recipient and an award, as far as it was asked for. */
const standingAwards = (db: WriteDb, { campaign, listId, replacedListId }: Destination) => {
  const standing = new Map<string, Standing>();
  const former = new Map<string, string>();
  /** Most recipients by far have one award, of this list: they share what is kept of it. */
  const onlyOfThisList = new Map<string, Standing>();
  const broughtIn = (awardCode: string): Standing => {
    const known = onlyOfThisList.get(awardCode) ?? new Map([[awardCode, null]]);
    onlyOfThisList.set(awardCode, known);
    return known;
  };
  const put = (recipientId: string, awardCode: string, dossierId: string | null): void => {
    const others = standing.get(recipientId);
    const isOnly = others === undefined && dossierId === null;
    standing.set(recipientId, isOnly ? broughtIn(awardCode) : new Map([...(others ?? []), [awardCode, dossierId]]));
  };
  return {
    load: (recipientIds: readonly string[]): void => {
      for (const { id, recipientId, awardCode, ...dossier } of standingDossiers(db, campaign.id, recipientIds)) {
        if (dossier.listId !== null && dossier.listId === replacedListId) former.set(`${recipientId} ${awardCode}`, id);
        else put(recipientId, awardCode, dossier.listId === listId ? null : id);
      }
    },
    /** The dossier that stands; null where this list has brought it in. */
    of: (recipientId: string, awardCode: string): string | null | undefined =>
      standing.get(recipientId)?.get(awardCode),
    /** This list brings it in: on goes the dossier of the replaced list, where there is one. */
    bringIn: (recipientId: string, awardCode: string): string | undefined => {
      put(recipientId, awardCode, null);
      if (former.size === 0) return undefined;
      const key = `${recipientId} ${awardCode}`;
      const dossierId = former.get(key);
      former.delete(key);
      return dossierId;
    },
  };
};

const dossierWords = (row: NomineeRow) => ({
  kind: row.recipientKind,
  name: row.fullName,
  honorific: row.honorific ?? '',
  position: row.position ?? '',
  unitName: row.unit ?? '',
  achievements: row.achievements ?? '',
});

/**
 * Takes nominees in, part by part of a list: the recipient that a row means or a new one without history, and a dossier
 * for each award; a dossier that stands already in the campaign is left as it is.
 */
export const nomineeKeeper = (tx: ChangeContext, destination: Destination) => {
  const { campaign, listId, receivedOn, awardYear, officeLevel, replacedListId, answeredRecipientOf } = destination;
  const standing = standingAwards(tx.db, destination);
  const { load, recipientOf, unitOf } = recipientFinder(tx, destination, standing.load);
  const insertRecipients = recipientInserter(tx.db, listId);
  const constants = { campaignId: campaign.id, listId, awardYear, basis: campaign.basis, note: '', receivedOn };
  const insertDossiers = dossierInserter(tx.db, constants);
  let sequence = nextSequence(tx.db);

  /**
   * Makes a dossier for each award of a row that has none yet; gives those of other lists that stood, how many stood, and
   * those of the replaced list that the row goes on with.
   */
  const makeDossiers = (by: NamedBy, recipient: SameRecipient, dossiers: NewDossier[]) => {
    const { row } = by;
    const beside: TakenOver[] = [];
    const takenOver: TakenOver[] = [];
    let existing = 0;
    for (const { code, original } of row.awardProposed) {
      const awardCode = awardAtLevel(code, officeLevel);
      const stands = standing.of(recipient.id, awardCode);
      if (stands !== undefined) {
        if (stands !== null) beside.push({ ...by, dossierId: stands, awardOriginal: original });
        existing += 1;
        continue;
      }
      const dossierId = standing.bringIn(recipient.id, awardCode);
      if (dossierId !== undefined) {
        takenOver.push({ ...by, dossierId, awardOriginal: original });
        continue;
      }
      dossiers.push({
        id: tx.newId(),
        sequence: sequence++,
        listSheet: row.sheet ?? '',
        listRow: row.sourceRow,
        recipientId: recipient.id,
        unitId: recipient.unitId,
        awardCode,
        awardOriginal: original,
        ...dossierWords(row),
      });
    }
    return { beside, existing, takenOver };
  };

  return (rows: readonly NomineeRow[]): Kept => {
    const names = rows.map(({ fullName }) => fold(fullName));
    load(names);
    const recipients: ListedRecipient[] = [];
    const dossiers: NewDossier[] = [];
    const beside: RowBeside[] = [];
    const named: NamedBy[] = [];
    const takenOver: TakenOver[] = [];
    const answering: NamedBy[] = [];
    const stood: TakenOver[] = [];
    let existing = 0;
    for (const [index, row] of rows.entries()) {
      const recipient = recipientOf(row, names[index] ?? '', recipients);
      const before = dossiers.length;
      const isAnswer = answeredRecipientOf(row) !== undefined;
      const rewrites = replacedListId !== null || isAnswer;
      const by = { recipientId: recipient.id, row, unitId: rewrites ? unitOf(row) : null };
      const met = makeDossiers(by, recipient, dossiers);
      if (replacedListId !== null) named.push(by);
      if (isAnswer) {
        answering.push(by);
        stood.push(...met.beside);
      }
      existing += met.existing;
      takenOver.push(...met.takenOver);
      const madeNone = dossiers.length === before && met.takenOver.length === 0;
      const standing = met.beside.map(({ dossierId }) => dossierId);
      // What stood beside an answer before may be proposed no more.
      if (madeNone || standing.length > 0 || isAnswer) beside.push({ row, madeNone, standing });
    }
    insertRecipients(recipients);
    insertDossiers(dossiers);
    return { created: dossiers.length, existing, beside, named, takenOver, answering, stood };
  };
};
