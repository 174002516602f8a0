import type { Element, Node } from '@xmldom/xmldom';
import type { PlacedParagraph } from '#electron/templates/template-paragraphs';
import { tagsOf } from '#electron/templates/template-tags';
import { childElements, elementsWithin, isElement, isWord, wordAttribute } from '#electron/templates/word-xml';
import type { FaultKind, TemplateFault } from '#shared/documents/templates/template-fault';

/** Fields of Word that only count pages; any other may fetch, ask or run something. */
const HARMLESS_CODES = ['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION'];

const isHarmless = (code: string): boolean => HARMLESS_CODES.includes(code.trim().split(/\s+/)[0]?.toUpperCase() ?? '');

const EMBEDDED = ['object', 'OLEObject', 'control', 'altChunk', 'subDoc', 'movie', 'webVideoPr'];
const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge'];

const isTextBox = (it: Element): boolean => isWord(it, 'txbxContent');

type Found = { readonly kind: FaultKind; readonly tag: string };
/** Word's fields that have begun: they may end paragraphs later, and stand in one another. */
type OpenCodes = string[];

const shortened = (code: string): string => code.trim().slice(0, 80);

const refusedCode = (code: string): Found[] => (isHarmless(code) ? [] : [{ kind: 'fieldCode', tag: shortened(code) }]);

/** Follows the fields of Word through the runs: begun, what they say, ended. */
const followCode = (element: Element, open: OpenCodes): Found[] => {
  if (isWord(element, 'fldSimple')) return refusedCode(wordAttribute(element, 'instr') ?? '');
  if (isWord(element, 'instrText')) {
    const text = element.textContent ?? '';
    if (open.length === 0) return [{ kind: 'fieldCode', tag: shortened(text) }];
    open.push(`${open.pop() ?? ''}${text}`);
    return [];
  }
  const type = isWord(element, 'fldChar') ? wordAttribute(element, 'fldCharType') : null;
  if (type === 'begin') open.push('');
  return type === 'end' ? refusedCode(open.pop() ?? '') : [];
};

/** A content control whose words Word takes from data elsewhere in the file, over whatever was filled in. */
const isBound = (control: Element): boolean =>
  isWord(control, 'sdt') &&
  childElements(control).some(
    (it) => isWord(it, 'sdtPr') && childElements(it).some(({ localName }) => localName === 'dataBinding'),
  );

const isWithinBound = (element: Element): boolean => {
  for (let at: Node | null = element; at !== null; at = at.parentNode) if (isElement(at) && isBound(at)) return true;
  return false;
};

/** Fields in the words of drawings and formulas: the program fills paragraphs. */
const drawnFields = (within: readonly Element[]): Found[] => {
  const words = within.filter((it) => it.localName === 't' && !isWord(it, 't')).map((it) => it.textContent ?? '');
  return tagsOf(words.join('')).map(({ raw }): Found => ({ kind: 'fieldInPicture', tag: raw }));
};

const foundIn = (element: Element, open: OpenCodes): Found[] => {
  const name = element.localName ?? '';
  if (EMBEDDED.includes(name)) return [{ kind: 'embedded', tag: name }];
  if (TRACKED.includes(name) && isWord(element, name)) return [{ kind: 'trackedChange', tag: '' }];
  return followCode(element, open);
};

/** Word's own fields, objects and tracked changes in the paragraphs of a part, each with its place; each once a paragraph. */
export const checkContents = (paragraphs: readonly PlacedParagraph[]): readonly TemplateFault[] => {
  const open: OpenCodes = [];
  const faults = paragraphs.flatMap(({ element, place }) => {
    const within = elementsWithin(element, isTextBox);
    const found = [...within.flatMap((it) => foundIn(it, open)), ...drawnFields(within)];
    if (isWithinBound(element) || within.some(isBound)) found.push({ kind: 'boundContent', tag: '' });
    const once = new Map(found.map((it) => [`${it.kind} ${it.tag}`, it]));
    return [...once.values()].map((it): TemplateFault => ({ ...it, place, other: '' }));
  });
  const place = paragraphs.at(-1)?.place ?? null;
  return [...faults, ...open.flatMap(refusedCode).map((it) => ({ ...it, place, other: '' }))];
};
