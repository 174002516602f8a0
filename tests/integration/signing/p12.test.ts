import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeText } from '#shared/text/vi/changes';
import { sealImage, signatureImage } from '#tests/builders/png-image';
import { newHolder } from '#tests/builders/signing-keys';
import { opensslVerify, pdfsig } from '#tests/builders/signing-tools';
import {
  byP12,
  exported,
  type Keys,
  type SigningOffice,
  signBoth,
  signingKeys,
  signingOffice,
} from '#tests/integration/signing/signed-decision';

let keys: Keys;
const offices: SigningOffice[] = [];
const office = async (): Promise<SigningOffice> => {
  const made = await signingOffice();
  offices.push(made);
  return made;
};

beforeAll(() => {
  keys = signingKeys();
});
afterAll(() => {
  for (const { app } of offices) app.close();
});

test('the person signs, then the organisation: poppler and OpenSSL call both valid', async () => {
  const made = await office();
  const { app, decisionId, pdf } = made;
  await app.expectOk('signing.saveImage', { signerId: null, png: sealImage().toString('base64') });
  const signer = (await app.expectOk('signers.list', {})).find(({ name }) => name === made.signer.name);
  await app.expectOk('signing.saveImage', { signerId: signer?.id ?? '', png: signatureImage().toString('base64') });
  await app.expectOk('signing.addRoot', { bytes: Buffer.from(keys.pki.root).toString('base64') });
  const { first, second } = await signBoth(made, keys);
  const [one, two] = [await exported(app, first), await exported(app, second)];
  expect(one.subarray(0, pdf.length).equals(pdf)).toBe(true);
  expect(two.subarray(0, one.length).equals(one)).toBe(true);
  const { folder } = keys.pki;
  expect(pdfsig(one, folder)).toEqual([
    { name: 'Hoàng Minh Quân', type: 'ETSI.CAdES.detached', verdict: 'Signature is Valid.', isWhole: true },
  ]);
  expect(pdfsig(two, folder)).toMatchObject([
    { verdict: 'Signature is Valid.', isWhole: false },
    { verdict: 'Signature is Valid.', isWhole: true, name: 'Ủy ban nhân dân tỉnh Lâm Xuyên' },
  ]);
  for (const [file, index] of [
    [one, 0],
    [two, 0],
    [two, 1],
  ] as const)
    expect(opensslVerify(file, index, { folder, root: keys.rootFile })).toBe('verified');
  const { signatures } = await app.expectOk('signing.check', { fileName: 'hai.pdf', bytes: two.toString('base64') });
  expect(signatures.map(({ state, findings }) => [state, findings])).toEqual([
    ['good', ['timeClaimed', 'signedAfter']],
    ['good', ['timeClaimed']],
  ]);
  const about = await app.expectOk('signing.ofDecision', { decisionId });
  expect(about.files.map(({ role, level, isNewest }) => [role, level, isNewest])).toEqual([
    ['leader', 'B-B', false],
    ['office', 'B-B', true],
  ]);
  expect(about.next.find(({ part }) => part === 'paper')?.role).toBeNull();
});

test.each(['rsa3072', 'rsa4096', 'p256', 'p384'] as const)('a key of %s signs', async (key) => {
  const { app, decisionId, pdf } = await office();
  const holder = newHolder(keys.pki, `key-${key}`, { key });
  const sign = { decisionId, part: 'paper', role: 'leader', pdf: pdf.toString('base64') } as const;
  const { id } = await app.expectOk('signing.sign', { ...sign, way: byP12(keys, holder) });
  const file = await exported(app, id);
  expect(pdfsig(file, keys.pki.folder)).toMatchObject([{ verdict: 'Signature is Valid.', isWhole: true }]);
  expect(opensslVerify(file, 0, { folder: keys.pki.folder, root: keys.rootFile })).toBe('verified');
});

test('a wrong password signs nothing; the log keeps that it was tried, not the password', async () => {
  const { app, decisionId, pdf } = await office();
  const way = { ...byP12(keys, keys.leader), password: 'Sai mật khẩu' };
  const wanted = { decisionId, part: 'paper', role: 'leader', pdf: pdf.toString('base64'), way } as const;
  const { recent } = await app.expectOk('today.overview', {});
  expect(await app.call('signing.sign', wanted)).toMatchObject({ error: { code: 'signing.wrongPassword' } });
  const [row] = await app.expectOk('changes.list', { limit: 1 });
  expect(row).toMatchObject({ channel: 'signing.sign', after: { refused: 'signing.wrongPassword', way: 'p12' } });
  expect(JSON.stringify(row)).not.toMatch(/mật khẩu/u);
  expect(row && changeText(row)).toBe('Ký số văn bản: không thành');
  expect((await app.expectOk('today.overview', {})).recent).toEqual(recent);
});
