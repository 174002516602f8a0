/** The file of a list as its unit sent it. */
export const receivedFileTexts = {
  open: 'Mở tệp gốc',
  save: 'Lưu tệp gốc',
} as const;

/** Words about files that leave the program, the same for every paper. */
export const exportTexts = {
  all: 'Xuất Word, PDF, Excel',
  only: { docx: 'Chỉ Word', pdf: 'Chỉ PDF', xlsx: 'Chỉ Excel' },
  running: 'Đang tạo tệp, bản PDF cần vài giây…',
  step: (done: number, total: number) => `Đang tạo tệp ${done}/${total}…`,
  done: 'Đã xuất các tệp sau:',
  saved: (path: string) => `Đã lưu tệp ${path}`,
  open: 'Mở tệp',
  openOf: (name: string) => `Mở tệp ${name}`,
  showInFolder: 'Mở thư mục',
  showInFolderOf: (name: string) => `Mở thư mục chứa ${name}`,
  bytes: (kilobytes: string) => `${kilobytes} KB`,
} as const;
