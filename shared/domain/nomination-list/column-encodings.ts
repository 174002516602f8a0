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

/** Texts of a column that are looked at in any case; beyond them those with signs that Vietnamese text has not. */
const TEXTS_AT_MOST = 500;
const STRANGE =
  /[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00af\u00b1-\u00ba\u00bc-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

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
      if (cell === undefined || cell.number !== undefined) return;
      const isUnicode = isSurelyUnicode(cell.text);
      if (!isUnicode && !HIGH_SIGN.test(cell.text)) return;
      hasUnicode ||= isUnicode;
      if (encodingOfFont(cell.font) !== null) {
        fontsLie ||= isUnicode;
        return;
      }
      const untold = columns.get(column) ?? { texts: [], hasUnicode: false };
      if (isUnicode) untold.hasUnicode = true;
      else if (untold.texts.length < TEXTS_AT_MOST || STRANGE.test(cell.text)) untold.texts.push(cell.text);
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
      fontsLie,
      isMixed: fontsLie || hasUnicode,
      ownUnicode: untold?.hasUnicode ?? false,
    };
  };
  const decided: ColumnDecoding[] = [];
  return (column) => {
    decided[column] ??= decide(column);
    return decided[column];
  };
};
