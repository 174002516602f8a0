/** `88,9%`: one decimal, whole shares without it; empty of nothing. For reading only: outcomes rest on the counts. */
export const shareInPercent = (part: number, whole: number): string => {
  if (whole === 0) return '';
  const thousandths = Math.round((part * 1000) / whole);
  const decimal = thousandths % 10;
  return `${Math.floor(thousandths / 10)}${decimal === 0 ? '' : `,${decimal}`}%`;
};
