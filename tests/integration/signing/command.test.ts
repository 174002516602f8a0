import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#electron/sha256';
import { signByCommand } from '#electron/signing/external-command';
import { ok } from '#shared/lib/result';
import { newFolder } from '#tests/builders/council-app';
import { p12File } from '#tests/builders/signing-keys';
import { pdfsig } from '#tests/builders/signing-tools';
import {
  exported,
  type Keys,
  realClock,
  type SigningOffice,
  signingKeys,
  signingOffice,
} from '#tests/integration/signing/signed-decision';

let keys: Keys;
let made: SigningOffice;
let program = '';
const root = path.resolve(import.meta.dirname, '..', '..', '..');

/** A program of the office's: what it does to the signed file stands in its last argument. */
const signingProgram = (): string => {
  const file = path.join(newFolder(), 'ky-so');
  const script = path.join(import.meta.dirname, 'do-sign.ts');
  writeFileSync(file, `#!/bin/sh\ncd "${root}"\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(file, 0o755);
  return file;
};

beforeAll(async () => {
  keys = signingKeys();
  writeFileSync(path.join(keys.pki.folder, 'leader.p12'), p12File(keys.pki, keys.leader, { password: 'x' }));
  program = signingProgram();
  made = await signingOffice({ clock: realClock, signing: { chooseProgram: async () => ok(program) } });
  const { app } = made;
  await app.expectOk('signing.chooseProgram', { what: 'command' });
  await app.expectOk('signing.addCertificate', {
    role: 'leader',
    bytes: Buffer.from(keys.leader.certificate).toString('base64'),
  });
});
afterAll(() => made.app.close());

const withArguments = async (...more: readonly string[]): Promise<void> => {
  const { fields } = await made.app.expectOk('signing.settings', {});
  const commandArguments = ['{in}', '{out}', path.join(keys.pki.folder, 'leader.p12'), ...more];
  await made.app.expectOk('signing.saveSettings', { ...fields, commandArguments });
};

const sign = () =>
  made.app.call('signing.sign', {
    decisionId: made.decisionId,
    part: 'paper',
    role: 'leader',
    way: { kind: 'command' },
    pdf: made.pdf.toString('base64'),
    anew: true,
  });

test('the program signs; names that a shell would read reach it as they are', async () => {
  const said = path.join(newFolder(), 'said.json');
  const names = [
    '$(touch x)',
    '`id`',
    '; rm -rf /',
    '| cat',
    '&& true',
    "'",
    '"',
    '%PATH%',
    '*',
    'hai từ',
    '\\',
    '{khác}',
  ];
  await withArguments('good', said, ...names);
  const reply = await sign();
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  expect(pdfsig(await exported(made.app, reply.value.id), keys.pki.folder)).toMatchObject([
    { verdict: 'Signature is Valid.' },
  ]);
  const { words, input } = JSON.parse(readFileSync(said, 'utf8'));
  expect(words.slice(5)).toEqual(names);
  expect(existsSync(path.dirname(input))).toBe(false);
});

test.each([
  ['tamper', 'signingReturn.otherChange'],
  ['other', 'signingReturn.originalChanged'],
  ['copy', 'signingReturn.originalChanged'],
  ['nothing', 'signing.commandFailed'],
  ['fail', 'signing.commandFailed'],
  ['text', 'signingReturn.notPdf'],
  ['huge', 'signing.commandFailed'],
  ['late', 'signingReturn.timeImplausible'],
])('a program that does “%s” is refused', async (deed, code) => {
  await withArguments(deed);
  const before = await made.app.expectOk('signing.ofDecision', { decisionId: made.decisionId });
  expect(await sign()).toMatchObject({ ok: false, error: { code } });
  expect(await made.app.expectOk('signing.ofDecision', { decisionId: made.decisionId })).toEqual(before);
});

test('another file at the same path is not started', async () => {
  await withArguments('good');
  const kept = readFileSync(program);
  writeFileSync(program, `${kept}\n# one more line\n`);
  expect(await sign()).toMatchObject({ error: { code: 'signing.commandChanged' } });
  writeFileSync(program, kept);
  expect(await sign()).toMatchObject({ ok: true });
});

test('one that does not end is ended, with what it started', async () => {
  const folder = newFolder();
  const slow = path.join(folder, 'slow');
  writeFileSync(slow, `#!/bin/sh\n(sleep 20; touch "${folder}/alive") &\nsleep 20\n`);
  chmodSync(slow, 0o755);
  const command = { path: slow, sha256: sha256(readFileSync(slow)), arguments: ['{in}', '{out}'] };
  const started = Date.now();
  const options = { stop: new AbortController().signal, longestMs: 700 };
  expect(await signByCommand(made.pdf, command, options)).toMatchObject({ error: { code: 'signing.tooLong' } });
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('a script of the shell, a relative path and missing places are not kept', async () => {
  const { app } = made;
  const { fields } = await app.expectOk('signing.settings', {});
  expect(await app.call('signing.saveSettings', { ...fields, commandArguments: ['{in}'] })).toMatchObject({
    error: { code: 'signing.commandPlaces' },
  });
  for (const [wrong, code] of [
    ['/opt/ky.bat', 'signing.commandNeedsShell'],
    ['ky-so', 'signing.noCommand'],
  ] as const) {
    const command = { path: wrong, sha256: 'a'.repeat(64), arguments: ['{in}', '{out}'] };
    const stop = new AbortController().signal;
    expect(await signByCommand(made.pdf, command, { stop })).toMatchObject({ error: { code } });
  }
});
