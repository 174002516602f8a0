import { describe, expect, it } from 'vitest';
import { decideEncoding } from '#shared/domain/nomination-list/encoding-decision';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { toGrid } from '#shared/domain/nomination-list/sheet-grid';
import { encodeLegacy } from '#tests/builders/legacy-text';
import { seededRandom } from '#tests/builders/seeded-random';

const split = (text: string): readonly string[] => text.split(';').map((part) => part.trim());

/** Invented names and usual words, by what a column of a list holds. */
const CONTENTS = {
  names: split(
    'Nguyễn Thị Mỹ Hạnh;Trần Quốc Tuấn;Lê Văn Đạt;Phạm Thị Ngọc Ánh;Hoàng Đình Cường;Vũ Thị Thu Hương;Đặng Hữu Phước;Bùi Thế Duy;Đỗ Thị Bích Phượng;Hồ Sỹ Đàn;Ngô Quang Trưởng;Dương Thị Lệ Quyên;Lý Thường Kiên;Phan Đức Thắng;Võ Thị Sáu Em;Trương Công Mạnh;Huỳnh Tấn Phát Tài;Mai Thị Yến;Tô Vĩnh Diện Anh;Đinh Thị Thúy;Lưu Bá Ôn Hòa;Đoàn Thị Điểm Xuân;Quách Tuấn Ngọc;Nghiêm Xuân Yêm;Chu Thị Ước;Kiều Văn Ổn;Tạ Quang Bửu Lợi;Cao Thị Ý Nhi;Phùng Khắc Khoan;Thái Phiên Bội',
  ),
  minorities: split(
    'Lò Văn Ơn;Giàng A Páo;Y Thu Êban;H’Hen Niê;Điểu K’Ré;Rơ Châm Bơih;Vàng Seo Lử;Sùng Thị Máy;Cầm Bá Thước;Quàng Văn Hải;Thạch Sa Rươl;Kim Sô Phia;Lù Thị Dếnh;Tẩn A Chẳn;Bàn Văn Đức;Lường Thị Ọt;Hà Thị Nhợ;Kpă Klơng Em;Siu Bơm;Ksor Nhăm;Mùa A Sở;Hồ Văn Ngợi;Pinăng Thị Lềnh;Chamaléa Bốc;Bling Thị Pứt;Lềnh Vạng Chỉn;Vi Thị Ỏn;Nông Đức Mạnh Em;Triệu Mùi Chài;Đinh Nêl',
  ),
  units: split(
    'Phòng Nội vụ;Sở Giáo dục và Đào tạo;Trường Tiểu học Lê Lợi;Ủy ban nhân dân xã Tân Hưng;Công ty Cổ phần Dệt may;Bệnh viện Đa khoa tỉnh;Hội Liên hiệp Phụ nữ;Đồn Biên phòng Cửa khẩu;Ban Quản lý dự án;Trung tâm Văn hóa;Chi cục Thủy lợi;Đài Phát thanh và Truyền hình;Thanh tra huyện;Kho bạc Nhà nước;Thôn Đoài;Ấp Phước Hưng;Khoa Nội tổng hợp;Tổ Toán - Lý;Đội Cảnh sát giao thông;Văn phòng Tỉnh ủy',
  ),
  awards: split(
    'Lao động tiên tiến;Chiến sĩ thi đua cơ sở;Tập thể lao động xuất sắc;Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;Giấy khen;Cờ thi đua của Chính phủ;Huân chương Lao động hạng Ba;Kỷ niệm chương;Đơn vị quyết thắng;Chiến sĩ tiên tiến',
  ),
  positions: split(
    'Trưởng phòng;Phó Giám đốc;Hiệu trưởng;Giáo viên;Kế toán;Chuyên viên;Bí thư Chi đoàn;Tổ trưởng;Điều dưỡng trưởng;Nhân viên bảo vệ;Lái xe;Đội trưởng;Chủ tịch;Chánh Văn phòng;Thủ quỹ;Bác sĩ;Kỹ sư;Công nhân',
  ),
} as const;
type Content = keyof typeof CONTENTS;

type Variant = {
  readonly name: string;
  readonly encoding: LegacyEncoding | null;
  readonly write: (text: string) => string;
};

const VARIANTS: readonly Variant[] = [
  { name: 'Unicode', encoding: null, write: (text) => text },
  { name: 'Unicode taken apart', encoding: null, write: (text) => text.normalize('NFD') },
  ...(['TCVN3', 'VNI', 'VPS'] as const).flatMap((encoding) =>
    (['latin1', 'windows-1252', 'windows-1258'] as const).map((codePage) => ({
      name: `${encoding} by ${codePage}`,
      encoding,
      write: (text: string) => encodeLegacy(text, encoding, codePage),
    })),
  ),
];

