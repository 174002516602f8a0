// Reads a list of 100,000 rows and 12 columns as the reading process does: 384 MB, 15 s. Run it by hand:
//   node tests/benchmarks/large-list.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '#electron/excel/read-workbook';
import { READER_FLAGS } from '#electron/excel/reader-process';
import { sheetXml, utf8, workbookOf } from '#tests/builders/office-package';

const ROWS = 100_000;
const COLUMNS = 'ABCDEFGHIJKL';

/** As Excel keeps it: words once in the shared strings, cells with a style. */
const largeWorkbook = (): Uint8Array => {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, strings.length);
    strings.push(text);
    return strings.length - 1;
  };
  const rows: string[] = [];
  for (let row = 1; row <= ROWS; row += 1) {
    const texts = [
      `Nguyễn Thị Hồng ${row}`,
      'Bà',
      'Giáo viên',
      `Trường Tiểu học số ${row % 300}`,
      'Phường Đông Hà',
      'Lao động tiên tiến',
      'Hoàn thành xuất sắc nhiệm vụ năm học',
      `Sáng kiến số ${row % 900}`,
      'Nữ',
      'Đảng viên',
      'Đủ hồ sơ',
    ];
    const cells = texts.map(
      (text, index) => `<c r="${COLUMNS[index + 1]}${row}" s="1" t="s"><v>${place(text)}</v></c>`,
    );
    rows.push(`<row r="${row}" spans="1:12"><c r="A${row}"><v>${row}</v></c>${cells.join('')}</row>`);
  }
  const shared = `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  return workbookOf(sheetXml(rows.join('')), [{ name: 'xl/sharedStrings.xml', data: utf8(shared) }]);
};

const readAndTell = async (file: string): Promise<void> => {
  const started = performance.now();
  const read = await readWorkbook({ fileName: file, bytes: readFileSync(file) });
  const rows = read.ok ? (read.value.sheets[0]?.rows.length ?? 0) : read.error.code;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`${rows} rows in ${Math.round(performance.now() - started)} ms, at most ${Math.round(memory)} MB`);
  if (rows !== ROWS) process.exitCode = 1;
};

const [, script, file] = process.argv;
if (file !== undefined) await readAndTell(file);
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-large-list-'));
  const workbook = path.join(folder, 'danh-sach.xlsx');
  writeFileSync(workbook, largeWorkbook());
  const run = [...READER_FLAGS, script ?? '', workbook];
  process.exitCode = spawnSync(process.execPath, run, { stdio: 'inherit', timeout: 15_000 }).status ?? 1;
  rmSync(folder, { recursive: true });
}
