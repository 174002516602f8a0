import { readSheet, SheetTooLarge } from '#electron/excel/ooxml-sheet';
import { readSharedStrings } from '#electron/excel/ooxml-strings';
import { readStyles } from '#electron/excel/ooxml-styles';
import type { WorkbookRefusal } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import { attribute, scanXml } from '#electron/excel/xml-scan';
import type { ZipParts } from '#electron/excel/zip-gate';
import type { RawSheet } from '#shared/domain/raw-workbook';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

type Relationship = { readonly id: string; readonly type: string; readonly target: string };
type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly relation: string };

const resolvePart = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const readRelationships = (parts: ZipParts, partName: string): readonly Relationship[] => {
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

const readSheetList = (xml: string): { readonly sheets: readonly SheetEntry[]; readonly epoch1904: boolean } => {
  const sheets: SheetEntry[] = [];
  let epoch1904 = false;
  scanXml(xml, {
    onText: () => undefined,
    onTag: ({ name, attributes, kind }) => {
      if (kind === 'close') return;
      if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = / [A-Za-z0-9]+:id=["']([^"']+)["']/.exec(` ${attributes}`)?.[1] ?? '';
      const hidden = /hidden/i.test(attribute(attributes, 'state') ?? '');
      sheets.push({ name: attribute(attributes, 'name') ?? '', hidden, relation });
    },
  });
  return { sheets, epoch1904 };
};

/** The workbook part, by the package's own relationships rather than by its usual name. */
const findWorkbookPart = (parts: ZipParts): string | null => {
  const main = readRelationships(parts, '').find((relation) => relation.type.endsWith('/officeDocument'));
  const name = main?.target ?? 'xl/workbook.xml';
  return parts.has(name) && /<(?:\w+:)?workbook[\s>]/.test(parts.get(name) ?? '') ? name : null;
};

/** Reads the sheets of a .xlsx whose parts passed the gate. */
export const readXlsxSheets = (parts: ZipParts): Result<readonly RawSheet[], WorkbookRefusal> => {
  const workbookPart = findWorkbookPart(parts);
  if (workbookPart === null) {
    const isWord = [...parts.keys()].some((name) => name.startsWith('word/'));
    return err(refusal(isWord ? 'workbook.oldWord' : 'workbook.notASpreadsheet', 'no workbook part'));
  }
  const relationships = readRelationships(parts, workbookPart);
  const partOfType = (ending: string): string | undefined => {
    const found = relationships.find((relation) => relation.type.endsWith(ending));
    return found === undefined ? undefined : parts.get(found.target);
  };
  const { sheets, epoch1904 } = readSheetList(parts.get(workbookPart) ?? '');
  const strings = readSharedStrings(partOfType('/sharedStrings'));
  const styles = readStyles(partOfType('/styles'));
  try {
    return ok(
      sheets.flatMap(({ name, hidden, relation }) => {
        const target = relationships.find(({ id, type }) => id === relation && type.endsWith('/worksheet'))?.target;
        const xml = target === undefined ? undefined : parts.get(target);
        return xml === undefined ? [] : [{ name, hidden, ...readSheet({ xml, strings, styles, epoch1904 }) }];
      }),
    );
  } catch (cause) {
    if (cause instanceof SheetTooLarge) return err(refusal('workbook.tooManyCells', cause.message));
    throw cause;
  }
};
