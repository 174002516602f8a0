import { readFileSync } from 'node:fs';
import { PAPER_FONT } from '#electron/command-line/command-ports';
import { drawMark } from '#electron/signing/mark-look';
import { openP12 } from '#electron/signing/p12-key';
import { findSignatures } from '#electron/signing/pdf-signatures';
import { signFile } from '#electron/signing/sign-file';
import { pdfSigningTime } from '#shared/domain/signing/signing-time';
import { type Holder, type Pki, p12File } from '#tests/builders/signing-keys';

/** A program outside ours that signs a PDF properly: what services and external commands do. */
export const outsideSignature = async (
  { pki, holder }: { readonly pki: Pki; readonly holder: Holder },
  pdf: Uint8Array,
  {
    at = new Date(),
    box = { leftMm: 100, topMm: 200, widthMm: 40, heightMm: 12 },
  }: {
    readonly at?: Date;
    readonly box?: { leftMm: number; topMm: number; widthMm: number; heightMm: number };
  } = {},
): Promise<Buffer> => {
  const key = await openP12(p12File(pki, holder, { password: 'x' }), 'x');
  if (!key.ok) throw new Error(key.error.code);
  const look = { image: null, lines: ['VGCA'], colour: 'blue', align: 'left', sizePt: 9 } as const;
  const signed = await signFile(
    pdf,
    {
      fieldName: `Signature${(await findSignatures(pdf)).length + 1}`,
      entry: { name: 'VGCA', reason: '', time: pdfSigningTime(at) },
      mark: { place: { page: 0, ...box }, drawn: await drawMark(look, box, readFileSync(PAPER_FONT)) },
    },
    key.value,
    '',
  );
  if (!signed.ok) throw new Error(signed.error.code);
  return Buffer.from(signed.value.bytes);
};
