/** Words of the dialogs that the operating system shows for us. */
export const dialogs = {
  chooseExportFolder: 'Chọn thư mục để lưu văn bản',
  saveHere: 'Lưu vào đây',
} as const;
