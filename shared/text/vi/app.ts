/** Words of the application as a whole. */
export const app = {
  name: 'Bảng Vàng',
} as const;
