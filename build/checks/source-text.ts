/** One stretch of a source file: comment, literal text (string, template), pattern (regular expression) or code. */
export interface Stretch {
  readonly kind: 'comment' | 'text' | 'pattern' | 'code';
  readonly text: string;
  /** Line it starts on, from 1. */
  readonly line: number;
}

// One alternative per thing that must not be mistaken for another. A regular expression literal is known by what
// stands before it; a template counts as text as a whole, expressions in it included.
const pieces = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->)`,
    String.raw`(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\x60(?:[^\x60\\]|\\[\s\S])*\x60)`,
    String.raw`(?<pattern>(?<=[=(,:[!&|?{};]\s*|\breturn\s+)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*)`,
  ].join('|'),
  'gu',
);

const kindOf = (groups: Readonly<Record<string, string | undefined>>): Stretch['kind'] => {
  if (groups.comment !== undefined) return 'comment';
  return groups.pattern === undefined ? 'text' : 'pattern';
};

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;

/**
 * Cuts a source file into comments, literal texts and code, without a parser: enough for rules on words. JSX text counts
 * as code.
 */
export const stretchesOf = (source: string): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of source.matchAll(pieces)) {
    stretches.push({ kind: 'code', text: source.slice(end, match.index), line: lineAt(source, end) });
    stretches.push({ kind: kindOf(match.groups ?? {}), text: match[0], line: lineAt(source, match.index) });
    end = match.index + match[0].length;
  }
  stretches.push({ kind: 'code', text: source.slice(end), line: lineAt(source, end) });
  return stretches.filter((stretch) => stretch.text !== '');
};
