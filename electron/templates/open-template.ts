import type { Document } from '@xmldom/xmldom';
import { attribute, scanXml } from '#electron/excel/xml-scan';
import { openZipParts, type XmlParts } from '#electron/excel/zip-gate';
import { parsePart } from '#electron/templates/word-xml';
import type { TemplateFault, TemplatePlace } from '#shared/documents/templates/template-fault';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const MEGABYTE = 1024 * 1024;
/** A template is a few pages with at most a picture or two. */
const LIMITS = { entries: 400, entryBytes: 12 * MEGABYTE, totalBytes: 40 * MEGABYTE, ratio: 200, ratioFrom: MEGABYTE };
const LARGEST = 10 * MEGABYTE;

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A part that holds words, as a tree. */
export type WordPart = { readonly name: string; readonly part: TemplatePlace['part']; readonly document: Document };
/** A Word file that passed the gate: its parts with words, and what stands in the file that may not. */
export type OpenedWord = { readonly parts: readonly WordPart[]; readonly faults: readonly TemplateFault[] };

const REFUSALS: Readonly<Record<string, AppError['code']>> = {
  'workbook.macro': 'word.macro',
  'workbook.embedded': 'word.embedded',
  'workbook.externalLinks': 'word.embedded',
  'workbook.protected': 'word.protected',
  'workbook.unreadable': 'word.unreadable',
};

const PARTS: readonly (readonly [pattern: RegExp, part: TemplatePlace['part']])[] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(footnotes|endnotes|comments)\d*\.xml$/, 'notes'],
];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The old compound format: .doc, or a new file under a password. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const wrongKind = (bytes: Uint8Array): AppError | null => {
  if (bytes.length > LARGEST) return { code: 'word.tooLarge' };
  if (isCompound(bytes)) {
    const text = Buffer.from(bytes).toString('utf16le', 0, Math.min(bytes.length, 65_536));
    return { code: text.includes('EncryptedPackage') ? 'word.protected' : 'word.oldWord' };
  }
  return isZip(bytes) ? null : { code: 'word.notWord' };
};

/** What the package says its main part is. */
const mainTypeFault = (texts: XmlParts): AppError | null => {
  const types: string[] = [];
  scanXml(texts.get('[Content_Types].xml') ?? '', {
    onText: () => undefined,
    onTag: ({ attributes }) => types.push(attribute(attributes, 'ContentType') ?? ''),
  });
  if (types.some((type) => /macroEnabled/i.test(type))) return { code: 'word.macro' };
  if (types.some((type) => /wordprocessingml\.template\.main/i.test(type))) return { code: 'word.dotx' };
  return types.includes(DOCUMENT) && texts.has('word/document.xml') ? null : { code: 'word.notWord' };
};

const WHOLE_FILE: TemplatePlace = { part: 'file', paragraph: null, cell: null, excerpt: '' };
const EMBEDDED = /\/(aFChunk|subDocument|oleObject|package|control|activeXControlBinary|attachedToolbars|vbaProject)$/;

/** What the file refers to outside of itself, and what is put into it. */
const relationshipFaults = (texts: XmlParts): TemplateFault[] => {
  const faults: TemplateFault[] = [];
  for (const [name, xml] of texts) {
    if (!name.endsWith('.rels')) continue;
    scanXml(xml, {
      onText: () => undefined,
      onTag: ({ name: tag, attributes, kind }) => {
        if (tag !== 'Relationship' || kind === 'close') return;
        const target = (attribute(attributes, 'Target') ?? '').slice(0, 120);
        if (/^external$/i.test(attribute(attributes, 'TargetMode') ?? ''))
          faults.push({ kind: 'externalLink', tag: target, place: WHOLE_FILE, other: '' });
        else if (EMBEDDED.test(attribute(attributes, 'Type') ?? ''))
          faults.push({ kind: 'embedded', tag: target, place: WHOLE_FILE, other: '' });
      },
    });
  }
  return faults;
};

/**
 * Opens a .docx behind the zip gate. Refuses what is no Word document, carries macros or objects, is protected, broken or
 * built to harm; what may be mended in Word comes as faults.
 */
export const openWord = async (bytes: Uint8Array): Promise<Result<OpenedWord, AppError>> => {
  const kind = wrongKind(bytes);
  if (kind !== null) return err(kind);
  const opened = await openZipParts(bytes, LIMITS);
  if (!opened.ok) return err({ code: REFUSALS[opened.error.code] ?? 'word.suspicious', details: opened.error.detail });
  const { texts } = opened.value;
  const fault = mainTypeFault(texts);
  if (fault !== null) return err(fault);
  const parts: WordPart[] = [];
  for (const [name, xml] of texts) {
    const known = PARTS.find(([pattern]) => pattern.test(name));
    if (known === undefined) continue;
    const document = parsePart(xml);
    if (document === null) return err({ code: 'word.suspicious', details: name });
    parts.push({ name, part: known[1], document });
  }
  return ok({ parts, faults: relationshipFaults(texts) });
};
