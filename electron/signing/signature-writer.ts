import { PDF, PdfArray, PdfBool, PdfDict, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';
import { pageSizeOf, rectOf } from '#electron/signing/page-measures';
import {
  contentsPlace,
  filledRange,
  RANGE_PLACE,
  type SignatureEntry,
  signatureDictionary,
  signatureField,
} from '#electron/signing/signature-dictionary';
import type { PlacedMark } from '#shared/domain/signing/mark-place';
import { err, ok, type Result } from '#shared/lib/result';

/** Bytes kept free for a signature: certificates of a chain of four and a time stamp fit well. */
const ROOM = 20_000;

export type SignaturePlan = {
  readonly fieldName: string;
  readonly entry: SignatureEntry;
  /** Where it shows and the page that draws it (`drawMark`); null: it shows nothing. */
  readonly mark: { readonly place: PlacedMark; readonly drawn: Uint8Array } | null;
};

/** A file with an empty place for a signature. */
export type PreparedFile = {
  readonly bytes: Uint8Array;
  /** From the bracket that opens the signature to after the one that closes it. */
  readonly gap: { readonly start: number; readonly end: number };
};

type Refusal = 'cannotAppend' | 'noSuchPage';

const resolved = (paper: PDF, value: PdfObject | undefined): PdfObject | null =>
  value instanceof PdfRef ? paper.getObject(value) : (value ?? null);

const listOf = (paper: PDF, value: PdfObject | undefined): PdfObject[] => {
  const list = resolved(paper, value);
  return list instanceof PdfArray ? list.toArray() : [];
};

/** SigFlags: signatures exist, and the file may only be appended to. */
const SIGNED_FLAGS = 3;

const addField = (paper: PDF, field: PdfRef): void => {
  const catalog = paper.getCatalog();
  const form = resolved(paper, catalog.get('AcroForm'));
  const fields = form instanceof PdfDict ? listOf(paper, form.get('Fields')) : [];
  const entries = { Fields: new PdfArray([...fields, field]), SigFlags: PdfNumber.of(SIGNED_FLAGS) };
  if (!(form instanceof PdfDict)) {
    catalog.set('AcroForm', paper.register(PdfDict.of({ ...entries, NeedAppearances: PdfBool.FALSE })));
    return;
  }
  form.set('Fields', entries.Fields);
  form.set('SigFlags', entries.SigFlags);
};

/** Finds the two empty places, the last of their kind in the file, and writes the range into its own. */
const settleRange = (saved: Uint8Array): PreparedFile | null => {
  const bytes = Buffer.from(saved);
  const range = bytes.lastIndexOf(RANGE_PLACE, undefined, 'latin1');
  const contents = contentsPlace(ROOM);
  const start = bytes.lastIndexOf(contents, undefined, 'latin1');
  if (range === -1 || start === -1) return null;
  const end = start + contents.length;
  bytes.write(filledRange(start, end, bytes.length - end), range, 'latin1');
  return { bytes, gap: { start, end } };
};

/**
 * The file as signatures can be appended to it: itself, or written anew when it is web-optimised or damaged and nobody has
 * signed it yet. Null: it cannot be signed (encrypted, or both signed and not appendable). Throws when it is no PDF.
 */
export const appendableFile = async (pdf: Uint8Array, isSigned: boolean): Promise<Uint8Array | null> => {
  const paper = await PDF.load(pdf);
  if (paper.isEncrypted) return null;
  if (paper.canSaveIncrementally() === null) return pdf;
  if (isSigned) return null;
  const anew = await paper.save({ incremental: false });
  return (await PDF.load(anew)).canSaveIncrementally() === null ? anew : null;
};

/**
 * Appends a signature field to a file and leaves room for the signature. Earlier bytes stay as they are. Refuses a file that
 * cannot be appended to (see `appendableFile`) and a page that is not there.
 */
export const prepareSignature = async (
  pdf: Uint8Array,
  { fieldName, entry, mark }: SignaturePlan,
): Promise<Result<PreparedFile, Refusal>> => {
  const paper = await PDF.load(pdf);
  if (paper.isEncrypted || paper.canSaveIncrementally() !== null) return err('cannotAppend');
  const page = paper.getPage(mark?.place.page ?? 0);
  if (page === null) return err('noSuchPage');
  const look = mark === null ? null : (await paper.embedPage(await PDF.load(mark.drawn), 0)).ref;
  const field = paper.register(
    signatureField({
      name: fieldName,
      value: paper.register(signatureDictionary(entry, ROOM)),
      page: page.ref,
      rect: mark === null ? [0, 0, 0, 0] : rectOf(mark.place, pageSizeOf(page)),
      look,
    }),
  );
  addField(paper, field);
  page.dict.set('Annots', new PdfArray([...listOf(paper, page.dict.get('Annots')), field]));
  const saved = await paper.save({ incremental: true });
  const prepared = settleRange(saved);
  return prepared === null ? err('cannotAppend') : ok(prepared);
};

/** What the signature is over: everything but its own place. */
export const signedBytes = ({ bytes, gap }: PreparedFile): Uint8Array =>
  Buffer.concat([bytes.subarray(0, gap.start), bytes.subarray(gap.end)]);

/** Puts the signature into its place; refused when it is larger than the room. */
export const fillSignature = ({ bytes, gap }: PreparedFile, signature: Uint8Array): Result<Uint8Array, 'tooLarge'> => {
  const hex = Buffer.from(signature).toString('hex');
  const room = gap.end - gap.start - 2;
  if (hex.length > room) return err('tooLarge');
  const filled = Buffer.from(bytes);
  filled.write(hex, gap.start + 1, 'latin1');
  return ok(filled);
};
