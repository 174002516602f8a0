import { attribute, scanXml, type XmlTag } from '#electron/excel/xml-scan';

/** What decides how a run shows, as one place says it: a style, the defaults, or the run itself. */
export type RunShape = { readonly font?: string; readonly isHidden?: boolean };

/** Numbering that a paragraph or its style asks for. */
export type NumberingUse = { readonly list: string; readonly level: number };

type Style = RunShape & { readonly basedOn?: string; readonly numbering?: NumberingUse };
type OpenStyle = { -readonly [Key in keyof Style]: Style[Key] } & { readonly id: string };

export type RunStyles = {
  readonly table: string | undefined;
  readonly paragraph: string | undefined;
  readonly character: string | undefined;
};

export type WordFonts = {
  /** The font of a run and whether it is hidden, from defaults over table, paragraph and character style to itself. */
  readonly shapeOf: (styles: RunStyles, own: RunShape) => RunShape;
  readonly numberingOf: (paragraphStyle: string | undefined) => NumberingUse | undefined;
  /** The font that `w:rFonts` names for Latin letters. */
  readonly fontOf: (attributes: string) => string | undefined;
};

type ThemeFonts = { major?: string; minor?: string };

const readTheme = (xml: string | undefined): ThemeFonts => {
  const theme: ThemeFonts = {};
  let part: keyof ThemeFonts | null = null;
  scanXml(xml ?? '', {
    onText: () => undefined,
    onTag: ({ name, attributes, kind }) => {
      if (name === 'majorFont' || name === 'minorFont')
        part = kind === 'open' ? (name === 'majorFont' ? 'major' : 'minor') : null;
      else if (name === 'latin' && part !== null && kind !== 'close') {
        const face = attribute(attributes, 'typeface');
        if (face !== undefined) theme[part] = face;
      }
    },
  });
  return theme;
};

/** Vietnamese letters lie beyond ASCII, where Word takes the `hAnsi` font; a theme goes before a name. */
const latinFont = (attributes: string, theme: ThemeFonts): string | undefined => {
  for (const slot of ['hAnsi', 'ascii']) {
    const themed = attribute(attributes, `${slot}Theme`);
    if (themed !== undefined) return theme[themed.startsWith('major') ? 'major' : 'minor'] ?? themed;
    const named = attribute(attributes, slot);
    if (named !== undefined) return named;
  }
  return undefined;
};

/** False only for `w:val="0"` and its like: a bare element switches on. */
export const isOn = (attributes: string): boolean => !/^(0|false|off)$/i.test(attribute(attributes, 'val') ?? '1');

const numberLevel = (text: string | undefined): number => {
  const level = Number(text ?? 0);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0;
};

/** `<w:numPr>` gathered from its two elements; list 0 switches numbering off. */
export const withNumbering = (
  use: NumberingUse | undefined,
  name: string,
  attributes: string,
): NumberingUse | undefined => {
  const value = attribute(attributes, 'val');
  if (name === 'numId') return { list: value ?? '0', level: use?.level ?? 0 };
  return { list: use?.list ?? '', level: numberLevel(value) };
};

type Styles = {
  readonly byId: Map<string, Style>;
  readonly defaults: RunShape;
  readonly defaultIds: { table?: string; paragraph?: string; character?: string };
};

type Reading = Omit<Styles, 'defaults'> & {
  readonly theme: ThemeFonts;
  readonly defaults: OpenStyle;
  open: OpenStyle | null;
  skip: number;
};

const readStyleTag = (reading: Reading, name: string, attributes: string): void => {
  const into = reading.open ?? reading.defaults;
  if (name === 'rFonts') {
    const font = latinFont(attributes, reading.theme);
    if (font !== undefined) into.font = font;
  } else if (name === 'vanish') into.isHidden = isOn(attributes);
  else if (name === 'basedOn') into.basedOn = attribute(attributes, 'val') ?? '';
  else if (name === 'numId' || name === 'ilvl') {
    const numbering = withNumbering(into.numbering, name, attributes);
    if (numbering !== undefined) into.numbering = numbering;
  }
};

const openStyle = (reading: Reading, attributes: string): void => {
  const id = attribute(attributes, 'styleId') ?? '';
  reading.open = { id };
  const type = attribute(attributes, 'type');
  if (!/^(1|true|on)$/i.test(attribute(attributes, 'default') ?? '')) return;
  if (type === 'table' || type === 'paragraph' || type === 'character') reading.defaultIds[type] = id;
};

const readStyle = (reading: Reading, { name, attributes, kind }: XmlTag): void => {
  if (name !== 'style') {
    if (kind !== 'close') readStyleTag(reading, name, attributes);
    return;
  }
  if (kind !== 'close') openStyle(reading, attributes);
  if (kind === 'open') return;
  if (reading.open !== null) reading.byId.set(reading.open.id, reading.open);
  reading.open = null;
};

const readStyles = (xml: string | undefined, theme: ThemeFonts): Styles => {
  const reading: Reading = { byId: new Map(), defaults: { id: '' }, defaultIds: {}, theme, open: null, skip: 0 };
  scanXml(xml ?? '', {
    onText: () => undefined,
    onTag: (tag) => {
      // Formats for the first row, the last column … of a table style hold for some cells only.
      if (tag.name === 'tblStylePr' && tag.kind !== 'empty') reading.skip += tag.kind === 'open' ? 1 : -1;
      if (reading.skip <= 0) readStyle(reading, tag);
    },
  });
  return reading;
};

const LONGEST_CHAIN = 32;

/** A style and those it is based on, nearest first; a ring of styles ends. */
const chainOf = (styles: Styles, id: string | undefined): readonly Style[] => {
  const chain: Style[] = [];
  let next = id === undefined ? undefined : styles.byId.get(id);
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    chain.push(next);
    next = next.basedOn === undefined ? undefined : styles.byId.get(next.basedOn);
  }
  return chain;
};

const merged = (nearestFirst: readonly RunShape[]): RunShape => {
  const font = nearestFirst.find((shape) => shape.font !== undefined)?.font;
  const isHidden = nearestFirst.find((shape) => shape.isHidden !== undefined)?.isHidden === true;
  return font === undefined ? { isHidden } : { font, isHidden };
};

/** Reads styles.xml and the theme into the fonts of runs. */
export const readWordFonts = (stylesXml: string | undefined, themeXml: string | undefined): WordFonts => {
  const theme = readTheme(themeXml);
  const styles = readStyles(stylesXml, theme);
  const { defaultIds } = styles;
  const remembered = new Map<string, RunShape>();
  const styleShape = ({ table, paragraph, character }: RunStyles): RunShape => {
    const key = JSON.stringify([table, paragraph, character]);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const shape = merged([
      ...chainOf(styles, character ?? defaultIds.character),
      ...chainOf(styles, paragraph ?? defaultIds.paragraph),
      ...chainOf(styles, table ?? defaultIds.table),
      styles.defaults,
    ]);
    remembered.set(key, shape);
    return shape;
  };
  return {
    shapeOf: (used, own) => merged([own, styleShape(used)]),
    numberingOf: (style) =>
      chainOf(styles, style ?? defaultIds.paragraph).find(({ numbering }) => numbering !== undefined)?.numbering,
    fontOf: (attributes) => latinFont(attributes, theme),
  };
};
