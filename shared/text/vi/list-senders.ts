/** Words about the unit that sent a list. */
export const senderTexts = {
  fromFile: (name: string, said: string) =>
    `Đơn vị gửi: ${name}. Lấy từ đầu tệp: “${said}”. Chưa đúng thì chọn lại ở ô Đơn vị gửi.`,
  fromFileName: (name: string) => `Đơn vị gửi: ${name}. Lấy từ tên tệp. Chưa đúng thì chọn lại ở ô Đơn vị gửi.`,
  fromAnswered: (name: string) =>
    `Đơn vị gửi: ${name}. Lấy theo danh sách mà tệp này sửa lại. Chưa đúng thì chọn lại ở ô Đơn vị gửi.`,
  answeredSays: 'Danh sách mà tệp này sửa lại là của đơn vị khác.',
  fileSays: (said: string) => `Đầu tệp ghi: “${said}”.`,
  fileNameSays: 'Tên tệp ghi đơn vị khác.',
  choose: (name: string) => `Chọn ${name}`,
  notInRegister: (said: string) => `Đầu tệp ghi: “${said}”. Danh mục chưa có đơn vị này.`,
  addNamed: (name: string) => `Thêm “${name}” vào danh mục`,
  addTyped: (name: string) => `Thêm đơn vị “${name}”`,
} as const;
