/** One tag of an XML part. `attributes` is the raw text between name and bracket. */
export type XmlTag = { readonly name: string; readonly attributes: string; readonly kind: 'open' | 'close' | 'empty' };

export type XmlListener = {
  readonly onTag: (tag: XmlTag) => void;
  /** Text between two tags, entities not yet decoded. */
  readonly onText: (text: string) => void;
  /**
   * May read the element that opens at `at` by itself and say where the scan goes on; -1 leaves it to the scan. For the one
   * element that a part has a million of.
   */
  readonly takeElement?: (xml: string, at: number) => number;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const readTag = (body: string): XmlTag => {
  if (body.startsWith('/')) return { name: localName(body.slice(1).trim()), attributes: '', kind: 'close' };
  const isEmpty = body.endsWith('/');
  const inner = isEmpty ? body.slice(0, -1) : body;
  const end = inner.search(/\s/);
  const name = end === -1 ? inner : inner.slice(0, end);
  const attributes = end === -1 ? '' : inner.slice(end);
  return { name: localName(name), attributes, kind: isEmpty ? 'empty' : 'open' };
};

const skipTo = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
};

/** Walks a part that passed the gate (no document type), tag by tag, without building a tree. */
export const scanXml = (xml: string, listener: XmlListener): void => {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) return;
    if (open > at) listener.onText(xml.slice(at, open));
    const taken = listener.takeElement?.(xml, open) ?? -1;
    if (taken > open) {
      at = taken;
      continue;
    }
    if (xml.startsWith('<!--', open)) at = skipTo(xml, '-->', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = skipTo(xml, ']]>', open);
      listener.onText(xml.slice(open + 9, at - 3).replace(/&/g, '&amp;'));
    } else if (xml.startsWith('<?', open)) at = skipTo(xml, '?>', open);
    else {
      const close = xml.indexOf('>', open);
      if (close === -1) return;
      listener.onTag(readTag(xml.slice(open + 1, close)));
      at = close + 1;
    }
  }
};

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Replaces the five entities of XML and numeric ones. Others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, body: string) => {
        if (body.startsWith('#x') || body.startsWith('#X')) return codePoint(Number.parseInt(body.slice(2), 16));
        if (body.startsWith('#')) return codePoint(Number(body.slice(1)));
        return NAMED.get(body) ?? whole;
      })
    : text;

/** Excel writes control characters as `_x000D_` inside strings. */
export const decodeCellText = (text: string): string => {
  const plain = decodeEntities(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code === 0x0d ? '\n' : codePoint(code);
  });
};

/** The value of one attribute, namespace prefix or not, decoded; undefined when absent. */
export const attribute = (attributes: string, name: string): string | undefined => {
  let from = 0;
  for (;;) {
    const at = attributes.indexOf(`${name}=`, from);
    if (at === -1) return undefined;
    const before = attributes[at - 1] ?? ' ';
    const quote = attributes[at + name.length + 1];
    if (/[\s:]/.test(before) && (quote === '"' || quote === "'")) {
      const start = at + name.length + 2;
      const end = attributes.indexOf(quote, start);
      return end === -1 ? undefined : decodeEntities(attributes.slice(start, end));
    }
    from = at + 1;
  }
};