const CELLS = [3, 4, 5, 6, 8] as const;
const COLUMNS_EACH = 4;

const pick = (texts: readonly string[], count: number, random: () => number): readonly string[] =>
  Array.from({ length: count }, () => texts[Math.floor(random() * texts.length)] ?? '');

/** Short columns of every content and length, the same for each variant. */
const columnsOf = (content: Content): readonly (readonly string[])[] => {
  const random = seededRandom(content.length * 7919);
  return CELLS.flatMap((count) => Array.from({ length: COLUMNS_EACH }, () => pick(CONTENTS[content], count, random)));
};

type Rate = { readonly right: number; readonly undecided: number; readonly wrong: number };

const rateOf = (variant: Variant, content: Content): Rate => {
  const decided = columnsOf(content).map((column) => decideEncoding(column.map(variant.write)));
  const right = decided.filter((encoding) => encoding === variant.encoding).length;
  const undecided = variant.encoding === null ? 0 : decided.filter((encoding) => encoding === null).length;
  return { right, undecided, wrong: decided.length - right - undecided };
};

const contents = Object.keys(CONTENTS).filter((content): content is Content => content in CONTENTS);

describe('columns of three to eight short cells without a font', () => {
  const total = { columns: 0, right: 0, wrong: 0 };

  it.each(VARIANTS)('$name is told', (variant) => {
    for (const content of contents) {
      const { right, undecided, wrong } = rateOf(variant, content);
      total.columns += right + undecided + wrong;
      total.right += right;
      total.wrong += wrong;
      expect(wrong, content).toBe(0);
    }
  });

  it('nearly all are right; undecided ones follow their sheet', () => {
    const { columns, right, wrong } = total;
    process.stdout.write(`${right} of ${columns} columns right, ${wrong} wrong\n`);
    expect(columns).toBeGreaterThanOrEqual(1_000);
    expect(right / columns).toBeGreaterThan(0.99);
  });
});

describe('a sheet of such columns', () => {
  it.each(VARIANTS)('$name becomes the same words', (variant) => {
    for (let list = 0; list < 20; list += 1) {
      const columns = contents.map((content) => columnsOf(content)[list] ?? []);
      const rows = Array.from({ length: 3 }, (_, row) => columns.map((column) => column[row] ?? ''));
      const grid = toGrid({
        name: null,
        hidden: false,
        merges: [],
        hiddenColumns: [],
        rows: rows.map((row, index) => ({
          sourceRow: index + 1,
          hidden: false,
          cells: row.map((text) => ({ text: variant.write(text) })),
        })),
      });
      const folded = (text: string): string => text.toLocaleLowerCase('vi');
      expect(grid.rows.map(({ cells }) => cells.map((cell) => folded(cell?.text ?? '')))).toEqual(
        rows.map((row) => row.map(folded)),
      );
    }
  });
});

it('a word that is one either way goes with its column when Unicode stands only beside it', () => {
  const encode = (text: string): string => encodeLegacy(text, 'TCVN3', 'windows-1252');
  const legacy = ['Ghi chú', 'Nghỉ không lương', 'Chuyển công tác', 'Nghỉ thai sản'].map(encode);
  const unicode = ['Họ và tên', 'Phạm Thị Hương', 'Lê Văn Hưởng', 'Giàng A Dế'];
  const rowsOf = (columns: readonly (readonly string[])[]) =>
    legacy.map((_, at) => ({
      sourceRow: at + 1,
      hidden: false,
      cells: columns.map((texts) => ({ text: texts[at] ?? '' })),
    }));
  const sheet = { name: null, hidden: false, merges: [], hiddenColumns: [] };
  const notes = toGrid({ ...sheet, rows: rowsOf([unicode, legacy]) }).rows.map(({ cells }) => cells[1]?.text);
  expect(notes).toEqual(['Ghi chú', 'Nghỉ không lương', 'Chuyển công tác', 'Nghỉ thai sản']);
  // Among Unicode text of its own column it stays what it is: a dog.
  const mixed = toGrid({ ...sheet, rows: rowsOf([unicode, ['Ghi chó', 'Nghỉ phép', ...legacy.slice(2)]]) });
  expect(mixed.rows[0]?.cells[1]?.text).toBe('Ghi chó');
});
