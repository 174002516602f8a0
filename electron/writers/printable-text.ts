/** What neither XML nor HTML may hold: controls but for tab and line break, halves of surrogate pairs, non-characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Text fit for a paper: composed letters (NFC), no character that would spoil the file. */
export const printableText = (text: string): string => text.normalize('NFC').replace(UNPRINTABLE, '');
