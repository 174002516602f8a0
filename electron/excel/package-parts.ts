import { attribute, scanXml } from '#electron/excel/xml-scan';
import type { XmlParts } from '#electron/excel/zip-gate';

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

const resolvePart = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** What a part of an Office file refers to inside the file; links to outside are left out. */
export const readRelationships = (parts: XmlParts, partName: string): readonly Relationship[] => {
  const slash = partName.lastIndexOf('/');
  const folder = slash === -1 ? '' : partName.slice(0, slash);
  const name = partName.slice(slash + 1);
  const relationships: Relationship[] = [];
  scanXml(parts.get(folder === '' ? `_rels/${name}.rels` : `${folder}/_rels/${name}.rels`) ?? '', {
    onText: () => undefined,
    onTag: ({ name: tag, attributes, kind }) => {
      if (tag !== 'Relationship' || kind === 'close' || attribute(attributes, 'TargetMode') === 'External') return;
      relationships.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        target: resolvePart(folder, attribute(attributes, 'Target') ?? ''),
      });
    },
  });
  return relationships;
};

/** The first related part of a kind, by the end of its type: both OOXML dialects end alike. */
export const partOfType = (
  parts: XmlParts,
  relationships: readonly Relationship[],
  ending: string,
): string | undefined => {
  const found = relationships.find((relation) => relation.type.endsWith(ending));
  return found === undefined ? undefined : parts.get(found.target);
};

/** The part that the package names as its document, or the usual one. */
export const mainPartName = (parts: XmlParts): string | null => {
  const main = readRelationships(parts, '').find((relation) => relation.type.endsWith('/officeDocument'));
  const usual = ['xl/workbook.xml', 'word/document.xml'].find((name) => parts.has(name));
  const name = main?.target ?? usual;
  return name !== undefined && parts.has(name) ? name : null;
};
