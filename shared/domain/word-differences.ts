/** What of a paper the edited Word file says otherwise. Grave ones change what was decided. */
export const DIFFERENCE_KINDS = ['number', 'date', 'signer', 'person', 'money', 'added', 'removed'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** `paper` what the program's paper says, `word` what the file says; empty when one of them says nothing there. */
export type WordDifference = { readonly kind: DifferenceKind; readonly paper: string; readonly word: string };

const GRAVE: readonly DifferenceKind[] = ['number', 'date', 'signer', 'person', 'money'];
export const isGrave = ({ kind }: Pick<WordDifference, 'kind'>): boolean => GRAVE.includes(kind);

/** What must stand in the file as the paper says it. */
export type FixedWords = {
  readonly number: string;
  readonly date: string;
  readonly signer: string;
  /** The recipients by name, in order. */
  readonly people: readonly string[];
};

const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Lines that hold words, tidied. */
const linesOf = (lines: readonly string[]): readonly string[] => lines.map(tidied).filter((line) => line !== '');

const counted = (lines: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/** The lines of one side that the other has not, as often as they are lacking there. */
const lacking = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = counted(others);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
};

const moneyIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.match(/\d{1,3}(?:\.\d{3})+/g) ?? []);

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** A line that names somebody in a list: numbered, or with the words that stand before a name. */
const NAMES_SOMEBODY = /^(?:\d+[.)]\s|(?:Ông|Bà|Đồng chí|Đ\/c)\s\p{Lu})/u;

/**
 * Compares the words of the edited file with those of the paper, line by line: first what was decided (number, date,
 * signer, each name, each amount of money), then every line that only one of them has, in the order of its file.
 */
export const wordDifferences = (
  paperLines: readonly string[],
  wordLines: readonly string[],
  fixed: FixedWords,
): readonly WordDifference[] => {
  const paper = linesOf(paperLines);
  const word = linesOf(wordLines);
  const text = { paper: paper.join('\n'), word: word.join('\n') };
  const differences: WordDifference[] = [];
  const missing = (kind: DifferenceKind, words: string): void => {
    const wanted = tidied(words);
    if (wanted !== '' && timesIn(text.word, wanted) < timesIn(text.paper, wanted))
      differences.push({ kind, paper: wanted, word: '' });
  };
  missing('number', fixed.number);
  missing('date', fixed.date);
  missing('signer', fixed.signer);
  const names = new Set(fixed.people.map(tidied));
  for (const name of names) missing('person', name);
  const amounts = { paper: moneyIn(paper), word: moneyIn(word) };
  for (const amount of lacking(amounts.paper, amounts.word))
    differences.push({ kind: 'money', paper: amount, word: '' });
  for (const amount of lacking(amounts.word, amounts.paper))
    differences.push({ kind: 'money', paper: '', word: amount });
  for (const line of lacking(paper, word)) differences.push({ kind: 'removed', paper: line, word: '' });
  for (const line of lacking(word, paper))
    differences.push({ kind: NAMES_SOMEBODY.test(line) ? 'person' : 'added', paper: '', word: line });
  return differences;
};
