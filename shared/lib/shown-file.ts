const SHOWN = /\.(docx|pdf|xlsx)$/i;

/** True for a file that its program only shows: what the system would run, or what may carry macros, is not opened. */
export const isOnlyShown = (fileName: string): boolean => SHOWN.test(fileName);
