/** What a pasted block is called; the file that is kept of it bears this and an ending. */
export const pastedListName = 'Dán từ Excel';

/** A list as the user knows it: by the name of its file; of a pasted block without the ending, for she gave no file. */
export const listName = (fileName: string): string =>
  fileName.startsWith(pastedListName) ? fileName.replace(/\.(html|txt)$/, '') : fileName;
