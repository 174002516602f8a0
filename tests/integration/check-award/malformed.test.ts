import { describe, expect, it } from 'vitest';
import { checkAward } from '#electron/command-line/check-award';
import { given, person, rated, without } from '#tests/builders/fact-file';
import { askAbout, askAboutText } from './ask';

const good = person('CSTDCS', { ratings: rated('HTXSNV', [2025]), awards: given('LDTT', [2025]) });
const oneVietnameseLine = (words: string): RegExp => new RegExp(`^[^\\n]*${words}[^\\n]*$`);

describe('check-award refuses facts it cannot read', () => {
  it.each([
    ['an award nobody knows', { ...good, award: 'HUY_CHUONG_LA' }, 'nào mang mã “HUY_CHUONG_LA”'],
    ['a name of everything', { ...good, award: 'constructor' }, 'nào mang mã'],
    ['an unknown award in the history', { ...good, awards: given('BANG_LA', [2024]) }, 'awards.0.code'],
    ['an award the edition does not give any more', { ...good, award: 'GK_HUYEN' }, 'quy định đang áp dụng'],
    ['an award for collectives', { ...good, award: 'TTLDXS' }, 'không dành cho'],
    ['an award that is a number', { ...good, award: 7 }, '“award”: phải là chữ'],
    ['no award', without(good, 'award'), '“award”: thiếu'],
    ['no day', without(good, 'onDate'), '“onDate”: thiếu'],
    ['no award year', without(good, 'awardYear'), '“awardYear”: thiếu'],
    ['no basis', without(good, 'basis'), '“basis”: thiếu'],
    ['no kind of recipient', without(good, 'recipientKind'), '“recipientKind”: thiếu'],
    ['a day that does not exist', { ...good, onDate: '2025-02-30' }, '“onDate”: phải là ngày có thật'],
    ['a day as people write it', { ...good, onDate: '10/03/2026' }, '“onDate”: phải là ngày có thật'],
    ['a year in words', { ...good, awardYear: '2025' }, '“awardYear”: phải là số nguyên'],
    ['half a year', { ...good, awardYear: 2025.5 }, '“awardYear”: phải là số nguyên'],
    ['a year of another age', { ...good, awardYear: 25 }, '“awardYear”: số nằm ngoài'],
    ['an unknown basis', { ...good, basis: 'thanh-tich' }, '“basis”: chỉ nhận merit'],
    ['an unknown recipient', { ...good, recipientKind: 'company' }, '“recipientKind”: chỉ nhận individual'],
    ['an unknown category', { ...good, subject: { category: 'soldier' } }, '“subject.category”: chỉ nhận'],
    ['ratings that are no list', { ...good, ratings: 'HTXSNV' }, '“ratings”: phải là danh sách'],
    ['a rating without a year', { ...good, ratings: [{ level: 'HTXSNV' }] }, '“ratings.0.year”: thiếu'],
    ['an unknown rating', { ...good, ratings: rated('TOT', [2025]) }, '“ratings.0.level”: chỉ nhận HTXSNV'],
    [
      'a scope nobody knows',
      { ...good, initiatives: [{ year: 2025, scope: 'world', kind: 'initiative', applied: true }] },
      'initiatives.0.scope',
    ],
    [
      'applied in words',
      { ...good, initiatives: [{ year: 2025, scope: 'base', kind: 'initiative', applied: 'có' }] },
      'phải là true hoặc false',
    ],
    [
      'discipline without a beginning',
      { ...good, discipline: [{ form: 'CANH_CAO', to: '2025-06-01' }] },
      '“discipline.0.from”: thiếu',
    ],
    ['an investigation in words', { ...good, openInvestigation: 'no' }, '“openInvestigation”: phải là true'],
    ['members below none', { ...good, collective: { members: -1 } }, '“collective.members”: số nằm ngoài'],
    ['a list of facts', [good], 'phải là một nhóm mục'],
    ['nothing at all', null, 'phải là một nhóm mục'],
    ['a number', 7, 'phải là một nhóm mục'],
  ])('%s', async (_what, facts, words) => {
    const { exitCode, output, complaint } = await askAbout(facts);
    expect(complaint).toMatch(oneVietnameseLine(words));
    expect(complaint).not.toMatch(/Invalid|Expected|expected one|Unexpected/);
    expect(output).toBeUndefined();
    expect(exitCode).toBe(2);
  });

  it.each([
    ['an empty file', '', 'tệp trống hoặc bị cắt'],
    ['a file that was cut', '{"award": "LDTT",', 'không phải JSON hợp lệ'],
    ['no JSON, over several lines', 'kính gửi\nHội đồng', 'không phải JSON hợp lệ'],
    ['a comma too many', '{\n"award": "LDTT",\n}', 'lỗi ở dòng 3, cột 1'],
  ])('%s', async (_what, text, words) => {
    const { exitCode, output, complaint } = await askAboutText(text);
    expect(complaint).toMatch(oneVietnameseLine(words));
    expect(output).toBeUndefined();
    expect(exitCode).toBe(2);
  });

  it.each([
    ['a file that is not there', ['/nowhere/facts.json'], 'Không đọc được tệp'],
    ['a folder', [import.meta.dirname], 'Không đọc được tệp'],
    ['no file named', [], 'Thiếu tên tệp'],
  ])('%s', async (_what, words, complaint) => {
    const ended = await checkAward({ words, data: undefined, out: undefined, create: false });
    expect(ended).toEqual({ exitCode: 2, complaint: expect.stringMatching(oneVietnameseLine(complaint)) });
  });
});

describe('check-award reads', () => {
  it('a file that Notepad saved', async () => {
    expect((await askAboutText(`\uFEFF${JSON.stringify(good)}`)).exitCode).toBe(0);
  });
  it('on past a name it does not use, and says so', async () => {
    const { ratings, ...less } = good;
    const { exitCode, output, complaint } = await askAbout({ ...less, rating: ratings });
    expect(complaint).toMatch(oneVietnameseLine('“rating”'));
    expect(JSON.parse(output ?? '')).toMatchObject({ verdict: 'missingData' });
    expect(exitCode).toBe(0);
  });
});
