import type { Element } from '@xmldom/xmldom';
import type { PlacedParagraph } from '#electron/templates/template-paragraphs';
import { elementsWithin, isWord, wordAttribute } from '#electron/templates/word-xml';
import type { FaultKind, TemplateFault } from '#shared/documents/templates/template-fault';

/** Fields of Word that only count pages; any other may fetch, ask or run something. */
const HARMLESS_CODES = ['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION'];

const isHarmless = (code: string): boolean => HARMLESS_CODES.includes(code.trim().split(/\s+/)[0]?.toUpperCase() ?? '');

const EMBEDDED = ['object', 'OLEObject', 'control', 'altChunk', 'subDoc', 'movie', 'webVideoPr'];
const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge'];

const isTextBox = (it: Element): boolean => isWord(it, 'txbxContent');

/** Word's own fields, objects and tracked changes in the paragraphs of a part, each with its place. */
export const checkContents = (paragraphs: readonly PlacedParagraph[]): readonly TemplateFault[] => {
  const faults: TemplateFault[] = [];
  // A field begins in one run and may end paragraphs later; fields stand in one another.
  const open: string[] = [];
  const add = (kind: FaultKind, tag: string, { place }: PlacedParagraph): void => {
    faults.push({ kind, tag, place, other: '' });
  };
  const closeCode = (at: PlacedParagraph): void => {
    const code = open.pop() ?? '';
    if (!isHarmless(code)) add('fieldCode', code.trim().slice(0, 80), at);
  };
  for (const at of paragraphs) {
    let hasTracked = false;
    for (const element of elementsWithin(at.element, isTextBox)) {
      const name = element.localName ?? '';
      if (isWord(element, 'fldChar')) {
        const type = wordAttribute(element, 'fldCharType');
        if (type === 'begin') open.push('');
        else if (type === 'end') closeCode(at);
      } else if (isWord(element, 'instrText')) {
        if (open.length === 0) add('fieldCode', (element.textContent ?? '').trim().slice(0, 80), at);
        else open.push(`${open.pop() ?? ''}${element.textContent ?? ''}`);
      } else if (isWord(element, 'fldSimple')) {
        const code = wordAttribute(element, 'instr') ?? '';
        if (!isHarmless(code)) add('fieldCode', code.trim().slice(0, 80), at);
      } else if (EMBEDDED.includes(name)) add('embedded', name, at);
      else if (TRACKED.includes(name) && isWord(element, name) && !hasTracked) {
        hasTracked = true;
        add('trackedChange', '', at);
      }
    }
  }
  const last = paragraphs.at(-1);
  while (open.length > 0 && last !== undefined) closeCode(last);
  return faults;
};
