import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { safeFileName, writeNewFiles } from '#electron/export-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const content = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('exported files', () => {
  it('are written under their Vietnamese names and leave nothing else', async () => {
    const written = await writeNewFiles(folder, [
      file('Quyết định 15-QĐ-UBND.docx', 'một'),
      file('Danh sách.xlsx', 'hai'),
    ]);
    expect(written.map((name) => path.basename(name))).toEqual(['Quyết định 15-QĐ-UBND.docx', 'Danh sách.xlsx']);
    expect(readdirSync(folder).sort()).toEqual(['Danh sách.xlsx', 'Quyết định 15-QĐ-UBND.docx'].sort());
    expect(content('Danh sách.xlsx')).toBe('hai');
  });

  it('never touch an existing file', async () => {
    writeFileSync(path.join(folder, 'Tờ trình.pdf'), 'bản đã ký');
    await writeNewFiles(folder, [file('Tờ trình.pdf', 'bản mới'), file('Tờ trình.pdf', 'bản mới nữa')]);
    expect(content('Tờ trình.pdf')).toBe('bản đã ký');
    expect(content('Tờ trình (2).pdf')).toBe('bản mới');
    expect(content('Tờ trình (3).pdf')).toBe('bản mới nữa');
  });

  it('written at the same time get names of their own', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `bản ${index}`);
    await Promise.all(texts.map((text) => writeNewFiles(folder, [file('Biên bản.pdf', text)])));
    const found = readdirSync(folder).map(content);
    expect(found.sort()).toEqual(texts.sort());
  });

  it('a folder that cannot be written to is an error and gets no half file', async () => {
    const blocked = path.join(folder, 'blocked');
    writeFileSync(blocked, 'a file, not a folder');
    await expect(writeNewFiles(blocked, [file('a.pdf', 'x')])).rejects.toThrow();
    mkdirSync(path.join(folder, 'whole'));
    expect(readdirSync(path.join(folder, 'whole'))).toEqual([]);
  });
});

it.each([
  ['Quyết định số 15/QĐ-UBND.pdf', 'Quyết định số 15-QĐ-UBND.pdf'],
  ['../../etc/passwd', '..-..-etc-passwd'],
  ['a<b>c:d"e|f?g*h\\i.docx', 'a-b-c-d-e-f-g-h-i.docx'],
  ['CON.pdf', '_CON.pdf'],
  ['lpt1', '_lpt1'],
  ['Danh sách. .xlsx', 'Danh sách.xlsx'],
  ['.pdf', 'bang-vang.pdf'],
  ['', 'bang-vang'],
  ['Quye\u0302\u0301t \u0111i\u0323nh.pdf', 'Quyết định.pdf'],
])('a safe name for %s is %s', (wanted, safe) => {
  expect(safeFileName(wanted)).toBe(safe);
});
