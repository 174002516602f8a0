import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const UNIT = 'Trường Tiểu học số 1';

/** A sheet for each year, of one teacher, with or without a birth date. */
const years = (...births: readonly (readonly [year: number, born: string | null])[]) =>
  historyFile(
    'Các năm.xlsx',
    births.map(([year, born]) => ({
      name: `Năm ${year}`,
      rows: [
        [`DANH SÁCH NĂM ${year}`],
        ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Năm', 'Danh hiệu'],
        [1, 'Vừ Thị Mai', born, 'Giáo viên', UNIT, year, 'LĐTT'],
      ],
    })),
  );

const registered = async () => {
  const { lines } = await desk.app.expectOk('recipients.search', { text: 'vu thi mai' });
  return lines.map(({ birthDate, awards }) => `${birthDate} ${awards}`).sort();
};

const inShort = ({ entries, problems }: Output<'historyLists.read'>) => ({
  entries: entries.map(({ year, match, fate }) => `${year} ${match.status} ${fate}`),
  errors: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
});

describe('people of one name and unit in a list', () => {
  it('are one person where a row leaves the birth date out, or says only the year', async () => {
    const file = await years([2021, null], [2022, '19/3/1980'], [2023, '1980']);
    expect(await desk.app.expectOk('historyLists.read', file)).toMatchObject({ inserted: 3, newRecipients: 1 });
    expect(await desk.app.expectOk('historyLists.accept', file)).toMatchObject({ newRecipients: 1 });
    expect(await registered()).toEqual(['1980-03-19 3']);
  });

  it('are one person also when the registry knows her only by name', async () => {
    await desk.app.expectOk('historyLists.accept', await years([2020, null]));
    const file = await years([2021, '1980'], [2022, '19/3/1980']);
    expect(await desk.app.expectOk('historyLists.accept', file)).toMatchObject({ inserted: 2, newRecipients: 0 });
    expect(await registered()).toEqual(['null 3']);
  });

  it('are two where the birth dates differ, and a row without one waits until it is said whom it means', async () => {
    const file = await years([2021, null], [2022, '19/3/1980'], [2023, '2/1/1990']);
    const read = await desk.app.expectOk('historyLists.read', file);
    expect(inShort(read)).toEqual({
      entries: ['2021 ask aside', '2022 new insert', '2023 new insert'],
      errors: ['RECIPIENT_BIRTH_OPEN'],
    });
    const choices = [{ recipientKey: read.entries[0]?.recipientKey ?? '', recipientId: null }];
    await desk.app.expectOk('historyLists.accept', { ...file, choices });
    expect(await registered()).toEqual(['1980-03-19 1', '1990-01-02 1', 'null 1']);
  });

  it('stay open both, whatever the list is said to complete, while a row may mean either', async () => {
    const file = await years([2021, null], [2022, '19/3/1980'], [2023, '2/1/1990']);
    expect(await desk.app.expectOk('historyLists.accept', { ...file, knownFrom: 2021 })).toMatchObject({
      ...{ inserted: 2, setAside: 1, markedKnown: 0, leftOpen: 2 },
    });
  });

  it('are never both the one whom the registry knows without a birth date', async () => {
    await desk.app.expectOk('historyLists.accept', await years([2020, null]));
    const read = await desk.app.expectOk('historyLists.read', await years([2022, '19/3/1980'], [2023, '2/1/1990']));
    expect(inShort(read)).toEqual({
      entries: ['2022 ask aside', '2023 ask aside'],
      errors: ['RECIPIENT_AMBIGUOUS', 'RECIPIENT_AMBIGUOUS'],
    });
  });
});
