import { attribute, decodeCellText, scanXml } from '#electron/excel/xml-scan';

/** A string of the workbook; `runs` only when it has pieces with their own fonts. */
export type SharedString = {
  readonly text: string;
  readonly runs?: readonly { readonly text: string; readonly font?: string }[];
};

type Run = { text: string; font?: string };

/** Gathers the text of one `<si>` or `<is>` from the tags inside it; phonetic hints are left out. */
export const stringBuilder = () => {
  let runs: Run[] = [];
  let plain = '';
  let inText = false;
  let inPhonetic = false;
  let inRun = false;
  return {
    tag: (name: string, attributes: string, kind: 'open' | 'close' | 'empty'): void => {
      if (name === 'rPh') inPhonetic = kind === 'open';
      if (name === 't') inText = kind === 'open';
      if (name === 'r' && kind === 'open') runs.push({ text: '' });
      if (name === 'r') inRun = kind === 'open';
      const last = runs.at(-1);
      if ((name === 'rFont' || name === 'font') && inRun && last !== undefined && kind !== 'close') {
        const font = attribute(attributes, 'val');
        if (font !== undefined) last.font = font;
      }
    },
    text: (raw: string): void => {
      if (!inText || inPhonetic) return;
      const text = decodeCellText(raw);
      const last = runs.at(-1);
      if (inRun && last !== undefined) last.text += text;
      plain += text;
    },
    take: (): SharedString => {
      const built: SharedString = runs.length > 0 ? { text: plain, runs } : { text: plain };
      runs = [];
      plain = '';
      inText = false;
      inPhonetic = false;
      inRun = false;
      return built;
    },
  };
};

const STARTS = ['<si><t>', '<si><t xml:space="preserve">'] as const;
const END = '</t></si>';

/** Where `<si><t>Trường Mầm non A</t></si>`, the shape of nearly every string, ends; -1 for one of any other shape. */
const takePlainString = (strings: SharedString[], xml: string, open: number): number => {
  const head = STARTS.find((start) => xml.startsWith(start, open));
  if (head === undefined) return -1;
  const start = open + head.length;
  const end = xml.indexOf('<', start);
  if (!xml.startsWith(END, end)) return -1;
  strings.push({ text: decodeCellText(xml.slice(start, end)) });
  return end + END.length;
};

/** Reads sharedStrings.xml. */
export const readSharedStrings = (xml: string | undefined): readonly SharedString[] => {
  const strings: SharedString[] = [];
  const builder = stringBuilder();
  scanXml(xml ?? '', {
    takeElement: (text, at) => takePlainString(strings, text, at),
    onText: builder.text,
    onTag: ({ name, attributes, kind }) => {
      if (name === 'si') {
        if (kind !== 'open') strings.push(builder.take());
      } else builder.tag(name, attributes, kind);
    },
  });
  return strings;
};
