import type { RawRow } from '#shared/domain/raw-workbook';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Decodes by BOM, then as UTF-8, then as windows-1258, the code page of a Vietnamese Windows. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[1] === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
};

/** Records of quoted text: a quote opens only at the start of a cell, doubled quotes stand for one. */
export const parseRecords = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = (): void => {
    record.push(cell);
    records.push(record);
    record = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === delimiter) {
      record.push(cell);
      cell = '';
    } else if (sign === '\n') endRecord();
    else cell += sign;
  }
  if (cell !== '' || record.length > 0) endRecord();
  return records;
};

/** How well a delimiter cuts the first records into rows of one width: rows sharing the commonest width above 1. */
const shapeScore = (text: string, delimiter: string): number => {
  const widths = parseRecords(text.slice(0, 20_000), delimiter).map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * 10 + width));
};

/** The delimiter whose rows agree best in width; a comma inside Vietnamese text loses to a real separator. */
export const findDelimiter = (text: string): string => {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: shapeScore(text, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
};

/** Rows of a .csv or .tsv file; the row number is the record's, the first being 1. */
export const readDelimitedRows = (bytes: Uint8Array): readonly RawRow[] => {
  const text = decodeText(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const records = parseRecords(text, findDelimiter(text));
  return records.flatMap((record, index) => {
    const cells = record.map((value) => (value.trim() === '' ? undefined : { text: value }));
    return cells.some((cell) => cell !== undefined) ? [{ sourceRow: index + 1, hidden: false, cells }] : [];
  });
};
