import { toDocumentSheet } from '#electron/excel/document-rows';
import { partOfType, readRelationships } from '#electron/excel/package-parts';
import { readBlocks } from '#electron/excel/word-body';
import { readWordFonts } from '#electron/excel/word-fonts';
import { readWordNumbering } from '#electron/excel/word-numbering';
import type { XmlParts } from '#electron/excel/zip-gate';
import type { RawSheet } from '#shared/domain/raw-workbook';

/** True for the main part of a Word document. */
export const isWordDocument = (xml: string): boolean => /<(?:\w+:)?document[\s>]/.test(xml.slice(0, 4_096));

/** The text and tables of a .docx whose parts passed the gate, as one sheet without a name. Throws LimitPassed. */
export const readWordSheet = (parts: XmlParts, mainPart: string): RawSheet => {
  const relationships = readRelationships(parts, mainPart);
  const part = (ending: string): string | undefined => partOfType(parts, relationships, ending);
  const blocks = readBlocks(parts.get(mainPart) ?? '', {
    fonts: readWordFonts(part('/styles'), part('/theme')),
    numbering: readWordNumbering(part('/numbering')),
  });
  return toDocumentSheet(blocks);
};
