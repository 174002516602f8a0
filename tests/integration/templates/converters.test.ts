import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT_FOLDER } from '#electron/command-line/command-ports';
import { createConverter } from '#electron/converters/convert-to-pdf';
import { libreOfficePlaces } from '#electron/converters/libre-office';
import { runProgram } from '#electron/converters/run-program';
import { toDocx } from '#electron/writers/docx';
import { countPages } from '#electron/writers/page-numbers';
import { composePaper } from '#shared/documents/registry';
import { AUTOMATIC } from '#shared/domain/converter';
import { newFolder } from '#tests/builders/council-app';
import { quangBinhDecision } from '#tests/builders/decision-facts';

const program = libreOfficePlaces().find((place) => existsSync(place));
if (program === undefined)
  console.warn('LibreOffice (libreoffice-writer) is not installed: nothing is converted for real in this run.');

const leftFolders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('bang-vang-convert-'));
const decision = () => toDocx(composePaper('decision', quangBinhDecision()));

describe.skipIf(program === undefined)('LibreOffice', () => {
  it('makes the PDF of a decision, two at a time, and leaves no folder', async () => {
    const before = leftFolders();
    const { convertToPdf } = createConverter([FONT_FOLDER]);
    const docx = await decision();
    const [once, twice] = await Promise.all([convertToPdf(docx, AUTOMATIC), convertToPdf(docx, AUTOMATIC)]);
    for (const made of [once, twice]) {
      expect(made).toMatchObject({ ok: true, value: { converter: { kind: 'libreOffice' } } });
      if (made.ok) expect(await countPages(made.value.pdf)).toBe(2);
    }
    expect(leftFolders().filter((name) => !before.includes(name))).toEqual([]);
  }, 120_000);

  it('is ended with all it started when it is stopped', async () => {
    const { convertToPdf, stopConverting } = createConverter([FONT_FOLDER]);
    const made = convertToPdf(await decision(), AUTOMATIC);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stopConverting()).toBe(true);
    expect(await made).toEqual({ ok: false, error: { code: 'convert.stopped' } });
    expect(stopConverting()).toBe(false);
  }, 60_000);

  it('that is given no Word file makes no PDF of it', async () => {
    const made = await createConverter([FONT_FOLDER]).convertToPdf(Buffer.from('PK no zip at all'), AUTOMATIC);
    expect(made.ok ? made.value.converter.kind : made.error.code).toBe('convert.failed');
  }, 120_000);

  it('is run by the command line', async () => {
    const folder = newFolder();
    const file = path.join(folder, 'Quyet-dinh.docx');
    writeFileSync(file, await decision());
    const entry = path.join(import.meta.dirname, '..', '..', '..', 'electron', 'command-line', 'main.ts');
    const run = await runProgram(process.execPath, [entry, 'convert-word', file, '--out', folder], {
      timeoutMs: 90_000,
    });
    expect(run).toMatchObject({ ended: 'exit', code: 0 });
    expect(readFileSync(path.join(folder, 'Quyet-dinh.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);

  it('is found by its path too', async () => {
    expect(await createConverter([FONT_FOLDER]).namedConverter('libreOffice', program ?? '')).toEqual({
      kind: 'libreOffice',
      path: program,
    });
  });
});

describe('a program that hangs', () => {
  it('is ended after its time', async () => {
    const started = Date.now();
    const run = await runProgram('/bin/sh', ['-c', 'sleep 60 & sleep 60'], { timeoutMs: 300 });
    expect(run.ended).toBe('tooLong');
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('gets its arguments as they are: no shell reads them', async () => {
    const run = await runProgram('/bin/echo', ['$(id); `id` "a b"'], { timeoutMs: 5_000 });
    expect(run).toMatchObject({ ended: 'exit', code: 0, output: '$(id); `id` "a b"\n' });
  });

  it('that is not there is said so', async () => {
    expect(await runProgram('/no/such/program', [], { timeoutMs: 1_000 })).toMatchObject({ ended: 'notStarted' });
  });
});

describe('without a converter', () => {
  it('the refusal says so', async () => {
    const made = await createConverter([FONT_FOLDER]).convertToPdf(await decision(), {
      kind: 'libreOffice',
      path: '/no/soffice',
    });
    expect(made).toEqual({ ok: false, error: { code: 'convert.noConverter' } });
  });
});
