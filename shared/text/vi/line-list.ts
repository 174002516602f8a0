/** Words of a list of lines that can be added, removed and moved. */
export const lineListTexts = {
  add: 'Thêm dòng',
  remove: (label: string, position: number) => `Bỏ dòng ${position} (${label})`,
  up: (label: string, position: number) => `Chuyển dòng ${position} lên (${label})`,
  down: (label: string, position: number) => `Chuyển dòng ${position} xuống (${label})`,
  lineOf: (label: string, position: number) => `${label}, dòng ${position}`,
} as const;
