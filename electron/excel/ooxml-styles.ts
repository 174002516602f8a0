import { attribute, scanXml } from '#electron/excel/xml-scan';

/** What the reader needs of a cell style: the font name and how numbers show. */
export type CellStyle = { readonly font?: string; readonly numberShape: NumberShape };
export type NumberShape = 'plain' | 'date' | 'percent';

const BUILT_IN_DATES = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
  ...Array.from({ length: 10 }, (_, index) => 27 + index),
  ...Array.from({ length: 9 }, (_, index) => 50 + index),
]);

/** Date when the format code names a day, month or year outside quotes and brackets. */
export const numberShapeOf = (formatCode: string): NumberShape => {
  const bare = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/general/i.test(bare)) return 'plain';
  if (/[dmy]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
};

const builtInShape = (id: number): NumberShape => {
  if (BUILT_IN_DATES.has(id)) return 'date';
  return id === 9 || id === 10 ? 'percent' : 'plain';
};

type Sections = {
  readonly fonts: (string | undefined)[];
  readonly shapes: Map<number, NumberShape>;
  readonly styles: CellStyle[];
};

const addStyle = ({ fonts, shapes, styles }: Sections, attributes: string): void => {
  const font = fonts[Number(attribute(attributes, 'fontId') ?? 0)];
  const format = Number(attribute(attributes, 'numFmtId') ?? 0);
  const numberShape = shapes.get(format) ?? builtInShape(format);
  styles.push(font === undefined ? { numberShape } : { font, numberShape });
};

const readStyleTag = (into: Sections, section: string, name: string, attributes: string): void => {
  const { fonts, shapes } = into;
  if (section === 'fonts' && name === 'font') fonts.push(undefined);
  else if (section === 'fonts' && name === 'name') fonts[fonts.length - 1] = attribute(attributes, 'val');
  else if (section === 'numFmts' && name === 'numFmt') {
    shapes.set(Number(attribute(attributes, 'numFmtId')), numberShapeOf(attribute(attributes, 'formatCode') ?? ''));
  } else if (section === 'cellXfs' && name === 'xf') addStyle(into, attributes);
};

/** Reads styles.xml into one row per cell style index. */
export const readStyles = (xml: string | undefined): readonly CellStyle[] => {
  const sections: Sections = { fonts: [], shapes: new Map(), styles: [] };
  let section = '';
  scanXml(xml ?? '', {
    onText: () => undefined,
    onTag: ({ name, attributes, kind }) => {
      if (/^(fonts|cellXfs|cellStyleXfs|numFmts|dxfs)$/.test(name)) section = kind === 'open' ? name : '';
      else if (kind !== 'close') readStyleTag(sections, section, name, attributes);
    },
  });
  return sections.styles;
};
