import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findImportBreaches } from '#build/checks/import-rules';

// A house of one file per room, each with one planted breach; every rule has to find its own and no other file.
const planted: Readonly<Record<string, readonly [source: string, rule: string]>> = {
  'shared/lib/a.ts': ["import { b } from '#shared/domain/b';\nexport const a = b;", 'shared/lib may import only'],
  'shared/domain/a.ts': [
    "import { b } from '#shared/documents/b';\nexport const a = b;",
    'shared/domain may import only',
  ],
  'shared/domain/package.ts': ["import { z } from 'zod';\nexport const a = z;", 'the core has no packages'],
  'shared/domain/node.ts': ["import path from 'node:path';\nexport const a = path;", 'the core has no packages'],
  'shared/regulations/a.ts': [
    "import { b } from '#shared/documents/b';\nexport const a = b;",
    'shared/regulations may',
  ],
  'shared/documents/a.ts': [
    "import { b } from '#shared/ipc/b';\nexport const a = b;",
    'shared/documents may import only',
  ],
  'shared/ipc/a.ts': ["import { b } from '#db/b';\nexport const a = b;", 'shared may import only'],
  'db/a.ts': ["import { b } from '#electron/shell/b';\nexport const a = b;", 'db may import only'],
  'renderer/a.ts': ["import { b } from '#db/b';\nexport const a = b;", 'renderer may import only'],
  'renderer/screens/one/a.ts': ["import { b } from '../two/b';\nexport const a = b;", 'screens stand apart'],
  'electron/handlers/a.ts': ["import { b } from '#electron/shell/b';\nexport const a = b;", 'electron/(handlers|'],
  'electron/shell/a.ts': ["import { b } from '#tests/b';\nexport const a = b;", 'electron may import only'],
  'electron/excel/a.ts': ["import { app } from 'electron';\nexport const a = app;", 'electron only in the shell'],
  'electron/ipc/a.ts': ["import Database from 'better-sqlite3';\nexport const a = Database;", 'SQL only in db'],
  'electron/writers/a.ts': [
    "import { b } from '#electron/writers/nowhere';\nexport const a = b;",
    'everything resolves',
  ],
  'shared/lib/one.ts': ["import { two } from '#shared/lib/two';\nexport const one = two;", 'no cycles'],
};

const sound: Readonly<Record<string, string>> = {
  'shared/lib/two.ts': "import { one } from '#shared/lib/one';\nexport const two = one;",
  'shared/domain/b.ts': "import { c } from '#shared/lib/c';\nexport const b = c;",
  'shared/lib/c.ts': 'export const c = 1;',
  'shared/documents/b.ts': "import { b as domain } from '#shared/domain/b';\nexport const b = domain;",
  'shared/ipc/b.ts': "import { z } from 'zod';\nexport const b = z;",
  'db/b.ts': "import Database from 'better-sqlite3';\nexport const b = Database;",
  'electron/shell/b.ts': "import { app } from 'electron';\nexport const b = app;",
  'electron/handlers/b.ts': "import { b as rows } from '#db/b';\nexport const b = rows;",
  'renderer/screens/two/b.ts': "import { b as contract } from '#shared/ipc/b';\nexport const b = contract;",
  'tests/b.ts': 'export const b = 1;',
};

const checkout = path.resolve(import.meta.dirname, '..', '..', '..');
let house: string;

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'bang-vang-house-'));
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) {
    copyFileSync(path.join(checkout, file), path.join(house, file));
  }
  for (const name of ['electron', 'better-sqlite3', 'zod']) {
    const folder = path.join(house, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    writeFileSync(path.join(folder, 'index.js'), '');
  }
  const sources = Object.entries(planted).map(([file, [source]]) => [file, source] as const);
  for (const [file, source] of [...sources, ...Object.entries(sound)]) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), source);
  }
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

it('every import rule finds the breach planted for it, and nothing sound is blamed', () => {
  const found = findImportBreaches(house);
  for (const [file, [, rule]] of Object.entries(planted)) {
    const messages = found.filter((finding) => finding.file === file).map(({ message }) => message);
    expect(messages.join('\n'), file).toContain(rule);
  }
  const blamed = new Set(found.map(({ file }) => file));
  const partner = 'shared/lib/two.ts';
  expect([...blamed].filter((file) => !(file in planted) && file !== partner)).toEqual([]);
});
