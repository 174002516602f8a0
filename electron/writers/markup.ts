import { printableText } from '#electron/writers/printable-text';

/** HTML that is safe to print: only `html` makes it, so no text gets in unescaped. */
export type Markup = { readonly markup: string };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => printableText(text).replace(/[&<>"']/g, (it) => ESCAPES[it] ?? it);

type Part = string | number | Markup | readonly Markup[];

const rendered = (part: Part): string => {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map((it) => it.markup).join('');
};

/** A template whose values are escaped, unless they are markup already. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((text, piece, index) => text + rendered(parts[index - 1] ?? '') + piece),
});

/** A CSS string in double quotes that cannot end early, nor end the style element. */
export const cssString = (text: string): string =>
  `"${printableText(text).replace(/["'\\<>&\n\r\f]/g, (it) => `\\${it.charCodeAt(0).toString(16)} `)}"`;
