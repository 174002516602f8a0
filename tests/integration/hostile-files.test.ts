import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import { WORKBOOK_REFUSAL_CODES } from '#electron/excel/workbook-refusal';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import { workbookRefusalTexts } from '#shared/text/vi/workbook-refusals';
import { HOSTILE_FILES } from '#tests/builders/hostile-files';
import { LIST_XML, workbookOf } from '#tests/builders/office-package';
import { writeWorkbook } from '#tests/builders/workbook-file';

const LONGEST_MS = 2_000;

describe('hostile and broken files', () => {
  it('control: the hand-made workbook is read, wherever its sheet part lies', async () => {
    const read = await readWorkbook({ fileName: 'ds.xlsx', bytes: workbookOf(LIST_XML) });
    expect(read.ok && understandWorkbook(read.value).rows.map(({ fullName }) => fullName)).toEqual(['Lê Văn Tám']);
  });

  it.each(HOSTILE_FILES.map((file) => [file.name, file] as const))('%s', async (_name, { expected, source }) => {
    const prototype = Reflect.ownKeys(Object.prototype);
    const made = source();
    const before = process.cpuUsage();
    const read = await readWorkbook(made);
    if (read.ok) understandWorkbook(read.value);
    const { user, system } = process.cpuUsage(before);
    expect(read.ok ? 'read' : read.error.code).toBe(expected);
    // Time of the processor: other work of the machine does not count.
    expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  });

  it('the corpus is large enough, and no two files of it have one name', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
  });

  it('refuses a file cut short, at every tenth of its length', async () => {
    const whole = await writeWorkbook([
      {
        rows: [
          ['STT', 'Họ và tên'],
          [1, 'Lê Văn Tám'],
        ],
      },
    ]);
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const read = await readWorkbook({ fileName: 'ds.xlsx', bytes: whole.subarray(0, (whole.length * tenth) / 10) });
      expect(read).toMatchObject({ ok: false, error: { code: 'workbook.unreadable' } });
    }
  });

  it('sheets and headers named __proto__ stay words of the list', async () => {
    const bytes = await writeWorkbook([
      {
        name: '__proto__',
        rows: [
          ['STT', 'Họ và tên', '__proto__', 'constructor', 'Đề nghị'],
          [1, 'Lê Văn Tám', 'x', 'y', 'LĐTT'],
        ],
      },
    ]);
    const read = await readWorkbook({ fileName: '__proto__.xlsx', bytes });
    expect(read.ok && understandWorkbook(read.value).rows).toMatchObject([
      { sheet: '__proto__', fullName: 'Lê Văn Tám' },
    ]);
  });

  it('every refusal has its words: what happened, and what to do', () => {
    expect(Object.keys(workbookRefusalTexts).sort()).toEqual([...WORKBOOK_REFUSAL_CODES].sort());
    for (const text of Object.values(workbookRefusalTexts)) expect(text).toMatch(/\. Hãy .*\.$/);
  });
});
