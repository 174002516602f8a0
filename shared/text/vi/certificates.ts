import type { SHEET_WARNINGS } from '#shared/domain/certificate/sheet-layout';

type Warning = (typeof SHEET_WARNINGS)[number];

/** What a certificate calls an award: the words on the blank, without who gives it. */
export const certificateAwardName = (code: string, printedName: string): string => {
  if (/^GK/.test(code)) return 'Giấy khen';
  if (/^BK/.test(code)) return 'Bằng khen';
  return printedName;
};

/** Before the name of a collective or household, unless the name says it itself. */
export const certificateHonorific = (kind: 'individual' | 'collective' | 'household', name: string): string => {
  if (kind === 'collective') return /^(tập thể|nhân dân|cán bộ)/iu.test(name) ? '' : 'Tập thể';
  if (kind === 'household') return /^(gia đình|hộ)/iu.test(name) ? '' : 'Gia đình';
  return '';
};

/** Words of the certificate studio that a file holds: names of files, the calibration sheet. */
export const certificatePapers = {
  placeAndDay: (place: string, dayInWords: string) => `${place}, ${dayInWords}`,
  fileName: (award: string, number: string) => `${award} - Quyết định ${number.replaceAll('/', '-')}`,
  sampleName: (award: string, number: string) => `In thử ${award} - Quyết định ${number.replaceAll('/', '-')}`,
  designFile: (name: string) => `Mẫu ${name}`,
  calibration: {
    fileName: (printer: string) => `Tờ canh chỉnh ${printer}`,
    title: 'TỜ CANH CHỈNH MÁY IN',
    facts: (printer: string, blank: string, size: string) => `Máy in: ${printer} · Phôi: ${blank} (${size} mm)`,
    applied: (dx: string, dy: string, scaleX: string, scaleY: string) =>
      `Đang áp dụng: ngang ${dx} mm, dọc ${dy} mm, tỷ lệ ngang ${scaleX} %, tỷ lệ dọc ${scaleY} %`,
    steps: [
      '1. In tờ này lên giấy trắng cùng khổ với phôi, tỷ lệ 100 %, không chọn “Vừa trang” (Fit to page).',
      '2. Dùng thước đo từ tâm dấu cộng A đến mép trái và mép trên của tờ giấy; từ tâm dấu cộng B đến mép phải và mép dưới.',
      '3. Nhập bốn số đo vào thẻ Canh chỉnh. Máy in đúng tuyệt đối thì cả bốn số đều là 25 mm.',
    ],
    /** By how far the certificates are turned; this sheet never is. */
    feeds: {
      0: 'Đưa giấy vào máy cùng mặt in và cùng chiều như khi in phôi.',
      90: 'Đưa giấy vào máy như phôi đưa cạnh trái vào trước; mép trên ghi trên tờ này là mép vào trước.',
      180: 'Đưa giấy vào máy cùng mặt in như khi in phôi; phôi thật đặt ngược đầu so với tờ này.',
      270: 'Đưa giấy vào máy như phôi đưa cạnh phải vào trước; mép trên ghi trên tờ này là mép vào trước.',
    },
    first: 'A',
    second: 'B',
    top: 'MÉP TRÊN',
  },
} as const;

/** What is doubtful about a certificate, and what to do. */
export const certificateWarnings: Readonly<Record<Warning, (what: string) => string>> = {
  tooLong: () => 'Chữ không vừa ô: rút gọn lời, cho thêm dòng hoặc nới ô',
  missingLetters: (what) => `Phông chữ không có: ${what}`,
  empty: () => 'Ô này trống',
  unknownPlaceholder: (what) => `Không có trường tên {${what}}`,
  outsideBlank: () => 'Ô nằm ngoài tờ phôi',
};
