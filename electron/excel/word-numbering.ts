import type { NumberingUse } from '#electron/excel/word-fonts';
import { attribute, scanXml } from '#electron/excel/xml-scan';

type Level = { start: number; format: string; text: string };
type List = { readonly levels: Map<number, Level>; readonly restarts: Map<number, number>; scheme: string };

/** Gives the number that Word shows before the next paragraph of a list; empty for bullets. */
export type WordNumbering = { readonly next: (use: NumberingUse) => string };

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (number: number): string => {
  let left = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
};

const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const LARGEST_IN_LETTERS = 780;
const LARGEST_ROMAN = 3_999;

const formatted = (number: number, format: string): string => {
  if (format === 'bullet' || format === 'none') return '';
  if (/roman$/i.test(format) && number >= 1 && number <= LARGEST_ROMAN) {
    return format.startsWith('upper') ? roman(number).toUpperCase() : roman(number);
  }
  if (/letter$/i.test(format) && number >= 1 && number <= LARGEST_IN_LETTERS) {
    return format.startsWith('upper') ? letters(number).toUpperCase() : letters(number);
  }
  return format === 'decimalZero' && number < 10 ? `0${number}` : String(number);
};

type Reading = {
  readonly schemes: Map<string, Map<number, Level>>;
  readonly lists: Map<string, List>;
  scheme: Map<number, Level> | null;
  list: List | null;
  level: number;
};

const whole = (text: string | undefined, otherwise: number): number => {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && Math.abs(number) < 1_000_000 ? number : otherwise;
};

/** The level that the elements inside `<w:lvl>` speak of. */
const levelHere = (reading: Reading): Level => {
  const levels = reading.list?.levels ?? reading.scheme ?? new Map<number, Level>();
  const level = levels.get(reading.level) ?? { start: 1, format: 'decimal', text: `%${reading.level + 1}.` };
  levels.set(reading.level, level);
  return level;
};

const OPENERS: ReadonlyMap<string, (reading: Reading, attributes: string) => void> = new Map([
  [
    'abstractNum',
    (reading: Reading, attributes: string) => {
      reading.scheme = new Map();
      reading.schemes.set(attribute(attributes, 'abstractNumId') ?? '', reading.scheme);
    },
  ],
  [
    'num',
    (reading: Reading, attributes: string) => {
      reading.list = { levels: new Map(), restarts: new Map(), scheme: '' };
      reading.lists.set(attribute(attributes, 'numId') ?? '', reading.list);
    },
  ],
  [
    'abstractNumId',
    (reading: Reading, attributes: string) => {
      if (reading.list !== null) reading.list.scheme = attribute(attributes, 'val') ?? '';
    },
  ],
  [
    'lvl',
    (reading: Reading, attributes: string) => {
      reading.level = whole(attribute(attributes, 'ilvl'), 0);
    },
  ],
  [
    'lvlOverride',
    (reading: Reading, attributes: string) => {
      reading.level = whole(attribute(attributes, 'ilvl'), 0);
    },
  ],
  [
    'startOverride',
    (reading: Reading, attributes: string) => {
      reading.list?.restarts.set(reading.level, whole(attribute(attributes, 'val'), 1));
    },
  ],
  [
    'start',
    (reading: Reading, attributes: string) => {
      levelHere(reading).start = whole(attribute(attributes, 'val'), 1);
    },
  ],
  [
    'numFmt',
    (reading: Reading, attributes: string) => {
      levelHere(reading).format = attribute(attributes, 'val') ?? 'decimal';
    },
  ],
  [
    'lvlText',
    (reading: Reading, attributes: string) => {
      levelHere(reading).text = (attribute(attributes, 'val') ?? '').slice(0, 40);
    },
  ],
]);

const readLists = (xml: string | undefined): Reading => {
  const reading: Reading = { schemes: new Map(), lists: new Map(), scheme: null, list: null, level: 0 };
  scanXml(xml ?? '', {
    onText: () => undefined,
    onTag: ({ name, attributes, kind }) => {
      if (kind !== 'close') OPENERS.get(name)?.(reading, attributes);
      if (kind !== 'open' && name === 'num') reading.list = null;
      if (kind !== 'open' && name === 'abstractNum') reading.scheme = null;
    },
  });
  return reading;
};

/** Reads numbering.xml and counts as Word does: lists of one scheme go on counting, deeper levels begin anew. */
export const readWordNumbering = (xml: string | undefined): WordNumbering => {
  const { lists, schemes } = readLists(xml);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: ({ list: id, level }) => {
      const list = lists.get(id);
      if (list === undefined) return '';
      const levelOf = (depth: number): Level | undefined =>
        list.levels.get(depth) ?? schemes.get(list.scheme)?.get(depth);
      const shape = levelOf(level);
      if (shape === undefined) return '';
      const count = counts.get(list.scheme) ?? [];
      const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
      begun.add(`${id} ${level}`);
      count[level] = restart ?? (count[level] ?? shape.start - 1) + 1;
      count.length = level + 1;
      counts.set(list.scheme, count);
      if (formatted(1, shape.format) === '') return '';
      return shape.text
        .replace(/%([1-9])/g, (_whole, digit: string) => {
          const depth = Number(digit) - 1;
          const at = levelOf(depth);
          return at === undefined ? '' : formatted(count[depth] ?? at.start, at.format);
        })
        .trim();
    },
  };
};
