import { readFileSync, writeFileSync } from 'node:fs';
import { PDF } from '@libpdf/core';
import { openP12 } from '#electron/signing/p12-key';
import { signFile } from '#electron/signing/sign-file';
import { pdfSigningTime } from '#shared/domain/signing/signing-time';

/** The office's signing program of the tests: in, out, key file, deed, and where it writes what it was told. */
const [input = '', output = '', keyFile = '', deed = 'good', said = ''] = process.argv.slice(2);
if (said !== '') writeFileSync(said, JSON.stringify({ words: process.argv.slice(2), input }));

const signed = async (pdf: Uint8Array, at = new Date()): Promise<Uint8Array> => {
  const key = await openP12(readFileSync(keyFile), 'x');
  if (!key.ok) throw new Error(key.error.code);
  const entry = { name: 'x', reason: '', time: pdfSigningTime(at) };
  const done = await signFile(pdf, { fieldName: 'Signature1', entry, mark: null }, key.value, '');
  if (!done.ok) throw new Error(done.error.code);
  return done.value.bytes;
};

const withMore = async (pdf: Uint8Array, incremental: boolean): Promise<Uint8Array> => {
  const paper = await PDF.load(pdf);
  paper.getPage(0)?.drawText('them', { x: 100, y: 500 });
  return paper.save({ incremental });
};

const DEEDS: Readonly<Record<string, (pdf: Uint8Array) => Promise<Uint8Array | null>>> = {
  good: (pdf) => signed(pdf),
  tamper: async (pdf) => signed(await withMore(pdf, true)),
  other: async (pdf) => signed(await withMore(pdf, false)),
  copy: async (pdf) => pdf,
  nothing: async () => null,
  fail: () => process.exit(3),
  text: async () => Buffer.from('done'),
  huge: async (pdf) => Buffer.concat([pdf, Buffer.alloc(8 * 1024 * 1024)]),
  late: (pdf) => signed(pdf, new Date(Date.now() - 86_400_000)),
};

const result = await (DEEDS[deed] ?? (async () => null))(readFileSync(input));
if (result !== null) writeFileSync(output, result);
