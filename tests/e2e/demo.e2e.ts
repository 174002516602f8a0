import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const ENTRY = path.resolve(import.meta.dirname, '..', '..', 'electron', 'command-line', 'main.ts');

/** Name of a paper's files → their kinds; who asks and is asked is told by letters, not by names. */
const LEFT_BEHIND = {
  'Ban-sao-y': 'docx pdf',
  'Ban-trich-sao': 'docx pdf',
  'Bang-khen': 'pdf',
  'Bao-cao-thanh-tich': 'docx pdf',
  'Bao-cao-tom-tat-thanh-tich': 'docx pdf',
  'Bien-ban': 'docx pdf',
  'Bien-ban-kiem-phieu': 'docx pdf',
  'Cong-van': 'docx pdf',
  'Danh-sach': 'xlsx',
  'Danh-sach-Ban-sao-y': 'xlsx',
  'Danh-sach-Ban-trich-sao': 'xlsx',
  'Danh-sach-de-nghi-To-trinh': 'xlsx',
  'Danh-sach-ky-nhan': 'docx pdf xlsx',
  'Danh-sach-trao-thuong': 'docx pdf xlsx',
  'Dong-can-sua': 'xlsx',
  'Giay-moi': 'docx pdf',
  'Ho-so-tra-lai-Cong-van': 'xlsx',
  'Ket-qua-hop-Bien-ban': 'xlsx',
  'Ket-qua-kiem-phieu-Bien-ban-kiem-phieu': 'xlsx',
  'Phieu-bau': 'docx pdf',
  'Phieu-de-nghi-bo-sung': 'docx pdf xlsx',
  'Quyet-dinh': 'docx pdf',
  'So-cap-bang': 'docx pdf xlsx',
  'So-quyet-dinh': 'docx pdf xlsx',
  'Thanh-phan-moi-hop-Giay-moi': 'xlsx',
  'To-canh-chinh': 'pdf',
  'To-trinh': 'docx pdf',
  'Tom-tat-thanh-tich-Bao-cao-tom-tat-thanh-tich': 'xlsx',
} as const;

const PAPERS = Object.keys(LEFT_BEHIND).toSorted((one, two) => two.length - one.length);

test('the demonstration leaves the papers of a whole round behind, to certificates and books', async () => {
  test.setTimeout(400_000);
  const out = path.join(test.info().outputPath(), 'demo');
  await promisify(execFile)(process.execPath, [ENTRY, 'demo', '--out', out]);
  const kinds = new Map<string, Set<string>>();
  for (const file of readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    const { name, ext } = path.parse(file.name);
    const paper = PAPERS.find((start) => name === start || name.startsWith(`${start}-`)) ?? name;
    kinds.set(paper, (kinds.get(paper) ?? new Set()).add(ext.slice(1)));
  }
  const left = [...kinds].map(([paper, files]) => [paper, [...files].toSorted().join(' ')]);
  expect(Object.fromEntries(left)).toEqual(LEFT_BEHIND);
});
