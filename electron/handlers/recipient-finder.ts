import type { WriteDb } from '#db/council-db';
import { rememberedAnswers } from '#db/queries/duplicates';
import {
  findRecipient,
  type ListedRecipient,
  type PersonParticulars,
  pickSameRecipient,
  recipientsOfNames,
  type SameRecipient,
} from '#db/queries/recipients';
import { unitNames } from '#db/queries/units';
import type { ChangeContext } from '#electron/context';
import { type RecipientLookup, recipientByAnswer } from '#electron/handlers/recipient-by-answer';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { personStanding } from '#shared/domain/nomination-list/person-standing';
import { partInFull } from '#shared/domain/nomination-list/sender-unit';
import type { RecipientKind } from '#shared/domain/recipient';
import { grouped } from '#shared/lib/grouped';
import { fold } from '#shared/lib/vietnamese-text';

/** By the column of the list, else by the way the list addresses the person. */
export const genderOf = ({ gender, honorific }: NomineeRow): 'male' | 'female' | null => {
  const word = fold(gender ?? honorific ?? '');
  if (word === 'nam' || word === 'ong') return 'male';
  return word === 'nu' || word === 'ba' ? 'female' : null;
};

/** What a list row and the recipient it means have in common. */
type Alike = Pick<SameRecipient, 'kind' | 'name' | 'unitName'>;

/**
 * Recipients by the kind, the unit and the name letter by letter and mark by mark (`Hoa` is not `Hòa`): someone of that name
 * elsewhere is somebody else. Map in map: a text made of all three for each of 100,000 rows would be dear.
 */
const recipientsAlike = () => {
  type Named = Map<string, SameRecipient[]>;
  const kinds: Record<RecipientKind, Map<string, Named>> = {
    individual: new Map(),
    collective: new Map(),
    household: new Map(),
  };
  const named = ({ kind, unitName }: Alike): Named | undefined => kinds[kind].get(fold(unitName));
  return {
    of: (words: Alike): readonly SameRecipient[] => named(words)?.get(sameWordsKey(words.name)) ?? [],
    add: (recipient: SameRecipient): void => {
      const names: Named = named(recipient) ?? new Map();
      const name = sameWordsKey(recipient.name);
      const same = names.get(name);
      if (same !== undefined) same.push(recipient);
      else kinds[recipient.kind].set(fold(recipient.unitName), names.set(name, [recipient]));
    },
  };
};

/** The registry's recipients of the names that came so far, with those that this list brought in. */
const knownRecipients = (db: WriteDb) => {
  const asked = new Set<string>();
  const alike = recipientsAlike();
  /** Those that stood before: nobody asks for the new ones by their id. */
  const byId = new Map<string, SameRecipient>();
  return {
    /** Asks the database for all names of a part at once; gives those it had not met before. */
    load: (names: readonly string[]): readonly SameRecipient[] => {
      const missing = [...new Set(names)].filter((name) => !asked.has(name));
      for (const name of missing) asked.add(name);
      const found = missing.length === 0 ? [] : recipientsOfNames(db, missing);
      for (const recipient of found) {
        byId.set(recipient.id, recipient);
        alike.add(recipient);
      }
      return found;
    },
    of: alike.of,
    withId: (id: string | undefined): SameRecipient | undefined => (id === undefined ? undefined : byId.get(id)),
    add: alike.add,
  };
};

/**
 * The one unit of a name: the sender itself, else the one below it, else the only one; two decide nothing. A part of the sender
 * that the register lacks is the sender's.
 */
const unitFinder = (db: WriteDb, senderId: string | null) => {
  const units = unitNames(db);
  const sender = units.find(({ id }) => id === senderId);
  const ending = sender === undefined ? null : partInFull('', sender.nameFolded);
  const byName = grouped(units, ({ nameFolded }) => nameFolded);
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const isOfSender = ({ id }: { readonly id: string }): boolean => {
    let current: string | null = senderId === null ? null : id;
    while (current !== null && current !== senderId) current = parents.get(current) ?? null;
    return current !== null;
  };
  const unitOf = (folded: string): string | null => {
    const all = byName.get(folded) ?? [];
    const own = all.length < 2 ? all : all.filter(isOfSender);
    const meant = own.find(({ id }) => id === senderId) ?? (own.length === 1 ? own[0] : undefined);
    return meant?.id ?? null;
  };
  return (name: string): string | null => {
    const folded = fold(name);
    const found = unitOf(folded);
    if (found !== null || ending === null || !folded.endsWith(ending)) return found;
    return unitOf(folded.slice(0, -ending.length)) ?? senderId;
  };
};

const particularsOf = (row: NomineeRow): PersonParticulars => ({
  honorific: row.honorific ?? '',
  position: row.position ?? '',
  birthDate: row.birthDate?.value ?? null,
  gender: genderOf(row),
  ...personStanding(row),
});

type Meant = {
  /** The unit that the secretary says sent the list. */
  readonly senderId: string | null;
  /** Whom a row of the file meant when the list was taken in before. */
  readonly ownRecipientOf: (row: NomineeRow) => string | undefined;
  /** Whom the row proposes that this one answers. */
  readonly answeredRecipientOf: (row: NomineeRow) => string | undefined;
};

/** Finds the recipient that a row means, by the secretary's answers, else as things stand; makes a new one without history. */
export const recipientFinder = (
  tx: ChangeContext,
  { senderId, ownRecipientOf, answeredRecipientOf }: Meant,
  onKnown: (recipientIds: readonly string[]) => void,
) => {
  const known = knownRecipients(tx.db);
  const unitIdOf = unitFinder(tx.db, senderId);
  const answers = rememberedAnswers(tx.db);
  const load = (names: readonly string[]): void => {
    const ids = known.load(names).map(({ id }) => id);
    if (ids.length > 0) onKnown(ids);
  };
  const lookup: RecipientLookup = {
    byId: (id) => {
      const found = findRecipient(tx.db, id);
      if (found === null) return null;
      load([found.nameFolded]);
      return known.withId(id) ?? null;
    },
    sameAs: (words) => {
      load([fold(words.name)]);
      return known.of(words);
    },
  };
  const unitOf = ({ unit }: NomineeRow): string | null => (unit === null ? null : unitIdOf(unit));
  const recipientOf = (row: NomineeRow, nameFolded: string, added: ListedRecipient[]): SameRecipient => {
    const { recipientKind: kind, fullName: name, unit } = row;
    const words = { kind, name, unitName: unit ?? '', birthDate: row.birthDate?.value ?? null };
    const answeredFor = answeredRecipientOf(row);
    const meant = answeredFor === undefined ? null : lookup.byId(answeredFor);
    if (meant !== null) return meant;
    const answered = recipientByAnswer(answers, row, lookup);
    // Taken in once more with another sender, a row without a unit means whom it meant before.
    const own = known.withId(ownRecipientOf(row));
    const same =
      own !== undefined && fold(own.name) === nameFolded ? own : pickSameRecipient(known.of(words), words.birthDate);
    const found = answered === undefined ? same : answered;
    if (found !== null) return found;
    const recipient = { id: tx.newId(), ...words, unitId: unitOf(row) };
    known.add(recipient);
    const named = { ...recipient, nameFolded };
    added.push(kind === 'individual' ? { ...named, kind, particulars: particularsOf(row) } : { ...named, kind });
    return recipient;
  };
  return { load, recipientOf, unitOf };
};
