import { PDF, type PdfArray, PdfDict, PdfNumber, type PdfObject, PdfRef, PdfString } from '@libpdf/core';
import { boxFromPoints, pageSizeOf } from '#electron/signing/page-measures';
import type { PlacedMark } from '#shared/domain/signing/mark-place';
import { readPdfTime } from '#shared/domain/signing/signing-time';

/** A signature as it lies in a file; its bytes are not looked into yet. */
export type FoundSignature = {
  readonly fieldName: string;
  readonly format: string;
  readonly isTimeStamp: boolean;
  readonly contents: Uint8Array;
  /** Null: the range is not what a signature must have. */
  readonly range: { readonly gapStart: number; readonly gapEnd: number; readonly end: number } | null;
  readonly claimedAt: Date | null;
  readonly mark: PlacedMark | null;
};

const DEEPEST = 16;
const MOST_FIELDS = 5000;

type Field = { readonly name: string; readonly dict: PdfDict; readonly value: PdfDict };

/** Signature fields that hold a signature, in the order of the form. */
const signedFields = (paper: PDF): readonly Field[] => {
  const at = (ref: PdfRef) => paper.getObject(ref);
  const found: Field[] = [];
  const seen = new Set<PdfObject>();
  const visit = (value: PdfObject | undefined, prefix: string, inherited: string | undefined, depth: number): void => {
    const dict = value instanceof PdfRef ? at(value) : value;
    if (!(dict instanceof PdfDict) || seen.has(dict) || depth > DEEPEST || found.length > MOST_FIELDS) return;
    seen.add(dict);
    const own = dict.getString('T', at)?.asString();
    const name = [prefix, own ?? ''].filter((part) => part !== '').join('.');
    const kind = dict.getName('FT', at)?.value ?? inherited;
    const signature = dict.getDict('V', at);
    if (kind === 'Sig' && signature !== undefined) found.push({ name, dict, value: signature });
    for (const kid of dict.getArray('Kids', at)?.toArray() ?? []) visit(kid, name, kind, depth + 1);
  };
  const form = paper.getCatalog().getDict('AcroForm', at);
  for (const field of form?.getArray('Fields', at)?.toArray() ?? []) visit(field, '', undefined, 0);
  return found;
};

const numbersOf = (list: PdfArray | undefined): readonly number[] =>
  (list?.toArray() ?? []).map((item) => (item instanceof PdfNumber ? item.value : Number.NaN));

/**
 * The range of a signature must begin at the first byte and leave out exactly the hex string of the signature itself:
 * whatever else it leaves out could be put there later.
 */
const rangeOf = (list: PdfArray | undefined, bytes: Buffer, contents: Uint8Array): FoundSignature['range'] => {
  const numbers = numbersOf(list);
  const [start = -1, gapStart = -1, gapEnd = -1, rest = -1] = numbers;
  if (numbers.length !== 4 || !numbers.every((value) => Number.isSafeInteger(value) && value >= 0)) return null;
  const end = gapEnd + rest;
  if (start !== 0 || gapEnd <= gapStart || end > bytes.length) return null;
  const written = bytes.toString('latin1', gapStart, gapEnd);
  const isHex = /^<[0-9A-Fa-f]*>$/.test(written);
  return isHex && Buffer.from(written.slice(1, -1), 'hex').equals(contents) ? { gapStart, gapEnd, end } : null;
};

const placeOf = (paper: PDF, widget: PdfDict): PlacedMark | null => {
  const corners = numbersOf(widget.getArray('Rect', (ref) => paper.getObject(ref)));
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners;
  const points = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  if (points.width === 0 || points.height === 0) return null;
  // The page that draws it: what it says of itself (/P) may name another, or none.
  const pages = paper.getPages();
  const isDrawnOn = (page: (typeof pages)[number]): boolean =>
    (page.dict.getArray('Annots', (ref) => paper.getObject(ref))?.toArray() ?? []).some(
      (item) => item instanceof PdfRef && paper.getObject(item) === widget,
    );
  const page = pages.find(isDrawnOn);
  return page === undefined ? null : { page: page.index, ...boxFromPoints(points, pageSizeOf(page)) };
};

const contentsOf = (value: PdfDict): Uint8Array => {
  const contents = value.get('Contents');
  return contents instanceof PdfString ? contents.bytes : new Uint8Array();
};

/** Every signature in a file, oldest first. Throws when the file cannot be read as PDF. */
export const findSignatures = async (pdf: Uint8Array): Promise<readonly FoundSignature[]> => {
  const paper = await PDF.load(pdf);
  const at = (ref: PdfRef) => paper.getObject(ref);
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const found = signedFields(paper).map(({ name, dict, value }): FoundSignature => {
    const contents = contentsOf(value);
    const format = value.getName('SubFilter', at)?.value ?? '';
    return {
      fieldName: name,
      format,
      isTimeStamp: value.getName('Type', at)?.value === 'DocTimeStamp' || format === 'ETSI.RFC3161',
      contents,
      range: rangeOf(value.getArray('ByteRange', at), bytes, contents),
      claimedAt: readPdfTime(value.getString('M', at)?.asString() ?? ''),
      mark: placeOf(paper, dict),
    };
  });
  return found.toSorted((one, other) => (one.range?.end ?? 0) - (other.range?.end ?? 0));
};
