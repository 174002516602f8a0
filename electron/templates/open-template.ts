import type { Document } from '@xmldom/xmldom';
import { attribute, decodeEntities, scanXml } from '#electron/excel/xml-scan';
import { openZipParts, type XmlParts } from '#electron/excel/zip-gate';
import { tagsOf } from '#electron/templates/template-tags';
import { parsePart } from '#electron/templates/word-xml';
import { type TemplateFault, type TemplatePlace, WHOLE_FILE } from '#shared/documents/templates/template-fault';
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

/** Parts with words, by the kind that the package says they are: their names are the writer's own choice. */
const PARTS: readonly (readonly [pattern: RegExp, part: TemplatePlace['part']])[] = [
  [/\.document\.main\+xml$/, 'body'],
  [/\.header\+xml$/, 'header'],
  [/\.footer\+xml$/, 'footer'],
  [/\.(footnotes|endnotes|comments)\+xml$/, 'notes'],
];
/** Drawn by Word from parts of their own, which no field is filled in. */
const DRAWN = /^word\/(charts|diagrams|drawings)\//i;

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

/** What the package says of its parts: the kind of each named one, and of all with an ending. */
type PartTypes = { readonly byName: ReadonlyMap<string, string>; readonly byEnding: ReadonlyMap<string, string> };

const partTypes = (texts: XmlParts): PartTypes => {
  const [byName, byEnding] = [new Map<string, string>(), new Map<string, string>()];
  scanXml(texts.get('[Content_Types].xml') ?? '', {
    onText: () => undefined,
    onTag: ({ attributes }) => {
      const type = attribute(attributes, 'ContentType') ?? '';
      const name = attribute(attributes, 'PartName');
      if (name !== undefined) byName.set(name.replace(/^\//, '').toLowerCase(), type);
      else byEnding.set((attribute(attributes, 'Extension') ?? '').toLowerCase(), type);
    },
  });
  return { byName, byEnding };
};

const typeOf = ({ byName, byEnding }: PartTypes, part: string): string => {
  const name = part.toLowerCase();
  return byName.get(name) ?? byEnding.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
};

/** Where the words of the paper stand in every file that we fill. */
const MAIN_PART = 'word/document.xml';

/** The part that Word opens: by the package's own relationships, whatever else lies in it. */
const mainByRelation = (texts: XmlParts): string => {
  const targets: string[] = [];
  scanXml(texts.get('_rels/.rels') ?? '', {
    onText: () => undefined,
    onTag: ({ attributes }) => {
      if (/\/officeDocument$/.test(attribute(attributes, 'Type') ?? ''))
        targets.push((attribute(attributes, 'Target') ?? '').replace(/^\//, ''));
    },
  });
  return targets.join(' ');
};

/** Why the file is no document, or not one whose words stand where they are looked for. */
const mainTypeFault = (texts: XmlParts, types: PartTypes): AppError | null => {
  const all = [...types.byName.values(), ...types.byEnding.values()];
  if (all.some((type) => /macroEnabled/i.test(type))) return { code: 'word.macro' };
  if (all.some((type) => /wordprocessingml\.template\.main/i.test(type))) return { code: 'word.dotx' };
  if (!all.includes(DOCUMENT)) return { code: 'word.notWord' };
  const mains = [...texts.keys()].filter((name) => typeOf(types, name) === DOCUMENT);
  if (mains.length === 0) return { code: 'word.notWord' };
  const isOne = mains.length === 1 && mains[0] === MAIN_PART && mainByRelation(texts) === MAIN_PART;
  return isOne ? null : { code: 'word.suspicious', details: mains.join(' ') };
};

/** Fields written where the program fills none in: charts and diagrams, which would print them as they stand. */
const drawnFaults = (texts: XmlParts): TemplateFault[] =>
  [...texts].flatMap(([name, xml]) => {
    if (!DRAWN.test(name)) return [];
    const words: string[] = [];
    scanXml(xml, { onText: (text) => words.push(decodeEntities(text)), onTag: () => undefined });
    const [tag] = tagsOf(words.join(''));
    return tag === undefined ? [] : [{ kind: 'fieldInPicture' as const, tag: tag.raw, place: WHOLE_FILE, other: '' }];
  });

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
  const types = partTypes(texts);
  const fault = mainTypeFault(texts, types);
  if (fault !== null) return err(fault);
  const parts: WordPart[] = [];
  for (const [name, xml] of texts) {
    const known = PARTS.find(([pattern]) => pattern.test(typeOf(types, name)));
    if (known === undefined) continue;
    const document = parsePart(xml);
    if (document === null) return err({ code: 'word.suspicious', details: name });
    parts.push({ name, part: known[1], document });
  }
  return ok({ parts, faults: [...relationshipFaults(texts), ...drawnFaults(texts)] });
};
