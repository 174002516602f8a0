/**
 * Objects of one kind as they travel between processes: what many of them have in common stands once, so that whoever takes
 * them in reads little and keeps little.
 */
export type SharedValues = {
  readonly fields: readonly string[];
  /** JSON of every value that occurs, each once. */
  readonly values: string;
  /** Of each object, for each field, the place of its value plus one; 0 where it has none. */
  readonly places: Uint32Array;
};

/** Objects to be sent; their values are strings, numbers, null, or small trees of these. */
export const shareValues = <T extends object>(objects: readonly T[]): SharedValues => {
  const fields: string[] = [];
  const values: unknown[] = [];
  const known = new Map<unknown, number>();
  const placeOf = (value: unknown): number => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const place = values.push(value);
    known.set(value, place);
    return place;
  };
  const rows = objects.map((object) => {
    const places: number[] = [];
    // Objects of one kind have their fields in one order, nearly always.
    let next = 0;
    for (const field in object) {
      const value = object[field];
      if (value === undefined) continue;
      const at = fields[next] === field ? next : fields.indexOf(field);
      const place = at === -1 ? fields.push(field) - 1 : at;
      places[place] = placeOf(value);
      next = place + 1;
    }
    return places;
  });
  const places = new Uint32Array(objects.length * fields.length);
  for (const [at, row] of rows.entries()) {
    for (let field = 0; field < row.length; field += 1) places[at * fields.length + field] = row[field] ?? 0;
  }
  return { fields, values: JSON.stringify(values), places };
};

/** The objects that were sent, with their fields in one order. Equal values are one and the same. */
export const takeValues = <T extends object>({ fields, values, places }: SharedValues): readonly T[] => {
  const known = JSON.parse(values) as readonly unknown[];
  const objects: T[] = [];
  for (let start = 0; start < places.length; start += fields.length) {
    const object: Record<string, unknown> = {};
    for (let at = 0; at < fields.length; at += 1) {
      const place = places[start + at] ?? 0;
      if (place > 0) object[fields[at] ?? ''] = known[place - 1];
    }
    objects.push(object as T);
  }
  return objects;
};

/** Lists of objects that belong together, by name. */
type Lists = Readonly<Record<string, readonly object[]>>;
export type SharedLists<L extends Lists> = { readonly [Name in keyof L]: SharedValues };
type Taken<L extends Lists> = { readonly [Name in keyof L]: L[Name][number][] };

/** So few that whoever takes them in does not stand still. */
const OBJECTS_A_PART = 1_000;

/** How many parts the longest of the lists makes. */
export const countParts = (lists: Lists): number =>
  Math.ceil(Math.max(...Object.values(lists).map(({ length }) => length)) / OBJECTS_A_PART);

/** A part of each list, counted from 0; empty past its end. */
export const sharePart = <L extends Lists>(lists: L, part: number): SharedLists<L> => {
  const [start, end] = [part * OBJECTS_A_PART, (part + 1) * OBJECTS_A_PART];
  const entries = Object.entries(lists).map(([name, items]) => [name, shareValues(items.slice(start, end))]);
  return Object.fromEntries(entries) as SharedLists<L>;
};

/** Adds a part that was sent to what came of each list before. */
export const takePart = <L extends Lists>(taken: Taken<L>, part: SharedLists<L>): void => {
  for (const [name, items] of Object.entries(taken)) items.push(...takeValues(part[name] as SharedValues));
};
