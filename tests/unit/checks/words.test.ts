import { describe, expect, it } from 'vitest';
import { findBannedWords } from '#build/checks/glossary';
import { findDrawers } from '#build/checks/no-drawers';
import { findUnsaidWords } from '#build/checks/readme-words';
import { stretchesOf } from '#build/checks/source-text';
import { findMisplacedWords, keepsWordsElsewhere } from '#build/checks/words-in-place';

describe('cutting a source into stretches', () => {
  it('keeps comments, texts, patterns and code apart', () => {
    const source = `const a = 'it // is text'; // it's a comment\nconst b = /['"\`]/g; /* "c" */ const d = \`e {f} 'g'\`;`;
    const pieces = stretchesOf(source).filter(({ kind }) => kind !== 'code');
    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', "'it // is text'"],
      ['comment', "// it's a comment"],
      ['pattern', `/['"\`]/g`],
      ['comment', '/* "c" */'],
      ['text', "`e {f} 'g'`"],
    ]);
    expect(
      stretchesOf(source)
        .map(({ text }) => text)
        .join(''),
    ).toBe(source);
  });

  it('takes a division for what it is', () => {
    const kinds = stretchesOf('const half = total / 2; const other = (a + b) / c;').map(({ kind }) => kind);
    expect(kinds).toEqual(['code']);
  });

  it('names the line a stretch starts on', () => {
    expect(stretchesOf("a;\nb;\nf('c');").find(({ kind }) => kind === 'text')?.line).toBe(3);
  });
});

describe('words in their place', () => {
  it.each([
    ["const label = 'Tạo hồ sơ';", 1],
    ['const label = "Tạo hồ sơ";', 1],
    [`const label = \`Có \${count} hồ sơ\`;`, 1],
    ['const view = <p>{count} hồ sơ</p>;', 1],
    ['const view = <Button>\n  Tạo\n</Button>;', 1],
    [`const label = '${'Tạo'.normalize('NFD')}';`, 1],
    ['// Hồ sơ đã có quyết định\nconst label = words.create;', 0],
    ['/* Tạo hồ sơ */ const label = words.create;', 0],
    ["const folded = name.replaceAll('đ', 'd').replaceAll('Đ', 'D');", 0],
    ['const marks = /[àáạ]/u;', 0],
    ["const address = 'https://example.invalid'; // địa chỉ", 0],
  ])('%s has %i', (source, count) => {
    expect(findMisplacedWords('renderer/a.tsx', source)).toHaveLength(count);
  });

  it.each([
    ['renderer/screens/home.tsx', true],
    ['electron/main.ts', true],
    ['db/queries/dossiers.ts', true],
    ['db/seed/sample.ts', false],
    ['shared/text/vi/app.ts', false],
    ['shared/regulations/nd-152-2025/awards.ts', false],
    ['tests/unit/a.test.ts', false],
  ])('%s is held to it: %s', (file, held) => {
    expect(keepsWordsElsewhere(file)).toBe(held);
  });
});

describe('glossary', () => {
  it.each([
    ['const rewardList = [];', 'reward'],
    ['interface CompetitionRow {}', 'competition'],
    ['const nationalSoldiers = 1;', 'soldier'],
    ['type CONTEST_KIND = 1;', 'contest'],
    ['const { userProfile } = row;', 'profile'],
  ])('%s is refused for %s', (source, word) => {
    const [finding] = findBannedWords('shared/domain/a.ts', source);
    expect(finding?.message).toContain(word);
  });

  it('looks at the path too', () => {
    expect(findBannedWords('shared/domain/rewards.ts', '')).toHaveLength(1);
  });

  it.each([
    "const text = 'the reward';",
    '// a contest of ideas',
    'const contestant = 1;',
    'const commendation = award;',
  ])('%s passes', (source) => {
    expect(findBannedWords('shared/domain/a.ts', source)).toEqual([]);
  });
});

describe('file names', () => {
  it.each([
    'shared/lib/utils.ts',
    'renderer/helpers/date.ts',
    'electron/window-manager/manager.test.ts',
    'db/misc.ts',
    'shared/common/a.ts',
    'tests/fixtures/con.xlsx',
    'tests/fixtures/aux',
    'tests/fixtures/a:b.xlsx',
    'tests/fixtures/name.',
    `tests/${'long-'.repeat(40)}.ts`,
  ])('%s is refused', (file) => {
    expect(findDrawers([file]).length).toBeGreaterThan(0);
  });

  it('two names that Windows takes for one are refused', () => {
    expect(findDrawers(['db/a.ts', 'db/A.ts'])).toHaveLength(1);
  });

  it('names of topics pass', () => {
    expect(findDrawers(['shared/lib/local-date.ts', 'db/console.ts', 'electron/shell/own-page.ts'])).toEqual([]);
  });
});

describe('words of the README', () => {
  const texts = "accept: (rows) => 'Nhập ' + rows + ' dòng hợp lệ', papers: 'Phiếu đề nghị bổ sung'";

  it.each([
    ['until *Nhập … dòng hợp lệ* is pressed', 0],
    ['or as *Phiếu\n   đề nghị bổ sung* (in **Đợt xét**)', 1],
    ['goes back as *Xuất dòng lỗi ra Excel*', 1],
    ['*First run.* 2 * 3 * 4 “Hồ sơ”', 0],
  ])('%j: %i that no screen says', (markdown, count) => {
    expect(findUnsaidWords('README.md', markdown, texts)).toHaveLength(count);
  });
});
