/** Words of the dialogs that the operating system shows for us. */
export const dialogs = {
  chooseExportFolder: 'Chọn thư mục để lưu văn bản',
  saveHere: 'Lưu vào đây',
  choosePrograms: { tokenLibrary: 'Chọn thư viện PKCS#11 của USB Token', command: 'Chọn chương trình ký' },
  chooseThis: 'Chọn tệp này',
} as const;
