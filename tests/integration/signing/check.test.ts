import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CouncilApp, foundedApp, newFolder } from '#tests/builders/council-app';
import { outsideSignature } from '#tests/builders/outside-signer';
import { paperPdf } from '#tests/builders/paper-pdf';
import { newHolder, newPki, type Pki } from '#tests/builders/signing-keys';
import { type Keys, signingKeys } from '#tests/integration/signing/signed-decision';

let keys: Keys;
let other: Pki;
let app: CouncilApp;
let paper: Buffer;
let signed: Buffer;

beforeAll(async () => {
  keys = signingKeys();
  other = newPki(`${newFolder()}/other`, 'CA lạ');
  app = await foundedApp();
  await app.expectOk('signing.addRoot', { bytes: Buffer.from(keys.pki.root).toString('base64') });
  paper = await paperPdf({ name: 'Hoàng Minh Quân', capacity: 'CHỦ TỊCH' });
  signed = await outsideSignature({ pki: keys.pki, holder: keys.leader }, paper);
});
afterAll(() => app.close());

const check = async (pdf: Uint8Array) =>
  (await app.expectOk('signing.check', { fileName: 'Đến.pdf', bytes: Buffer.from(pdf).toString('base64') })).signatures;

/** State and findings of the first signature. */
const first = async (pdf: Uint8Array) => {
  const [one] = await check(pdf);
  return one && [one.state, ...one.findings];
};

test('a whole signature of a known root is good; the checker says whose it is', async () => {
  expect(await check(signed)).toMatchObject([
    {
      state: 'good',
      findings: ['timeClaimed'],
      coversFile: true,
      signer: { name: 'Hoàng Minh Quân', organisation: 'Ủy ban nhân dân tỉnh Lâm Xuyên', issuer: 'CA thử nghiệm' },
    },
  ]);
  expect(await check(paper)).toEqual([]);
});

