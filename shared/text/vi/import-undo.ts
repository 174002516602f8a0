import { listName } from '#shared/text/vi/list-name';
/** Words of undoing a whole import. */
export const importUndoTexts = {
  undoWithKeys: 'Hoàn tác việc nhập (Ctrl+Z)',
  column: 'Hoàn tác',
  title: (fileName: string) => `Hoàn tác việc nhập ${listName(fileName)}`,
  again: 'Tệp này đã được nhập từ trước, nên hoàn tác gỡ cả những gì lần nhập trước đã đưa vào.',
  passedOn: (dossiers: string) =>
    `${dossiers} hồ sơ khác được giữ lại vì danh sách khác đã nhập cũng đề nghị: từ nay tính vào danh sách đó.`,
  question: (dossiers: string, recipients: string) =>
    `Sẽ gỡ ${dossiers} hồ sơ và ${recipients} người, tập thể mà riêng danh sách này đưa vào. Dữ liệu trở lại như trước khi nhập. Danh sách cùng các sửa đổi trở lại mục “Danh sách đang nhập dở”, tiếp tục được bất cứ lúc nào.`,
  confirm: 'Hoàn tác',
  undone: (fileName: string, dossiers: string, recipients: string) =>
    `Đã hoàn tác việc nhập ${listName(fileName)}: gỡ ${dossiers} hồ sơ và ${recipients} người, tập thể.`,
  workedUpon: (count: string) => `Chưa hoàn tác được: ${count} hồ sơ của danh sách này đã được xử lý.`,
  more: (count: string) => `và ${count} hồ sơ khác`,
  whatToDo:
    'Hoàn tác sẽ làm mất phần đã xử lý (đã sửa, đã đánh dấu giấy tờ, đã trả bổ sung hoặc đã đưa ra Hội đồng), nên chương trình giữ nguyên danh sách. Xử lý riêng từng hồ sơ cần bỏ.',
  storing: {
    label: 'Đang nhập danh sách…',
    done: (done: string, total: string) => `Đang nhập: ${done}/${total} dòng`,
    stop: 'Dừng nhập',
    stopHint: 'Dừng thì chưa có dòng nào được lưu.',
  },
  undoing: {
    label: 'Đang hoàn tác việc nhập…',
    done: (done: string, total: string) => `Đang hoàn tác: ${done}/${total} mục`,
    stop: 'Dừng hoàn tác',
    stopHint: 'Dừng thì danh sách và dữ liệu giữ nguyên.',
  },
} as const;
