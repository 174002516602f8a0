/** Words of Việc hôm nay. A task says what waits; its action says the step. */
const number = new Intl.NumberFormat('vi-VN');

export const todayTexts = {
  counts: {
    waitingForCheck: 'hồ sơ chờ kiểm tra',
    returned: 'hồ sơ trả bổ sung',
    readyForMeeting: 'hồ sơ chờ họp',
    passedWithoutDecision: 'đã thông qua, chưa có quyết định',
    draftDecisions: 'dự thảo quyết định',
    campaignsOpen: 'đợt xét đang mở',
  },
  countsTitle: 'Số liệu hiện nay',
  tasksTitle: 'Việc cần làm',
  recentTitle: 'Thay đổi gần đây',
  nothingRecent: 'Chưa có thay đổi nào.',
  due: {
    deadline: (day: string) => `hạn nộp ${day}`,
    meeting: (day: string) => `họp ngày ${day}`,
    decision: (day: string) => `ghi ngày ${day}`,
  },
  goOn: (action: string) => `Làm tiếp: ${action}`,
  empty:
    'Chưa có việc nào đang chờ. Mở một đợt xét, rồi nhập danh sách đề nghị của các đơn vị. Khai thành viên Hội đồng và người ký ở Danh mục & Thiết lập.',
  openCampaign: 'Mở đợt xét',
  importList: 'Nhập danh sách',
  reviewOf: ({ recipientName, awardName }: { readonly recipientName: string; readonly awardName: string }) =>
    `${recipientName}: ${awardName}`,
  listsOnDesk: (first: string, more: number) => (more === 0 ? first : `${first} và ${number.format(more)} tệp khác`),
  reviewOfMany: ({ recipientName }: { readonly recipientName: string }) => `${recipientName} và các khen thưởng khác`,
  tasks: {
    checkDossiers: { what: (count: number) => `${number.format(count)} hồ sơ chờ kiểm tra`, action: 'Kiểm tra hồ sơ' },
    returnedDossiers: {
      what: (count: number) => `${number.format(count)} hồ sơ đã trả, chờ đơn vị bổ sung`,
      action: 'Xem hồ sơ đã trả',
    },
    prepareMeeting: {
      what: (count: number) => `${number.format(count)} hồ sơ đủ điều kiện, chờ đưa ra Hội đồng`,
      action: 'Lập cuộc họp',
    },
    openMeeting: {
      what: (count: number) =>
        count > 0
          ? `Cuộc họp còn ${number.format(count)} hồ sơ chưa ghi phiếu`
          : 'Cuộc họp đã ghi đủ phiếu, chưa kết thúc',
      action: 'Vào cuộc họp',
    },
    decideResults: {
      what: (count: number) => `${number.format(count)} hồ sơ đã thông qua, chưa có quyết định`,
      action: 'Lập quyết định',
    },
    issueDecision: { what: () => 'Dự thảo quyết định chờ ban hành', action: 'Ban hành' },
    reviewAwards: {
      what: (count: number) => `${number.format(count)} khen thưởng cần xem lại vì căn cứ đã thay đổi`,
      action: 'Xem lại khen thưởng',
    },
    campaignDue: { what: () => 'Đợt xét sắp hết hạn nộp danh sách', action: 'Xem đợt xét' },
    overdueStep: { what: (count: number) => `${number.format(count)} hồ sơ quá hạn`, action: 'Xem hồ sơ quá hạn' },
    dueSoonStep: {
      what: (count: number) => `${number.format(count)} hồ sơ sắp hết hạn`,
      action: 'Xem hồ sơ sắp hết hạn',
    },
    goOnWithLists: {
      what: (count: number) => `${number.format(count)} danh sách đang nhập dở`,
      action: 'Nhập tiếp',
    },
    rowsLeftBehind: {
      what: (count: number) => `${number.format(count)} dòng để lại khi nhập danh sách, chưa thành hồ sơ`,
      action: 'Sửa hoặc gửi lại đơn vị',
    },
    importFirstList: { what: () => 'Đợt xét chưa có danh sách nào', action: 'Nhập danh sách' },
  },
} as const;
