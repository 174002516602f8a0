/** `(1)`, `A`, `4 = 5 + 6`: the line below the heads that only numbers the columns. */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.every((text) => text === '' || /^[\s()[\]\d=+\-*/x:.]*$|^\(?[A-Z]\)?$/i.test(text));

/** The head of each column, by the lines of heads from above: the lowest that says something; empty where none does. */
export const headsOfColumns = (lines: readonly (readonly string[])[]): string[] => {
  const heads: string[] = [];
  for (const cells of lines) {
    if (isNumbering(cells)) continue;
    cells.forEach((text, column) => {
      const head = text.trim();
      if (head !== '') heads[column] = head.replace(/\s+/g, ' ');
    });
  }
  return Array.from(heads, (head) => head ?? '');
};
