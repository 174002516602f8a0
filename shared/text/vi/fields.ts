/** What is wrong with a value that was typed. */
export const fieldTexts = {
  notADay: 'Phải là ngày có thật, dạng năm-tháng-ngày',
  empty: 'Không được để trống',
} as const;