test('every single byte that was signed counts', async () => {
  const text = signed.toString('latin1');
  const [, start = '0', length = '0', second = '0', rest = '0'] =
    /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(text) ?? [];
  const ends = [Number(start), Number(start) + Number(length), Number(second), Number(second) + Number(rest)];
  expect(ends.at(-1)).toBe(signed.length);
  // Within streams, where a change leaves the file readable: the digest alone tells.
  const places = [...text.matchAll(/stream\r?\n/g)]
    .map(({ index }) => index + 40)
    .filter((place) => place < (ends[1] ?? 0));
  expect(places.length).toBeGreaterThan(3);
  for (const place of places.slice(0, 6)) {
    const changed = Buffer.from(signed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(await first(changed)).toEqual(expect.arrayContaining(['bad', 'contentChanged']));
  }
});

test('what came after is told: another signature, a note, other content', async () => {
  const twice = await outsideSignature({ pki: keys.pki, holder: keys.office }, signed);
  expect((await check(twice)).map(({ state, findings }) => [state, ...findings])).toEqual([
    ['good', 'timeClaimed', 'signedAfter'],
    ['good', 'timeClaimed'],
  ]);
  const noted = await PDF.load(signed);
  noted.getPage(0)?.addTextAnnotation({ rect: { x: 10, y: 10, width: 20, height: 20 }, contents: 'xem lại' });
  expect(await first(await noted.save({ incremental: true }))).toEqual(['unclear', 'marksAfter', 'timeClaimed']);
  const written = await PDF.load(signed);
  written.getPage(1)?.drawText('2. Ông Trần Văn Thêm', { x: 90, y: 650, size: 14 });
  expect(await first(await written.save({ incremental: true }))).toEqual(['bad', 'changedAfter', 'timeClaimed']);
  const shadow = Buffer.concat([signed, await paperPdf({ name: 'Người Khác', capacity: 'CHỦ TỊCH' })]);
  expect((await first(shadow))?.[0] ?? 'none').not.toBe('good');
});

test('certificates: unknown root, expired, not yet valid, not for signing, short key, an issuer that is none', async () => {
  const by = async (pki: Pki, name: string, options: Parameters<typeof newHolder>[2], at?: Date) =>
    first(await outsideSignature({ pki, holder: newHolder(pki, name, options) }, paper, at ? { at } : {}));
  expect(await by(other, 'stranger', {})).toEqual(['unclear', 'rootUnknown', 'timeClaimed']);
  const past = { from: '20210101000000Z', to: '20220101000000Z' };
  expect(await by(keys.pki, 'expired', past)).toEqual(['bad', 'expired', 'chainBroken', 'timeClaimed']);
  expect(await by(keys.pki, 'then', past, new Date('2021-06-01T00:00:00Z'))).toEqual(['good', 'timeClaimed']);
  expect(await by(keys.pki, 'early', { from: '20330101000000Z', to: '20350101000000Z' })).toContain('notYetValid');
  expect(await by(keys.pki, 'cipher', { use: 'enciphering' })).toEqual(['bad', 'mayNotSign', 'timeClaimed']);
  await expect(by(keys.pki, 'short', { key: 'rsa1024' })).rejects.toThrow('signing.weakKey');
  // Somebody with an ordinary certificate vouches for another.
  const { folder } = keys.pki;
  const false_: Pki = { folder: `${newFolder()}/false`, root: keys.leader.certificate };
  const { cpSync, copyFileSync } = await import('node:fs');
  cpSync(folder, false_.folder, { recursive: true });
  copyFileSync(`${folder}/leader.pem`, `${false_.folder}/ca.pem`);
  copyFileSync(`${folder}/leader.key`, `${false_.folder}/ca.key`);
  expect(await by(false_, 'vouched', {})).toEqual(['unclear', 'rootUnknown', 'timeClaimed']);
});

test('a range with room for more than the signature, and signatures that are none, are not believed', async () => {
  const text = signed.toString('latin1');
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]( *)/.exec(text);
  const [whole = '', before = '0', after = '0', rest = '0'] = range ?? [];
  const rewritten = (changed: string): Buffer =>
    Buffer.from(text.replace(whole, changed.padEnd(whole.length)), 'latin1');
  for (const changed of [
    `/ByteRange [0 ${Number(before) - 200} ${after} ${rest}]`,
    `/ByteRange [0 ${before} ${Number(after) + 10} ${Number(rest) - 10}]`,
    `/ByteRange [5 ${Number(before) - 5} ${after} ${rest}]`,
    `/ByteRange [0 ${before} ${after} ${Number(rest) * 2}]`,
    '/ByteRange [0 0 0 0]',
    '/ByteRange []',
  ])
    expect(await first(rewritten(changed))).toEqual(expect.arrayContaining(['bad', 'malformed']));
  const start = text.lastIndexOf('/Contents <') + 11;
  const empty = Buffer.from(signed);
  empty.fill('0', start, start + 8000);
  expect(await first(empty)).toEqual(expect.arrayContaining(['bad', 'signatureFalse']));
});

test('what is no PDF, or a part of one, is refused or has no good signature; nothing is kept', async () => {
  const before = createHash('sha256')
    .update(JSON.stringify(await app.expectOk('changes.list', { limit: 200 })))
    .digest('hex');
  for (const bytes of [Buffer.from('PK'), Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 7)])
    expect(await app.call('signing.check', { fileName: 'x.pdf', bytes: bytes.toString('base64') })).toMatchObject({
      error: { code: 'signing.notPdf' },
    });
  for (let size = 1000; size < signed.length; size += Math.ceil(signed.length / 15)) {
    const reply = await app.call('signing.check', {
      fileName: 'x.pdf',
      bytes: signed.subarray(0, size).toString('base64'),
    });
    if (reply.ok) for (const { state } of reply.value.signatures) expect(state).not.toBe('good');
  }
  expect(app.bugs).toEqual([]);
  const after = createHash('sha256')
    .update(JSON.stringify(await app.expectOk('changes.list', { limit: 200 })))
    .digest('hex');
  expect(after).toBe(before);
});
