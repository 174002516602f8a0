import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';

/** The heads under which our Phiếu đề nghị bổ sung says what is asked, in Word and in Excel. */
const HEADS = ['ho ten tap the', 'dong trong tep', 'noi dung can bo sung'] as const;
/** The title of the paper, that of its list, and the line below it. */
const TITLE =
  /^(?:phieu de nghi bo sung ho so|danh sach noi dung de nghi bo sung|kem theo phieu de nghi bo sung so\b.*)$/;
const SHEET = 'noi dung bo sung';
/** In Word the letterhead, whom it addresses and an opening stand above the table. */
const WITHIN = 60;

const isRequest = ({ name, rows }: Grid): boolean => {
  const lines = rows
    .slice(0, WITHIN)
    .map(({ cells }) => cells.flatMap((cell) => (cell === undefined ? [] : [wordsOf(cell.text)])));
  if (!lines.some((line) => HEADS.every((head) => line.includes(head)))) return false;
  return wordsOf(name ?? '') === SHEET || lines.flat().some((text) => TITLE.test(text));
};

type ReadSheet = { readonly grid: Grid; readonly reading: { readonly rows: readonly unknown[] } };

/**
 * Whether a file is what we sent a unit to say what is missing, the paper or the list that goes with it: it names people and
 * awards, and proposes nobody. False where another sheet of the file names somebody too.
 */
export const isOwnRequest = (sheets: readonly ReadSheet[]): boolean => {
  const requests = sheets.filter(({ grid }) => isRequest(grid));
  return requests.length > 0 && sheets.every((sheet) => requests.includes(sheet) || sheet.reading.rows.length === 0);
};
