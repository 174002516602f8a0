const TEXT = Symbol('JSON');

/** A value that stands written in JSON already: what is written part by part holds nothing up at the end. */
export type JsonText = { readonly [TEXT]: string };

const isJsonText = (value: unknown): value is JsonText => typeof value === 'object' && value !== null && TEXT in value;

/** The text says what is claimed; nobody reads it again before it is kept. */
export const jsonText = (text: string): JsonText => ({ [TEXT]: text });

/** JSON of any value; what was written before stands as it was written. */
export const jsonOf = (value: unknown): string => (isJsonText(value) ? value[TEXT] : JSON.stringify(value ?? null));

export const jsonRecord = (fields: Readonly<Record<string, unknown>>): JsonText =>
  jsonText(
    `{${Object.entries(fields)
      .map(([name, value]) => `${JSON.stringify(name)}:${jsonOf(value)}`)
      .join(',')}}`,
  );

export const jsonList = (items: readonly JsonText[]): JsonText => jsonText(`[${items.map(jsonOf).join(',')}]`);
