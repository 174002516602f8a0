/** Words of the question about pairs that nobody has answered when a list is to be taken in. */
export const unansweredTexts = {
  title: (pairs: string) => `Còn ${pairs} cặp chưa trả lời`,
  waits: (pairs: string) => `${pairs} cặp trùng: dòng của tệp này để lại, chưa nhập.`,
  apart: (pairs: string) => `${pairs} cặp gần trùng: nhập thành hai người, tập thể khác nhau.`,
  again: (pairs: string) => `${pairs} cặp đã được khen thưởng: vẫn nhập đề nghị của dòng này.`,
  answer: 'Trả lời bây giờ',
  anyway: { people: 'Vẫn nhập, coi là hai người', others: 'Vẫn nhập, coi là khác nhau', nothing: 'Vẫn nhập' },
} as const;
