import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core';

/** Ten digits a number: files of this program stay far under 10 GB. */
const RANGE_DIGITS = 10;
const RANGE_NUMBER = '*'.repeat(RANGE_DIGITS);
export const RANGE_PLACE = `[0 ${RANGE_NUMBER} ${RANGE_NUMBER} ${RANGE_NUMBER}]`;

/** A value that is written as it stands, so that it can be filled in later at the same place. */
const asWritten = (text: string): PdfObject => ({
  type: 'raw',
  bytes: Buffer.from(text, 'latin1'),
  toBytes: (writer) => writer.writeAscii(text),
});

export type SignatureEntry = {
  /** The name of who signs, as the certificate has it. */
  readonly name: string;
  readonly reason: string;
  /** As PDF writes it. */
  readonly time: string;
};

/** The dictionary of a PAdES signature with room for its bytes. */
export const signatureDictionary = ({ name, reason, time }: SignatureEntry, room: number): PdfDict =>
  PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: asWritten(RANGE_PLACE),
    Contents: asWritten(contentsPlace(room)),
    M: PdfString.fromString(time),
    ...(name !== '' && { Name: PdfString.fromString(name) }),
    ...(reason !== '' && { Reason: PdfString.fromString(reason) }),
  });

export const contentsPlace = (room: number): string => `<${'0'.repeat(room * 2)}>`;

/** The range in exactly the room of its place. */
export const filledRange = (before: number, afterStart: number, afterLength: number): string => {
  const text = `[0 ${before} ${afterStart} ${afterLength}]`;
  return text.padEnd(RANGE_PLACE.length, ' ');
};

/** Print, locked: the mark belongs to the paper. */
const MARK_FLAGS = 4 + 128;

/** The form field that holds the signature, which is also its mark on the page. */
export const signatureField = (parts: {
  readonly name: string;
  readonly value: PdfObject;
  readonly page: PdfObject;
  readonly rect: readonly [number, number, number, number];
  readonly look: PdfObject | null;
}): PdfDict =>
  PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(parts.name),
    V: parts.value,
    P: parts.page,
    Rect: new PdfArray(parts.rect.map((value) => PdfNumber.of(Math.round(value * 1000) / 1000))),
    F: PdfNumber.of(MARK_FLAGS),
    ...(parts.look !== null && { AP: PdfDict.of({ N: parts.look }) }),
  });
