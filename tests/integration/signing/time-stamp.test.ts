import { afterAll, beforeAll, expect, test } from 'vitest';
import { newHolder } from '#tests/builders/signing-keys';
import { opensslVerify, pdfsig } from '#tests/builders/signing-tools';
import { type TimeStampServer, timeStampServer } from '#tests/builders/time-stamp-server';
import {
  byP12,
  exported,
  type Keys,
  realClock,
  type SigningOffice,
  signingKeys,
  signingOffice,
} from '#tests/integration/signing/signed-decision';

let keys: Keys;
let made: SigningOffice;
const servers: TimeStampServer[] = [];

beforeAll(async () => {
  keys = signingKeys();
  made = await signingOffice({ clock: realClock });
  await made.app.expectOk('signing.addRoot', { bytes: Buffer.from(keys.pki.root).toString('base64') });
});
afterAll(() => {
  for (const server of servers) server.close();
  made.app.close();
});

const signWith = async (timeStampAddress: string) => {
  const { app, decisionId, pdf } = made;
  const { fields } = await app.expectOk('signing.settings', {});
  await app.expectOk('signing.saveSettings', { ...fields, commandArguments: [], timeStampAddress });
  const way = byP12(keys, keys.leader);
  return app.expectOk('signing.sign', {
    decisionId,
    part: 'paper',
    role: 'leader',
    way,
    pdf: pdf.toString('base64'),
    anew: true,
  });
};

test('with an authority the signature is B-T, and everybody agrees that it holds', async () => {
  const authority = newHolder(keys.pki, 'tsa', { use: 'tsa', subject: '/C=VN/CN=Dấu thời gian thử nghiệm' });
  const server = await timeStampServer(keys.pki, authority);
  servers.push(server);
  const signed = await signWith(server.address);
  expect(signed).toMatchObject({ level: 'B-T', stampFailure: null });
  const file = await exported(made.app, signed.id);
  expect(pdfsig(file, keys.pki.folder)).toMatchObject([{ verdict: 'Signature is Valid.', isWhole: true }]);
  expect(opensslVerify(file, 0, { folder: keys.pki.folder, root: keys.rootFile })).toBe('verified');
  const { signatures } = await made.app.expectOk('signing.check', {
    fileName: 'a.pdf',
    bytes: file.toString('base64'),
  });
  expect(signatures).toMatchObject([
    { state: 'good', findings: [], timeStamp: { isValid: true, authority: 'Dấu thời gian thử nghiệm' } },
  ]);
});

test('a certificate that may not stamp, a stamp of another time or none: B-B, and it is said', async () => {
  const wrongUse = await timeStampServer(
    keys.pki,
    newHolder(keys.pki, 'tsa-2', { use: 'tsa', subject: '/CN=TSA 2' }),
    (answer) => {
      const spoiled = Buffer.from(answer);
      spoiled[spoiled.length - 5] = (spoiled.at(-5) ?? 0) ^ 0xff;
      return spoiled;
    },
  );
  let first: Buffer | null = null;
  const replaying = await timeStampServer(
    keys.pki,
    newHolder(keys.pki, 'tsa-3', { use: 'tsa', subject: '/CN=TSA 3' }),
    (answer) => {
      first ??= answer;
      return first;
    },
  );
  servers.push(wrongUse, replaying);
  expect(await signWith(wrongUse.address)).toMatchObject({ level: 'B-B', stampFailure: 'invalid' });
  expect(await signWith(replaying.address)).toMatchObject({ level: 'B-T' });
  expect(await signWith(replaying.address)).toMatchObject({ level: 'B-B', stampFailure: 'invalid' });
  expect(await signWith('http://127.0.0.1:9/')).toMatchObject({
    level: 'B-B',
    stampFailure: expect.stringContaining('ECONNREFUSED'),
  });
  const { app } = made;
  const { fields } = await app.expectOk('signing.settings', {});
  for (const timeStampAddress of ['tsa.example', 'file:///etc/passwd'])
    expect(await app.call('signing.saveSettings', { ...fields, timeStampAddress })).toMatchObject({
      error: { code: 'signing.addressNotUsable' },
    });
});
