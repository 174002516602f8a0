import { Buffer } from 'node:buffer';
import { type ZipEntry, zipOf } from '#tests/builders/zip-file';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const utf8 = (content: string): Buffer => Buffer.from(content, 'utf8');

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): Buffer =>
  utf8(
    `<Relationships>${targets
      .map(
        ([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

export const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

export const inlineCell = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A good list of one nominee. */
export const LIST_XML = sheetXml(
  `<row r="1">${inlineCell('A1', 'STT')}${inlineCell('B1', 'Họ và tên')}${inlineCell('C1', 'Danh hiệu')}</row>` +
    `<row r="2">${inlineCell('A2', '1')}${inlineCell('B2', 'Lê Văn Tám')}${inlineCell('C2', 'LĐTT')}</row>`,
);

/** Parts of a workbook of one sheet, the sheet at an unusual place. */
export const workbookParts = (sheet: Buffer | string, more: readonly ZipEntry[] = []): readonly ZipEntry[] => [
  { name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
  {
    name: 'xl/workbook.xml',
    data: utf8('<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: relationships([
      ['worksheet', 'sheets/odd.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  },
  { name: 'xl/sheets/odd.xml', data: typeof sheet === 'string' ? utf8(sheet) : sheet },
  ...more,
];

export const workbookOf = (sheet: Buffer | string, more: readonly ZipEntry[] = []): Buffer =>
  zipOf(workbookParts(sheet, more));

/** Sheets by name, each with its XML. */
export const workbookOfSheets = (sheets: readonly (readonly [name: string, xml: string])[]): Buffer =>
  zipOf([
    { name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: utf8(
        `<workbook><sheets>${sheets
          .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
          .join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const)),
    },
    ...sheets.map(([, xml], index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data: utf8(xml) })),
  ]);

export type DocumentParts = {
  /** What stands inside `<w:body>`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  readonly more?: readonly ZipEntry[];
};

/** A .docx by its XML. */
export const documentOf = ({ body, styles, numbering, theme, more = [] }: DocumentParts): Buffer => {
  const kinds = [
    ['styles', 'styles.xml', styles],
    ['numbering', 'numbering.xml', numbering],
    ['theme', 'theme/theme1.xml', theme],
  ] as const;
  const given = kinds.flatMap(([kind, target, xml]) => (xml === undefined ? [] : [{ kind, target, xml }]));
  return zipOf([
    { name: '_rels/.rels', data: relationships([['officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', data: utf8(`<w:document><w:body>${body}</w:body></w:document>`) },
    { name: 'word/_rels/document.xml.rels', data: relationships(given.map(({ kind, target }) => [kind, target])) },
    ...given.map(({ target, xml }) => ({ name: `word/${target}`, data: utf8(xml) })),
    ...more,
  ]);
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A paragraph of one run; `font` as the run itself names it. */
export const wordParagraph = (text: string, font?: string): string => {
  const fonts = font === undefined ? '' : `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
  return `<w:p><w:r>${fonts}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
};

export const wordCell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:') ? content : wordParagraph(content)}</w:tc>`;

export const wordRow = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : wordCell(cell))).join('')}</w:tr>`;

export const wordTable = (rows: readonly string[], widths: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
