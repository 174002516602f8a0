import type { BlankMoveKind } from '#shared/domain/blank-stock';
import type { CertificateState, SheetOutcome } from '#shared/domain/print-run';

/** Words of the log of printing as a file. */
export const printLogPaper = {
  sheet: 'Nhật ký in',
  name: 'Nhật ký in giấy khen',
  heading: 'NHẬT KÝ IN GIẤY KHEN',
  columns: {
    ordinal: 'TT',
    startedAt: 'Lúc in',
    decision: 'Quyết định',
    award: 'Danh hiệu, hình thức',
    blank: 'Phôi',
    printer: 'Máy in',
    sheets: 'Số tờ',
    good: 'In tốt',
    spoiled: 'Hỏng',
    note: 'Ghi chú',
  },
  otherPrinter: 'Máy in khác',
  tray: (tray: string) => `khay ${tray}`,
  unanswered: 'Chưa ghi kết quả',
  reprint: (reason: string) => `In lại: ${reason}`,
  closing: (runs: number, good: number, spoiled: number) => `Có ${runs} đợt in, ${good} tờ tốt, ${spoiled} tờ hỏng.`,
} as const;

/** Words of printing runs, their log and the stock of blanks on the screen “In giấy khen”. */
export const printDeskTexts = {
  states: {
    waiting: 'Chưa in',
    sent: 'Đã gửi in',
    printed: 'Đã in',
    outdated: 'In lại: đã sửa',
    spoiled: 'Hỏng',
  } satisfies Readonly<Record<CertificateState | 'outdated', string>>,
  outcomes: { sent: 'Chưa ghi kết quả', good: 'Tốt', spoiled: 'Hỏng', notPrinted: 'Không ra' } satisfies Readonly<
    Record<SheetOutcome, string>
  >,
  print: (count: number) => `In ${count} tờ`,
  reprint: 'In lại tờ này',
  rest: (count: number) => `Còn ${count} tờ chưa in.`,
  allPrinted: 'Đã in hết.',
  unanswered: (count: number) => `Đã gửi in ${count} tờ, chờ ghi kết quả.`,
  stockShort: (needed: number, stock: number) =>
    `Cần ${needed} tờ phôi, sổ phôi còn ${stock}. Kiểm lại phôi, ghi phôi mới nhận ở thẻ Phôi.`,
  tray: 'Khay giấy của máy in',
  trayHint: 'Ghi để nhớ cho lần sau, ví dụ: khay tay.',
  reprintTitle: (name: string) => `In lại giấy khen của ${name}`,
  reprintReason: 'Lý do in lại',
  start: 'In',
  howTo:
    'Xem các tờ vừa ra rồi ghi kết quả. Nếu in từ tệp PDF thì chọn tỷ lệ 100 % (Kích thước thật), không chọn “Vừa trang”.',
  open: (at: string, sheets: number, award: string, decision: string) =>
    `Đợt in lúc ${at}: ${sheets} tờ ${award}, Quyết định ${decision}. In ra thế nào?`,
  allGood: (count: number) => `Ra tốt cả ${count} tờ`,
  answer: 'Có tờ hỏng hoặc chưa ra…',
  again: 'In hoặc lưu lại',
  answerTitle: 'Kết quả đợt in',
  lastOut: 'Tờ cuối cùng đã ra (0: chưa ra tờ nào)',
  lastName: (name: string) => `Tờ này là của ${name}.`,
  rowsLabel: 'Các tờ của đợt in',
  spoiledSheet: (position: number, name: string) => `Tờ ${position} của ${name} bị hỏng`,
  spoiledReason: (position: number) => `Lý do tờ ${position} hỏng`,
  addSpoiled: 'Thêm tờ hỏng',
  spoiledPosition: 'Tờ thứ mấy',
  reason: 'Lý do hỏng',
  drop: (position: number) => `Bỏ tờ ${position}`,
  keep: 'Ghi kết quả',
  cancel: 'Đóng',
  give: 'Vào số',
  giveTitle: 'Vào sổ cấp bằng',
  giveText: (count: number) => `${count} giấy khen của danh sách này, ai chưa có số thì được cấp số kế tiếp.`,
  series: 'Ký hiệu sổ',
  year: 'Năm',
  first: 'Từ số (để trống: số kế tiếp)',
  given: (from: number, to: number) => `Đã vào số từ ${from} đến ${to}.`,
  givenNone: 'Ai cũng đã có số.',
  columns: { number: 'Số vào sổ', print: 'In' },

  log: {
    label: 'Các đợt in',
    none: 'Chưa in đợt nào.',
    decision: 'Quyết định',
    all: 'Mọi quyết định',
    export: 'Xuất nhật ký ra Excel',
    columns: {
      startedAt: 'Lúc in',
      decision: 'Quyết định',
      award: 'Danh hiệu, hình thức',
      printer: 'Máy in',
      sheets: 'Số tờ',
      good: 'In tốt',
      spoiled: 'Hỏng',
      note: 'Ghi chú',
    },
    sheetsOf: (at: string) => `Từng tờ của đợt in lúc ${at}`,
    sheetColumns: { position: 'Tờ', name: 'Họ tên, tên tập thể', outcome: 'Kết quả', reason: 'Lý do' },
  },

  stock: {
    label: 'Phôi trong kho',
    blank: 'Phôi',
    none: 'Chưa có loại phôi nào. Thêm phôi ở thẻ Mẫu phôi.',
    left: (sheets: number) => `Còn ${sheets} tờ`,
    book: (name: string) => `Sổ phôi: ${name}`,
    noMoves: 'Chưa ghi lần nào. Ghi số phôi đã nhận.',
    kind: 'Việc',
    kinds: { received: 'Nhận phôi', used: 'Dùng in', spoiled: 'Hỏng', counted: 'Kiểm kê' } satisfies Readonly<
      Record<BlankMoveKind, string>
    >,
    sheets: 'Số tờ',
    serialFrom: 'Sê-ri từ',
    serialTo: 'Sê-ri đến',
    note: 'Ghi chú',
    save: 'Ghi sổ phôi',
    difference: (sheets: number) => (sheets > 0 ? `thừa ${sheets}` : `thiếu ${-sheets}`),
    columns: {
      movedAt: 'Lúc ghi',
      kind: 'Việc',
      sheets: 'Số tờ',
      after: 'Còn',
      serials: 'Sê-ri',
      note: 'Ghi chú',
    },
  },
} as const;
