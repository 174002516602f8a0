/** What is wrong with a value that was typed. */
export const fieldTexts = {
  notADay: 'Phải là ngày có thật, dạng năm-tháng-ngày',
  empty: 'Không được để trống',
  notAFile: 'Nội dung tệp không đọc được',
} as const;
