/** Where a row stands in a file. */
export type RowPlace = { readonly sheet: string | null; readonly sourceRow: number };

/** The same as a text: the key of a row among few, and beyond this process. */
export const placeKey = ({
  sheet,
  sourceRow,
}: {
  readonly sheet: string | null;
  readonly sourceRow: number | null;
}): string => `${sheet ?? ''} ${sourceRow}`;

/** A map keyed by where a row stands: quicker over 100,000 rows than a text made of the place. */
export type RowPlaces<T> = {
  readonly get: (place: RowPlace) => T | undefined;
  readonly set: (place: RowPlace, value: T) => void;
};

export const rowPlaces = <T>(): RowPlaces<T> => {
  const sheets = new Map<string | null, Map<number, T>>();
  return {
    get: ({ sheet, sourceRow }) => sheets.get(sheet)?.get(sourceRow),
    set: ({ sheet, sourceRow }, value) => {
      const rows = sheets.get(sheet);
      if (rows === undefined) sheets.set(sheet, new Map([[sourceRow, value]]));
      else rows.set(sourceRow, value);
    },
  };
};
