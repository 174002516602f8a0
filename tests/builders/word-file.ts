import { inflateRawSync } from 'node:zlib';

/** The entries of a small zip by name, read from its central directory. */
export const zipEntries = (bytes: Uint8Array): Map<string, string> => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.byteLength - 22;
  const entries = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < zip.readUInt16LE(end + 10); index += 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    entries.set(name, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

/** Every moment that a zip's headers name, local and central, as its raw four bytes. */
export const zipTimes = (bytes: Uint8Array): number[] => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.byteLength - 22;
  const times: number[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < zip.readUInt16LE(end + 10); index += 1) {
    times.push(zip.readUInt32LE(at + 12), zip.readUInt32LE(zip.readUInt32LE(at + 42) + 10));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return times;
};

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');

const attribute = (xml: string, tag: string, name: string): string | null =>
  new RegExp(`<${tag}\\b[^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? null;

const numeric = (xml: string, tag: string, name: string): number => Number(attribute(xml, tag, name) ?? 0);

const twipsToMm = (twips: number): number => (twips * 25.4) / 1440;

type WordRun = { text: string; bold: boolean; italic: boolean; sizePt: number };
export type WordLine = {
  text: string;
  /** What stands after the last line break of its own; all of the text where there is none. */
  lastLine: string;
  runs: WordRun[];
  align: string;
  indentMm: number;
  beforePt: number;
  lineSpacing: number;
  /** Length of the rule drawn right under the line, in mm; null without one. Needs the width it stands in. */
  ruleIndentMm: number | null;
};

const runOf = (xml: string): WordRun => ({
  text: [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map((it) => (it[1] === undefined ? '\n' : unescaped(it[1])))
    .join(''),
  bold: /<w:b\/>/.test(xml),
  italic: /<w:i\/>/.test(xml),
  sizePt: numeric(xml, 'w:sz', 'w:val') / 2,
});

/** The paragraphs of a Word body in order, those that hold text, each with the rule that the next empty one draws. */
export const wordLines = (documentXml: string): WordLine[] => {
  const paragraphs = [...documentXml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => xml);
  return paragraphs.flatMap((xml, index) => {
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => runOf(run));
    const lines = runs
      .map((run) => run.text)
      .join('')
      .split('\n');
    const text = lines.join(' ');
    if (text === '') return [];
    const next = paragraphs[index + 1] ?? '';
    return [
      {
        text,
        lastLine: lines.at(-1) ?? '',
        runs,
        align: attribute(xml, 'w:jc', 'w:val') ?? 'left',
        indentMm: twipsToMm(numeric(xml, 'w:ind', 'w:firstLine')),
        beforePt: numeric(xml, 'w:spacing', 'w:before') / 20,
        lineSpacing: numeric(xml, 'w:spacing', 'w:line') / 240,
        ruleIndentMm: next.includes('<w:pBdr>') ? twipsToMm(numeric(next, 'w:ind', 'w:left')) : null,
      },
    ];
  });
};

/** Page size and margins in mm of every section, in order. */
export const wordSections = (documentXml: string) =>
  [...documentXml.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(([xml]) => ({
    width: twipsToMm(numeric(xml, 'w:pgSz', 'w:w')),
    height: twipsToMm(numeric(xml, 'w:pgSz', 'w:h')),
    top: twipsToMm(numeric(xml, 'w:pgMar', 'w:top')),
    bottom: twipsToMm(numeric(xml, 'w:pgMar', 'w:bottom')),
    left: twipsToMm(numeric(xml, 'w:pgMar', 'w:left')),
    right: twipsToMm(numeric(xml, 'w:pgMar', 'w:right')),
    header: twipsToMm(numeric(xml, 'w:pgMar', 'w:header')),
    titlePage: /<w:titlePg\/>/.test(xml),
    startsAt: numeric(xml, 'w:pgNumType', 'w:start'),
    headers: [...xml.matchAll(/<w:headerReference\b[^>]*>/g)].map(([reference]) => ({
      type: attribute(reference, 'w:headerReference', 'w:type'),
      id: attribute(reference, 'w:headerReference', 'r:id'),
    })),
  }));
