import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import { WORKBOOK_REFUSAL_CODES } from '#electron/excel/workbook-refusal';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import { workbookRefusalTexts } from '#shared/text/vi/workbook-refusals';
import { writeWorkbook } from '#tests/builders/workbook-file';

type Entry = { readonly name: string; readonly data: Buffer; readonly declaredSize?: number };

/** Writes a zip by hand, so that names and sizes may lie. */
const zipOf = (entries: readonly Entry[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize } of entries) {
    const packed = deflateRawSync(data);
    const fileName = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declaredSize ?? data.length, 18);
    fields.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, fileName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), fields, tail, fileName]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
};

const text = (content: string): Buffer => Buffer.from(content, 'utf8');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (inner: string): Buffer => text(`<Relationships>${inner}</Relationships>`);

const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

const parts = (sheet: Buffer, more: readonly Entry[] = []): readonly Entry[] => [
  {
    name: '_rels/.rels',
    data: rels(`<Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>`),
  },
  {
    name: 'xl/workbook.xml',
    data: text('<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: rels(`<Relationship Id="r1" Type="${RELATION}/worksheet" Target="sheets/odd.xml"/>`),
  },
  { name: 'xl/sheets/odd.xml', data: sheet },
  ...more,
];

const cell = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const LIST = sheetXml(
  `<row r="1">${cell('A1', 'STT')}${cell('B1', 'Họ và tên')}${cell('C1', 'Danh hiệu')}</row>` +
    `<row r="2">${cell('A2', '1')}${cell('B2', 'Lê Văn Tám')}${cell('C2', 'LĐTT')}</row>`,
);

const outcome = async (bytes: Uint8Array, fileName = 'ds.xlsx'): Promise<string> => {
  const read = await readWorkbook({ fileName, bytes });
  return read.ok ? 'read' : read.error.code;
};

describe('hostile and broken files', () => {
  it('control: the hand-made workbook is read, wherever its sheet part lies', async () => {
    const read = await readWorkbook({ fileName: 'ds.xlsx', bytes: zipOf(parts(text(LIST))) });
    expect(read.ok && understandWorkbook(read.value).rows.map(({ fullName }) => fullName)).toEqual(['Lê Văn Tám']);
  });

  it('refuses a bomb by what it declares', async () => {
    const bomb = Buffer.concat([text(LIST), Buffer.alloc(80 * 1024 * 1024, 0x20)]);
    expect(await outcome(zipOf(parts(bomb)))).toBe('workbook.suspicious');
  });

  it('refuses a bomb that lies about its size', async () => {
    const entry = { name: 'xl/media/a.xml', data: Buffer.alloc(60 * 1024 * 1024, 0x20), declaredSize: 100 };
    expect(await outcome(zipOf(parts(text(LIST), [entry])))).toBe('workbook.suspicious');
  });

  it.each([
    ['entity of its own', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['document type', '<!DOCTYPE html>'],
  ])('refuses XML with a %s', async (_name, head) => {
    expect(await outcome(zipOf(parts(text(head + LIST))))).toBe('workbook.suspicious');
  });

  it('refuses XML that is not UTF-8', async () => {
    const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${LIST}`, 'utf16le');
    expect(await outcome(zipOf(parts(utf16)))).toBe('workbook.suspicious');
    const named = text(`<?xml version="1.0" encoding="windows-1252"?>${LIST}`);
    expect(await outcome(zipOf(parts(named)))).toBe('workbook.suspicious');
  });

  it.each([
    ['far column', `<row r="1">${cell('XFD1', 'x')}</row>`],
    ['impossible column', `<row r="1">${cell('ZZZZZZ1', 'x')}</row>`],
    ['far row', `<row r="999999999">${cell('A999999999', 'x')}</row>`],
    ['rows going back', `<row r="5">${cell('A5', 'x')}</row><row r="2">${cell('A2', 'x')}</row>`],
  ])('refuses a %s', async (_name, rows) => {
    expect(await outcome(zipOf(parts(text(sheetXml(rows)))))).toBe('workbook.tooManyCells');
  });

  it('reads a lonely cell in the last row without making the rows before it', async () => {
    expect(await outcome(zipOf(parts(text(sheetXml(`<row r="1048576">${cell('A1048576', 'x')}</row>`)))))).toBe('read');
  });

  it.each([
    '../evil.xml',
    '..\\evil.xml',
    'C:\\evil.xml',
    '/etc/evil.xml',
    'xl/CON.xml',
    'xl/a.xml.',
    'XL/WORKBOOK.XML',
  ])('refuses the entry name %s', async (name) => {
    expect(await outcome(zipOf(parts(text(LIST), [{ name, data: text('<a/>') }])))).toBe('workbook.suspicious');
  });

  it.each([
    'xl/vbaProject.bin',
    'xl/activeX/activeX1.xml',
    'xl/externalLinks/externalLink1.xml',
    'xl/embeddings/o.bin',
  ])('refuses %s', async (name) => {
    expect(await outcome(zipOf(parts(text(LIST), [{ name, data: text('<a/>') }])), 'ds.xlsm')).toBe('workbook.macro');
  });

  it('refuses a file cut short, at every tenth of its length', async () => {
    const whole = await writeWorkbook([
      {
        rows: [
          ['STT', 'Họ và tên'],
          [1, 'Lê Văn Tám'],
        ],
      },
    ]);
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * tenth) / 10));
      expect(await outcome(cut)).toBe('workbook.unreadable');
    }
  });

  it('survives single changed bytes: a refusal or a reading, never an exception', async () => {
    const whole = await writeWorkbook([
      {
        rows: [
          ['STT', 'Họ và tên', 'Đề nghị'],
          [1, 'Lê Văn Tám', 'LĐTT'],
        ],
      },
    ]);
    for (let at = 0; at < whole.length; at += 37) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x5a;
      const read = await readWorkbook({ fileName: 'ds.xlsx', bytes: changed });
      if (read.ok) understandWorkbook(read.value);
    }
  });

  it.each([
    ['a PDF', '%PDF-1.7 trang 1', 'ds.xlsx', 'workbook.notASpreadsheet'],
    ['a PDF named .csv', '%PDF-1.7 trang 1', 'ds.csv', 'workbook.notASpreadsheet'],
    ['a web page named .xls', '<html><table></table></html>', 'ds.xls', 'workbook.notASpreadsheet'],
    ['nothing', '', 'ds.xlsx', 'workbook.empty'],
    ['binary named .csv', 'a\0b;c\0d;e', 'ds.csv', 'workbook.notASpreadsheet'],
  ])('tells %s from a spreadsheet', async (_name, content, fileName, code) => {
    expect(await outcome(text(content), fileName)).toBe(code);
  });

  it('tells Word, protected and macro files of the old format apart', async () => {
    const compound = (stream: string): Buffer =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(504),
        Buffer.from(stream, 'utf16le'),
        Buffer.alloc(512),
      ]);
    expect(await outcome(compound('WordDocument'), 'a.doc')).toBe('workbook.oldWord');
    expect(await outcome(compound('EncryptedPackage'))).toBe('workbook.protected');
    expect(await outcome(compound('Workbook _VBA_PROJECT_CUR'), 'a.xls')).toBe('workbook.macro');
    expect(await outcome(compound('Workbook'), 'a.xls')).toBe('workbook.unreadable');
    expect(await outcome(compound('Other'), 'a.xls')).toBe('workbook.notASpreadsheet');
    const word = zipOf([
      {
        name: '_rels/.rels',
        data: rels(`<Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/>`),
      },
      { name: 'word/document.xml', data: text('<document/>') },
    ]);
    expect(await outcome(word, 'a.docx')).toBe('workbook.oldWord');
  });

  it('headers and sheets named __proto__ change nothing outside the reading', async () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    const bytes = await writeWorkbook([
      {
        name: '__proto__',
        rows: [
          ['STT', 'Họ và tên', '__proto__', 'constructor', 'Đề nghị'],
          [1, 'Lê Văn Tám', 'x', 'y', 'LĐTT'],
        ],
      },
    ]);
    const read = await readWorkbook({ fileName: '__proto__.xlsx', bytes });
    expect(read.ok && understandWorkbook(read.value).rows).toMatchObject([
      { sheet: '__proto__', fullName: 'Lê Văn Tám' },
    ]);
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  });

  it('every refusal has its words', () => {
    expect(Object.keys(workbookRefusalTexts).sort()).toEqual([...WORKBOOK_REFUSAL_CODES].sort());
  });
});
