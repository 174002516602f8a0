/** What a template may name, and how the secretary writes it between braces. */
export const PLACEHOLDER_NAMES = {
  honorific: 'danh xưng',
  name: 'họ tên',
  post: 'chức vụ, đơn vị',
  position: 'chức vụ',
  unit: 'đơn vị',
  achievement: 'thành tích',
  award: 'hình thức',
  year: 'năm',
  authority: 'cấp khen thưởng',
  decisionNumber: 'số quyết định',
  decisionDay: 'ngày quyết định',
  goldBook: 'số sổ vàng',
  bookNumber: 'số vào sổ',
  placeAndDay: 'nơi, ngày',
  capacity: 'chức danh người ký',
  signer: 'người ký',
} as const;

export type Placeholder = keyof typeof PLACEHOLDER_NAMES;
/** What one certificate says; a value may be empty and may hold line breaks. */
export type SheetValues = Readonly<Record<Placeholder, string>>;

/** These are names: their syllables stay on one line as long as the text can become smaller. */
const HELD: ReadonlySet<string> = new Set<Placeholder>(['name', 'signer']);

const CODES: ReadonlyMap<string, Placeholder> = new Map(
  (Object.keys(PLACEHOLDER_NAMES) as Placeholder[]).map((code) => [PLACEHOLDER_NAMES[code], code]),
);

const BRACES = /\{([^{}]*)\}/gu;

/** The placeholder that stands between braces, however blanks and capitals are written; null for an unknown one. */
const placeholderOf = (written: string): Placeholder | null =>
  CODES.get(written.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')) ?? null;

/** What stands between braces and names nothing, each once. */
export const unknownPlaceholders = (template: string): readonly string[] => [
  ...new Set(
    [...template.matchAll(BRACES)].map((match) => match[1] ?? '').filter((name) => placeholderOf(name) === null),
  ),
];

const heldValue = (code: Placeholder, values: SheetValues): string => {
  const value = values[code].normalize('NFC').trim();
  return HELD.has(code) ? value.replace(/ +/g, '\u00a0') : value;
};

/** What an empty value leaves behind: double blanks, a comma before nothing or after nothing. */
const tidyGaps = (line: string): string =>
  line
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([,;.:])/g, '$1')
    .replace(/([,;])(?:\s*[,;])+/g, '$1')
    .replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');

/**
 * The template with its values. A line whose placeholders are all empty is left out, an unknown placeholder is left
 * empty. The syllables of a name are joined by no-break spaces.
 */
export const fillTemplate = (template: string, values: SheetValues): string =>
  template
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => {
      const found = [...line.matchAll(BRACES)].map((match) => placeholderOf(match[1] ?? ''));
      const told = found.some((code) => code !== null && heldValue(code, values) !== '');
      if (found.length > 0 && !told) return [];
      const filled = line.replace(BRACES, (_all, written: string) => {
        const code = placeholderOf(written);
        return code === null ? '' : heldValue(code, values);
      });
      return filled.split('\n').map(tidyGaps);
    })
    .join('\n');
