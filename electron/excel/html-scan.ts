import { decodeEntities } from '#electron/excel/xml-scan';

export type HtmlListener = {
  readonly onOpen: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly onClose: (name: string) => void;
  /** Text with its entities decoded; white space as it stands. */
  readonly onText: (text: string) => void;
  readonly onStyleSheet: (css: string) => void;
};

const LATIN_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_NAMES.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['fnof', 'ƒ'],
  ['circ', 'ˆ'],
  ['tilde', '˜'],
  ['euro', '€'],
]);

const decodeHtml = (text: string): string =>
  text.includes('&')
    ? decodeEntities(text.replace(/&([a-z]{2,8}\d{0,2});/gi, (whole, name: string) => NAMED.get(name) ?? whole))
    : text;

const MOST_ATTRIBUTE_LETTERS = 8_000;
const ATTRIBUTE = /([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

const readAttributes = (text: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.slice(0, MOST_ATTRIBUTE_LETTERS).matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes.set(name.toLowerCase(), decodeHtml(double ?? single ?? bare ?? ''));
  }
  return attributes;
};

/** Where a tag ends; a bracket inside a quoted value does not end it. -1 when it never does. */
const tagEnd = (html: string, from: number): number => {
  let before = '';
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (sign === '>') return at;
    if ((sign === '"' || sign === "'") && before === '=') {
      const closing = html.indexOf(sign, at + 1);
      if (closing === -1) return html.indexOf('>', at);
      at = closing;
    }
    if (sign.trim() !== '') before = sign;
  }
  return -1;
};

const skipTo = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
};

/** Elements whose content is no text of the page. */
const RAW = new Set(['style', 'script', 'title', 'textarea', 'xml']);

const rawEnd = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
};

const TAG_NAME = /^\/?([a-z][\w:-]*)/i;

/** Reads one tag from its bracket on and gives where to go on. */
const readTag = (html: string, open: number, listener: HtmlListener): number => {
  const end = tagEnd(html, open + 1);
  if (end === -1) return html.length;
  const name = TAG_NAME.exec(html.slice(open + 1, Math.min(end, open + 64)))?.[1]?.toLowerCase() ?? '';
  if (html[open + 1] === '/') {
    listener.onClose(name);
    return end + 1;
  }
  if (!RAW.has(name)) {
    listener.onOpen(name, readAttributes(html.slice(open + 1 + name.length, end)));
    return end + 1;
  }
  const close = rawEnd(html, name, end + 1);
  if (name === 'style') listener.onStyleSheet(html.slice(end + 1, close));
  return close;
};

/** Walks a page tag by tag, however it is broken, without building a tree. A bracket alone is text. */
export const scanHtml = (html: string, listener: HtmlListener): void => {
  const markup = /<[a-z/!?]/gi;
  let at = 0;
  while (at < html.length) {
    markup.lastIndex = at;
    const open = markup.exec(html)?.index ?? html.length;
    if (open > at) listener.onText(decodeHtml(html.slice(at, open)));
    if (open === html.length) return;
    if (html.startsWith('<!--', open)) at = skipTo(html, '-->', open);
    else if (/[!?]/.test(html[open + 1] ?? '')) at = skipTo(html, '>', open);
    else at = readTag(html, open, listener);
  }
};
