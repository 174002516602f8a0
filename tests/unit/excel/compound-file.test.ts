import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hasEndlessChain } from '#electron/excel/compound-file';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures', 'lists');
const oldWorkbooks = readdirSync(FOLDER).filter((name) => name.endsWith('.xls'));

it.each(oldWorkbooks)('no chain of a good workbook is endless: %s', (name) => {
  expect(hasEndlessChain(readFileSync(path.join(FOLDER, name)))).toBe(false);
});

it('a sector that follows itself makes its chain endless', () => {
  const bytes = readFileSync(path.join(FOLDER, oldWorkbooks[0] ?? ''));
  const table = (bytes.readUInt32LE(0x4c) + 1) * 512;
  const directory = bytes.readInt32LE(0x30);
  bytes.writeInt32LE(directory, table + directory * 4);
  expect(hasEndlessChain(bytes)).toBe(true);
});

it('what is no compound file has no chains', () => {
  expect(hasEndlessChain(Buffer.alloc(100))).toBe(false);
  expect(hasEndlessChain(Buffer.alloc(5_000, 0xff))).toBe(false);
});
