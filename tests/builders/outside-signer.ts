import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PAPER_FONT } from '#electron/command-line/command-ports';
import { detachedSignature, signedAttributes } from '#electron/signing/cms-writing';
import { drawMark } from '#electron/signing/mark-look';
import { openP12 } from '#electron/signing/p12-key';
import { findSignatures } from '#electron/signing/pdf-signatures';
import { signFile } from '#electron/signing/sign-file';
import { fillSignature, prepareSignature, type SignaturePlan, signedBytes } from '#electron/signing/signature-writer';
import type { SigningKey } from '#electron/signing/signing-key';
import { pdfSigningTime } from '#shared/domain/signing/signing-time';
import { type Holder, type Pki, p12File } from '#tests/builders/signing-keys';

type Options = {
  readonly at?: Date;
  readonly box?: { leftMm: number; topMm: number; widthMm: number; heightMm: number };
  readonly fieldName?: string;
  /** Works on the file with its empty place, before it is signed: offsets must stay. */
  readonly change?: (prepared: Buffer) => void;
};

/** Signs what a program made of the file after it had prepared it, as ours never does. */
const signChanged = async (pdf: Uint8Array, plan: SignaturePlan, key: SigningKey, change: (file: Buffer) => void) => {
  const prepared = await prepareSignature(pdf, plan);
  if (!prepared.ok) throw new Error(prepared.error);
  const file = { ...prepared.value, bytes: Buffer.from(prepared.value.bytes) };
  change(file.bytes);
  const { certificate, chain } = key;
  const attributes = signedAttributes(createHash('sha256').update(signedBytes(file)).digest(), certificate);
  const signature = await key.sign(attributes);
  if (!signature.ok) throw new Error(signature.error.code);
  const cms = detachedSignature({ attributes, signature: signature.value, certificate, chain, timeStampToken: null });
  const signed = fillSignature(file, cms);
  if (!signed.ok) throw new Error(signed.error);
  return Buffer.from(signed.value);
};

/** A program outside ours that signs a PDF properly: what services and external commands do. */
export const outsideSignature = async (
  { pki, holder }: { readonly pki: Pki; readonly holder: Holder },
  pdf: Uint8Array,
  { at = new Date(), box = { leftMm: 100, topMm: 200, widthMm: 40, heightMm: 12 }, fieldName, change }: Options = {},
): Promise<Buffer> => {
  const key = await openP12(p12File(pki, holder, { password: 'x' }), 'x');
  if (!key.ok) throw new Error(key.error.code);
  const look = { image: null, lines: ['VGCA'], colour: 'blue', align: 'left', sizePt: 9 } as const;
  const plan = {
    fieldName: fieldName ?? `Signature${(await findSignatures(pdf)).length + 1}`,
    entry: { name: 'VGCA', reason: '', time: pdfSigningTime(at) },
    mark: { place: { page: 0, ...box }, drawn: await drawMark(look, box, readFileSync(PAPER_FONT)) },
  };
  if (change !== undefined) return signChanged(pdf, plan, key.value, change);
  const signed = await signFile(pdf, plan, key.value, '');
  if (!signed.ok) throw new Error(signed.error.code);
  return Buffer.from(signed.value.bytes);
};
