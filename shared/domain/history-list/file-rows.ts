import type { RawWorkbook } from '#shared/domain/raw-workbook';
import { tidy } from '#shared/lib/vietnamese-text';

/** A row of a file that holds anything. `cells` is JSON, the texts of its cells as the file has them. */
export type FileRow = { readonly sheet: string | null; readonly sourceRow: number; readonly cells: string };

/** Every row of the workbook with content, in its order. */
export const fileRowsOf = (workbook: RawWorkbook): readonly FileRow[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ sourceRow, cells }) => {
      const texts = Array.from(cells, (cell) => cell?.text ?? '');
      const isEmpty = texts.every((text) => text === '' || tidy(text) === '');
      return isEmpty ? [] : [{ sheet: sheet.name, sourceRow, cells: JSON.stringify(texts) }];
    }),
  );
