import type { ColumnDecoding } from '#shared/domain/nomination-list/cell-decoding';
import {
  decideEncoding,
  HIGH_SIGN,
  isSurelyUnicode,
  readsAsUnicode,
} from '#shared/domain/nomination-list/encoding-decision';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { encodingOfFont } from '#shared/domain/nomination-list/legacy-encoding';
import type { RawSheet } from '#shared/domain/raw-workbook';

/** The encoding of a column as the secretary says; `unicode` leaves its text as the file has it. */
export type ChosenEncoding = {
  readonly sheet: string | null;
  /** 0-based. */
  readonly column: number;
  readonly encoding: LegacyEncoding | 'unicode';
};

/** Marked texts without a telling font, by column; those that are surely Unicode left out. */
type Untold = { readonly texts: string[]; hasUnicode: boolean };

type Gathered = {
  readonly columns: ReadonlyMap<number, Untold>;
  /** Unicode text stands in legacy fonts. */
  readonly fontsLie: boolean;
  readonly hasUnicode: boolean;
};

const gatherUntold = (sheet: RawSheet): Gathered => {
  const columns = new Map<number, Untold>();
  let fontsLie = false;
  let hasUnicode = false;
  for (const row of sheet.rows) {
    row.cells.forEach((cell, column) => {
      if (cell === undefined || cell.number !== undefined || !HIGH_SIGN.test(cell.text)) return;
      const isUnicode = isSurelyUnicode(cell.text);
      hasUnicode ||= isUnicode;
      if (encodingOfFont(cell.font) !== null) {
        fontsLie ||= isUnicode;
        return;
      }
      const untold = columns.get(column) ?? { texts: [], hasUnicode: false };
      if (isUnicode) untold.hasUnicode = true;
      else untold.texts.push(cell.text);
      columns.set(column, untold);
    });
  }
  return { columns, fontsLie, hasUnicode };
};

/** Beside Unicode text only what does not read as Unicode can be of another encoding. */
const suspects = ({ texts, hasUnicode }: Untold): readonly string[] =>
  hasUnicode ? texts.filter((text) => !readsAsUnicode(text)) : texts;

/** How to decode each column: as chosen, else as its own words say, else as those of the whole sheet do. */
export const decideColumns = (
  sheet: RawSheet,
  chosen: readonly ChosenEncoding[],
): ((column: number) => ColumnDecoding) => {
  const { columns, fontsLie, hasUnicode } = gatherUntold(sheet);
  const ofSheet = decideEncoding([...columns.values()].flatMap(suspects));
  const choices = new Map(
    chosen.flatMap((choice) => (choice.sheet === sheet.name ? [[choice.column, choice.encoding] as const] : [])),
  );
  /** A column with Unicode words of its own does not follow the sheet. */
  const guess = (untold: Untold): LegacyEncoding | null =>
    decideEncoding(suspects(untold)) ?? (untold.hasUnicode ? null : ofSheet);
  const decide = (column: number): ColumnDecoding => {
    const untold = columns.get(column);
    return {
      chosen: choices.get(column) ?? null,
      guessed: untold === undefined ? null : guess(untold),
      isMixed: fontsLie || hasUnicode,
    };
  };
  const decided = new Map<number, ColumnDecoding>();
  return (column) => {
    const known = decided.get(column) ?? decide(column);
    decided.set(column, known);
    return known;
  };
};
