/** A file name that every disk takes: letters without marks, digits and single hyphens, at most 120 of them. */
export const fileStem = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '');
