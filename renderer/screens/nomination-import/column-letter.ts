/** `A`, `B` … `AA`: how Excel names a column. */
export const columnLetter = (index: number): string => {
  const rest = index % 26;
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnLetter(before - 1)) + String.fromCharCode(65 + rest);
};
