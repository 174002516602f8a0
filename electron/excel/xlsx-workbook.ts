import { readSheet } from '#electron/excel/ooxml-sheet';
import { readSharedStrings } from '#electron/excel/ooxml-strings';
import { readStyles } from '#electron/excel/ooxml-styles';
import { partOfType, readRelationships } from '#electron/excel/package-parts';
import { LimitPassed, newCellBudget } from '#electron/excel/sheet-limits';
import { attribute, scanXml } from '#electron/excel/xml-scan';
import type { XmlParts } from '#electron/excel/zip-gate';
import type { RawSheet } from '#shared/domain/raw-workbook';

type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly relation: string };

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

/** True for the main part of a spreadsheet. */
export const isWorkbookPart = (xml: string): boolean => /<(?:\w+:)?workbook[\s>]/.test(xml.slice(0, 4_096));

/** The sheets of a .xlsx whose parts passed the gate. Throws LimitPassed. */
export const readXlsxSheets = (parts: XmlParts, workbookPart: string): readonly RawSheet[] => {
  const relationships = readRelationships(parts, workbookPart);
  const { sheets, epoch1904 } = readSheetList(parts.get(workbookPart) ?? '');
  const strings = readSharedStrings(partOfType(parts, relationships, '/sharedStrings'));
  const styles = readStyles(partOfType(parts, relationships, '/styles'));
  const budget = newCellBudget();
  const taken = new Set<string>();
  return sheets.flatMap(({ name, hidden, relation }) => {
    const target = relationships.find(({ id, type }) => id === relation && type.endsWith('/worksheet'))?.target;
    const xml = target === undefined ? undefined : parts.get(target);
    if (target === undefined || xml === undefined) return [];
    if (taken.has(target)) throw new LimitPassed('workbook.suspicious', `two sheets in ${target}`);
    taken.add(target);
    return [{ name, hidden, ...readSheet({ xml, strings, styles, epoch1904, budget }) }];
  });
};
