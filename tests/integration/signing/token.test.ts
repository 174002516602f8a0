import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askToken } from '#electron/command-line/token-apart';
import type { TokenRequest } from '#electron/signing/token-requests';
import { ok } from '#shared/lib/result';
import { newFolder } from '#tests/builders/council-app';
import { newHolder } from '#tests/builders/signing-keys';
import { opensslVerify, pdfsig } from '#tests/builders/signing-tools';
import { newSoftToken, putOnToken } from '#tests/builders/soft-token';
import {
  exported,
  type Keys,
  type SigningOffice,
  signingKeys,
  signingOffice,
} from '#tests/integration/signing/signed-decision';

/** No other text of the tests holds these digits. */
const PIN = '73920518';

let keys: Keys;
let made: SigningOffice;
/** What the processes of tokens were sent, and how they were started. */
const asked: TokenRequest[] = [];
const started: string[] = [];
let library: string;

beforeAll(async () => {
  keys = signingKeys();
  const token = newSoftToken(newFolder());
  library = token.library;
  putOnToken(token, keys.leader, { pin: PIN, id: 1 });
  putOnToken(token, newHolder(keys.pki, 'office-ec', { key: 'p384', subject: '/CN=UBND' }), { pin: PIN, id: 2 });
  made = await signingOffice({
    signing: {
      chooseProgram: async () => ok(library),
      askToken: (request) => {
        asked.push(request);
        const answer = askToken(request);
        started.push(...commandLines());
        return answer;
      },
    },
  });
});
afterAll(() => made.app.close());

/** The arguments and the environment of every process of this machine that we may read. */
const commandLines = (): readonly string[] =>
  readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      return ['cmdline', 'environ'].map((file) => readFileSync(path.join('/proc', entry, file), 'latin1'));
    } catch {
      return [];
    }
  });

const sign = (role: 'leader' | 'office', certificate: string, pin: string) => {
  const first = role === 'leader' ? { pdf: made.pdf.toString('base64') } : {};
  return made.app.call('signing.sign', {
    decisionId: made.decisionId,
    part: 'paper',
    role,
    way: { kind: 'token', certificate, pin },
    ...first,
  });
};

test('a token signs for the person (RSA), another key of it for the organisation (EC)', async () => {
  const { app } = made;
  expect(await app.call('signing.tokenCertificates', {})).toMatchObject({ error: { code: 'signing.noTokenLibrary' } });
  await app.expectOk('signing.chooseProgram', { what: 'tokenLibrary' });
  const { certificates } = await app.expectOk('signing.tokenCertificates', {});
  const [leader, office] = ['Hoàng Minh Quân', 'UBND'].map(
    (name) => certificates.find((one) => one.name === name)?.sha256 ?? '',
  );
  expect(await sign('leader', leader ?? '', '00000000')).toMatchObject({ error: { code: 'signing.wrongPin' } });
  expect(await sign('leader', 'a'.repeat(64), PIN)).toMatchObject({ error: { code: 'signing.certificateNotFound' } });
  expect(await sign('leader', leader ?? '', PIN)).toMatchObject({ ok: true });
  const second = await sign('office', office ?? '', PIN);
  if (!second.ok) throw new Error(second.error.code);
  const file = await exported(app, second.value.id);
  expect(pdfsig(file, keys.pki.folder)).toMatchObject([
    { verdict: 'Signature is Valid.', isWhole: false },
    { verdict: 'Signature is Valid.', isWhole: true },
  ]);
  for (const index of [0, 1])
    expect(opensslVerify(file, index, { folder: keys.pki.folder, root: keys.rootFile })).toBe('verified');
});

/** Every file of the office's folder and everything that was told, as one text. */
const everything = (): string => {
  const { app } = made;
  const files = readdirSync(app.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
  return [...files, JSON.stringify(app.news), app.bugs.map(String).join('\n')].join('\n');
};

test('the PIN stands in no file, no log, no argument and no environment', async () => {
  const { app } = made;
  await app.expectOk('changes.verify', {});
  const log = JSON.stringify(await app.expectOk('changes.list', { limit: 200 }));
  expect(log).toContain('signing.sign');
  expect(asked.some((request) => request.kind === 'sign' && request.pin === PIN)).toBe(true);
  expect(started.length).toBeGreaterThan(0);
  expect(started.join('\n').includes('token-worker')).toBe(true);
  for (const text of [everything(), log, started.join('\n')]) expect(text.includes(PIN)).toBe(false);
  // The search itself finds what is there.
  writeFileSync(path.join(app.folder, 'planted.txt'), PIN);
  expect(everything().includes(PIN)).toBe(true);
});

test('a library that is none, and one that ends its process, harm nothing', async () => {
  const none = path.join(newFolder(), 'none.so');
  writeFileSync(none, 'not a library');
  expect(await askToken({ kind: 'list', library: none })).toMatchObject({ error: { code: 'signing.libraryUnusable' } });
  const folder = newFolder();
  writeFileSync(
    path.join(folder, 'crash.c'),
    '#include <stdlib.h>\nunsigned long C_GetFunctionList(void *list) { abort(); }\n',
  );
  execFileSync('gcc', ['-shared', '-fPIC', '-o', path.join(folder, 'crash.so'), path.join(folder, 'crash.c')]);
  expect(await askToken({ kind: 'list', library: path.join(folder, 'crash.so') })).toMatchObject({
    error: { code: 'signing.processEnded' },
  });
});
