/** Words of taking in lists of earlier years. */
export const historyListTexts = {
  rests: {
    factChanged: (name: string) => `${name}: dòng lịch sử đã sửa sau khi nhập`,
    proof: (name: string) => `${name}: đang là minh chứng của hồ sơ hoặc khen thưởng đã quyết định`,
    recipientChanged: (name: string) => `${name}: thông tin đã sửa sau khi nhập`,
    recipientUsed: (name: string) => `${name}: đã có hồ sơ hoặc dữ liệu khác`,
    knownChanged: (name: string) => `${name}: năm lịch sử đã đủ được sửa sau khi nhập`,
  },
  moreRests: (count: number) => `và ${count} trường hợp khác`,
} as const;
