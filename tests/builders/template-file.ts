import { Buffer } from 'node:buffer';
import { toDocx } from '#electron/writers/docx';
import type { OfficeFrame } from '#shared/documents/templates/sample-papers';
import { shippedTemplate } from '#shared/documents/templates/shipped-template';
import type { TemplateKind } from '#shared/documents/templates/template-kinds';
import { zipEntries } from '#tests/builders/word-file';
import { type ZipEntry, zipOf } from '#tests/builders/zip-file';

export const FRAME: OfficeFrame = {
  headLines: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM XUYÊN'],
  place: 'Lâm Xuyên',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN',
  symbol: 'QĐ-UBND',
};

/** The program's own template of a kind. */
export const ownTemplate = async (kind: TemplateKind): Promise<Uint8Array> => toDocx(shippedTemplate(kind, FRAME));

/** A Word file with some parts written anew, as a person or another program left it. */
export const withParts = (
  bytes: Uint8Array,
  change: (parts: Map<string, string>) => void,
  more: readonly ZipEntry[] = [],
): Buffer => {
  const parts = zipEntries(bytes);
  change(parts);
  return zipOf([...[...parts].map(([name, text]) => ({ name, data: Buffer.from(text, 'utf8') })), ...more]);
};

/** The same with only its text changed; fails when the text to change is not there. */
export const withText = (bytes: Uint8Array, changes: readonly (readonly [from: string, to: string])[]): Buffer =>
  withParts(bytes, (parts) => {
    let xml = parts.get('word/document.xml') ?? '';
    for (const [from, to] of changes) {
      if (!xml.includes(from)) throw new Error(`Not in the document: ${from}`);
      xml = xml.replace(from, to);
    }
    parts.set('word/document.xml', xml);
  });

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
