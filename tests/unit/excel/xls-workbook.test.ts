import { CFB, utils, write } from '@e965/xlsx';
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

/** A set of properties that says it holds two thousand million of them. */
const endlessProperties = (): Uint8Array => {
  const bytes = Buffer.alloc(56);
  bytes.writeUInt16LE(0xfffe, 0);
  bytes.writeUInt32LE(1, 24);
  Buffer.from('e0859ff2f94f6810ab9108002b27b3d9', 'hex').copy(bytes, 28);
  bytes.writeUInt32LE(48, 44);
  bytes.writeUInt32LE(8, 48);
  bytes.writeInt32LE(0x7fffffff, 52);
  return bytes;
};

it('the properties of an .xls are not read: damaged ones would fill the memory', () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Họ và tên'], ['Trần Thị Bình']]), 'Danh sách');
  const container = CFB.read(write(book, { type: 'buffer', bookType: 'biff8' }), { type: 'buffer' });
  CFB.utils.cfb_add(container, '/\u0005SummaryInformation', endlessProperties());
  const bytes = new Uint8Array(CFB.write(container, { type: 'buffer' }));
  expect(readXlsSheets(bytes)).toMatchObject({ ok: true, value: [{ name: 'Danh sách', rows: [{}, {}] }] });
});
