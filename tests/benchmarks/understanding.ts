import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawCell, RawRow, RawWorkbook } from '#shared/domain/raw-workbook';
import { seededRandom } from '#tests/builders/seeded-random';

/**
 * How long a list takes to be understood, without reading its file: CPU and wall time, first and second run.
 *
 *     node tests/benchmarks/understanding.ts [rows …]
 */
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Lò', 'Giàng', 'Thạch'];
const MIDDLE = ['Thị Mỹ', 'Văn', 'Quốc', 'Thị Ngọc', 'Đình', 'Hữu', 'Thị Thu', 'Minh', 'Đức', 'A'];
const GIVEN = ['Hạnh', 'Tuấn', 'Đạt', 'Ánh', 'Cường', 'Hương', 'Phước', 'Duy', 'Phượng', 'Sơn', 'Yến', 'Páo', 'Ơn'];
const POSITIONS = ['Chuyên viên', 'Trưởng phòng', 'Giáo viên', 'Kế toán', 'Phó Giám đốc', 'Nhân viên', 'Lái xe'];
const UNITS = ['Phòng Nội vụ', 'Trường THCS Lê Lợi', 'Sở Tài chính', 'UBND xã Tân Hưng', 'Trung tâm Y tế', 'Văn phòng'];
const AWARDS = ['Lao động tiên tiến', 'CSTĐCS', 'Bằng khen của Chủ tịch UBND tỉnh', 'LĐTT, CSTĐCS', 'GK UBND xã'];
const REASONS = ['Hoàn thành xuất sắc nhiệm vụ', 'Sáng kiến cải cách thủ tục hành chính', 'Tham gia phòng, chống dịch'];
const HEADER = [
  'STT',
  'Ông/Bà',
  'Họ và tên',
  'Ngày sinh',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Thành tích',
  'Số điện thoại',
  'Ghi chú',
];

const makeList = (count: number): RawWorkbook => {
  const random = seededRandom(count);
  const one = (texts: readonly string[]): string => texts[Math.floor(random() * texts.length)] ?? '';
  const day = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
  const text = (value: string): RawCell => ({ text: value, font: 'Times New Roman' });
  const row = (sourceRow: number, cells: readonly (RawCell | undefined)[]): RawRow => ({
    sourceRow,
    hidden: false,
    cells,
  });
  const title = row(1, [text('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025')]);
  const header = row(3, HEADER.map(text));
  const rows = Array.from({ length: count }, (_, index): RawRow => {
    const isWoman = random() < 0.5;
    const cells = [
      { text: String(index + 1), number: index + 1 },
      text(isWoman ? 'Bà' : 'Ông'),
      text(`${one(FAMILY)} ${one(MIDDLE)} ${one(MIDDLE)} ${one(GIVEN)}`),
      text(`${day(28)}/${day(12)}/19${day(40).replace(/^0/, '6')}`),
      text(one(POSITIONS)),
      text(`${one(UNITS)} ${Math.floor(index / 40)}`),
      text(one(AWARDS)),
      text(`${one(REASONS)} năm ${2020 + Math.floor(random() * 5)}, lần ${index % 97}`),
      text(`09${10_000_000 + index}`),
      random() < 0.1 ? text('Đã nộp báo cáo') : undefined,
    ];
    return row(index + 4, cells);
  });
  const sheet = { name: 'DS', hidden: false, rows: [title, header, ...rows], merges: [], hiddenColumns: [] };
  return { fileName: 'danh-sach.xlsx', sheets: [sheet] };
};

const measure = (workbook: RawWorkbook): string => {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const reading = understandWorkbook(workbook);
  const wall = performance.now() - start;
  const used = process.cpuUsage(cpu);
  const spent = (used.user + used.system) / 1000;
  return `${reading.rows.length} rows, ${reading.problems.length} problems: ${wall.toFixed(0)} ms, CPU ${spent.toFixed(0)} ms`;
};

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const workbook = makeList(size);
  for (const run of ['first', 'second']) process.stdout.write(`${run} run: ${measure(workbook)}\n`);
}
