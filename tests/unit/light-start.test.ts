import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { handlers } from '#electron/handlers/all';
import { contract } from '#shared/ipc/contract';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)';/gm;

const fileOf = (name: string, from: string): string =>
  name.startsWith('#') ? path.join(ROOT, `${name.slice(1)}.ts`) : path.resolve(path.dirname(from), `${name}.ts`);

/** All packages that are read before anything is asked for: those that a file imports, and the files it imports. */
const packagesBehind = (start: string): ReadonlySet<string> => {
  const packages = new Set<string>();
  const files = new Set([path.join(ROOT, start)]);
  for (const file of files) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = fileOf(name, file);
      if (/^[#.]/.test(name) && existsSync(target)) files.add(target);
      else packages.add(name);
    }
  }
  return packages;
};

/** Half a second of every start, and needed when a paper is written, a file signed or an old workbook read. */
const HEAVY = ['docx', 'exceljs', 'pdfkit', 'fontkit', '@libpdf/core', 'pkijs', 'docxtemplater', '@e965/xlsx'];

it.each([
  ['main', 'electron/main.ts'],
  ['the reader of lists', 'electron/shell/workbook-reader.ts'],
])('%s starts without the large libraries', (_who, file) => {
  const packages = packagesBehind(file);
  expect(packages.size).toBeGreaterThan(1);
  expect(HEAVY.filter((name) => packages.has(name))).toEqual([]);
});

it('has a handler for each channel, loaded or not', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(contract).sort());
});
