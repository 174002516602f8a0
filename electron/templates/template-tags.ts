/** A tag as it stands between braces. */
export type TemplateTag =
  | { readonly kind: 'value' | 'open' | 'unless' | 'close'; readonly name: string; readonly raw: string }
  | { readonly kind: 'notAField' | 'braceNotClosed' | 'braceNotOpened'; readonly raw: string };

const KINDS = { '#': 'open', '^': 'unless', '/': 'close' } as const;

/** Words, digits and `_`, as a person would write a field, right or wrong; everything else is a command to somebody's engine. */
const WRITTEN_NAME = /^[\p{L}\p{M}\p{Nd}_ .-]+$/u;

const tagOf = (raw: string): TemplateTag => {
  const text = raw.slice(1, -1).normalize('NFC').trim();
  const sign = text.charAt(0);
  const kind = sign === '#' || sign === '^' || sign === '/' ? KINDS[sign] : 'value';
  const name = kind === 'value' ? text : text.slice(1).trim();
  if (kind === 'close' && name === '') return { kind, name, raw };
  return WRITTEN_NAME.test(name) && /[\p{L}_]/u.test(name) ? { kind, name, raw } : { kind: 'notAField', raw };
};

/** The tags of one paragraph's words, in order, with braces that have no partner. */
export const tagsOf = (words: string): readonly TemplateTag[] => {
  const tags: TemplateTag[] = [];
  let at = 0;
  while (at < words.length) {
    const brace = words.slice(at).search(/[{}]/);
    if (brace === -1) break;
    const start = at + brace;
    if (words[start] === '}') {
      tags.push({ kind: 'braceNotOpened', raw: words.slice(Math.max(0, start - 20), start + 1) });
      at = start + 1;
      continue;
    }
    const end = words.indexOf('}', start);
    const next = words.indexOf('{', start + 1);
    if (end === -1 || (next !== -1 && next < end && words.slice(start + 1, next).trim() !== '')) {
      tags.push({ kind: 'braceNotClosed', raw: words.slice(start, next === -1 ? start + 40 : next).trim() });
      at = next === -1 ? words.length : next;
      continue;
    }
    // `{{name}}`: other programs' braces; the whole is named as it stands.
    const closing = next === start + 1 && words[end + 1] === '}' ? end + 1 : end;
    tags.push(tagOf(words.slice(start, closing + 1)));
    at = closing + 1;
  }
  return tags;
};
