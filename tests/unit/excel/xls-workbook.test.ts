import { CFB } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { readXlsSheets } from '#electron/excel/xls-workbook';

const record = (type: number, body: readonly number[]): readonly number[] => [
  type & 0xff,
  type >> 8,
  body.length & 0xff,
  body.length >> 8,
  ...body,
];

/** BOF of BIFF8, globals of a workbook. */
const BEGIN = record(0x0809, [0x00, 0x06, 0x05, 0x00, ...Array.from({ length: 12 }, () => 0)]);
const EMPTY_ARRAY_FORMULA = record(0x0221, []);

it('an .xls whose formula is cut off is refused: its parser would never end', { timeout: 60_000 }, () => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from([...BEGIN, ...EMPTY_ARRAY_FORMULA]));
  const bytes = new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
  expect(readXlsSheets(bytes)).toMatchObject({ ok: false, error: { code: 'workbook.unreadable' } });
});
