import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListReading, NamedSender } from '#shared/domain/nomination-list/list-reading';
import { type Grid, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import { startsLikeUnit } from '#shared/domain/nomination-list/unit-words';

const LABEL =
  /^(?:ten\s+)?(?:don vi|co quan|noi)(?:\s+(?:de nghi|trinh|gui|lap|bao cao|danh sach|khen thuong))*\s*:\s*/;

/** With it the list itself begins. */
const HEADING =
  /^(?:danh sach|bieu|bang (?:tong hop|ke|diem|danh)|tong hop|phu luc|ket qua|to trinh|bao cao|bien ban|de nghi|thong ke|mau|trich ngang|tap the|ca nhan|can bo)\b|^(?!hoi dong).*\b(?:de nghi|danh hieu|bang khen|giay khen|thanh tich)\b/;

/** A list under these words is given already: who signs it did not send it. */
const DECIDED = /^quyet dinh\b/;

/** `Số: 12/TTr-SNV`; “Sổ” and “Sở” bear other marks, and words behind them. */
const PAPER_NUMBER = /^so\s*[:.\d…_]/;

/** Of the state, or of the party and the unions above everybody. */
const MOTTO = /^(?:cong hoa xa hoi|doc lap tu do|dang cong san|doan tncs ho chi minh$|doan thanh nien cong san)/;

const COUNCIL = /^hoi dong (?:thi dua|td)(?:\s*[-,]\s*|\s+(?:va\s+)?)(?:khen thuong|kt)\s*/;

const HEADING_BEHIND = /\s+[-–—]\s*(?=(?:DANH SÁCH|BIỂU|BẢNG|TỔNG HỢP)\b)/iu;

const tidied = (text: string): string =>
  text
    .replace(/[\s.…_:;,)("”“]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const cellsOf = (row: GridRow): readonly string[] => row.cells.flatMap((cell) => (cell ? [linesOf(cell)] : []));

/** What a line of a form says of the sender: a unit, nothing yet (`blank`), or something else (null). */
const labelledLine = (line: string, nextCell: string): NamedSender | 'blank' | null => {
  const label = LABEL.exec(foldSameLength(line))?.[0];
  if (label === undefined) return null;
  const behind = tidied(line.slice(label.length));
  const name = behind === '' ? tidied(nextCell) : behind;
  if (name === '') return 'blank';
  return startsLikeUnit(name) ? { name, above: null, said: `${line.slice(0, label.length).trim()} ${name}` } : null;
};

/** `Đơn vị đề nghị: Trường THCS Bình Minh`, the name in the same cell or the next. */
const labelled = (rows: readonly GridRow[]): NamedSender | 'blank' | null => {
  const said = rows
    .map(cellsOf)
    .flatMap((cells) =>
      cells.flatMap((cell, at) =>
        cell.split('\n').flatMap((line) => labelledLine(line.trim(), cells[at + 1] ?? '') ?? []),
      ),
    );
  return said.find((one) => one !== 'blank') ?? said[0] ?? null;
};

const isHeading = (text: string): boolean => HEADING.test(wordsOf(text)) || DECIDED.test(wordsOf(text));

const saysNoBody = (line: string): boolean =>
  line === '' || MOTTO.test(wordsOf(line)) || PAPER_NUMBER.test(foldSameLength(line));

/** The lines of the left block above the list's heading, from the top. */
function* linesOfLeftBlock(rows: readonly GridRow[]): Generator<string, void> {
  for (const row of rows) {
    const [left = '', ...others] = cellsOf(row);
    for (const whole of left.split('\n')) {
      const [part = '', ...behind] = whole.split(HEADING_BEHIND);
      if (isHeading(tidied(part))) return;
      yield tidied(part);
      if (behind.length > 0) return;
    }
    if (others.some(isHeading)) return;
  }
}

/** The bodies of the letterhead, from the highest down; a name may go on in the next line. */
const letterhead = (rows: readonly GridRow[]): readonly string[] => {
  const bodies: string[] = [];
  for (const line of linesOfLeftBlock(rows)) {
    if (saysNoBody(line)) continue;
    if (startsLikeUnit(line)) bodies.push(line);
    else if (bodies.length > 0 && line === line.toUpperCase() && !/\d/.test(line))
      bodies.push(`${bodies.pop()} ${line}`);
  }
  return bodies;
};

/** A council sits with the unit whose council it is; null for a council alone. */
const ofCouncil = (body: string): string | null => {
  const council = COUNCIL.exec(foldSameLength(body))?.[0];
  if (council === undefined) return /^hoi dong\b/.test(wordsOf(body)) ? null : body;
  const unit = tidied(body.slice(council.length).replace(/^của\s+/iu, ''));
  return startsLikeUnit(unit) ? unit.replace(/\s+năm\s+\d{4}$/iu, '') : null;
};

/** `(Kèm theo Tờ trình số 112/TTr-SNV ngày 08 tháng 12 năm 2025 của Sở Nội vụ)`. */
const PAPER = /\b(?:to trinh|cong van|bao cao|van ban|bien ban)\b.*\bcua\s+/;

/** Behind an award's name “của” says who gives it. */
const GIVER = /\b(?:bang khen|giay khen|co thi dua|danh hieu|ky niem chuong|quyet dinh|khen thuong cap .*)\s*$/;

const NAME_ENDS =
  /\s*(?:[(,;]|\s[-–—]\s|\s(?=(?:năm|đợt|học kỳ|trong|vì|về|đã|được|đề nghị|theo|nhân dịp|giai đoạn)\s)).*$/iu;

const behindOf = (text: string): NamedSender | null => {
  const folded = foldSameLength(text);
  const at = folded.lastIndexOf('cua ');
  if (at <= 0 || GIVER.test(folded.slice(0, at))) return null;
  const name = tidied(text.slice(at + 'cua '.length).replace(NAME_ENDS, ''));
  // “Hình thức khen thưởng của UBND tỉnh”: whoever decides, too.
  const decides = /\bkhen thuong\s*$/.test(folded.slice(0, at)) && /^(?:ubnd|uy ban|bo|tinh)\b/.test(wordsOf(name));
  return startsLikeUnit(name) && !decides ? { name, above: null, said: tidied(text.replace(/^\s*\(/u, '')) } : null;
};

const inTexts = (texts: readonly string[], pattern: RegExp): NamedSender | null => {
  for (const text of texts) {
    const found = pattern.test(wordsOf(text)) ? behindOf(text) : null;
    if (found !== null) return found;
  }
  return null;
};

/**
 * The unit that the lines above a list name as its sender: a line of the form (`Đơn vị đề nghị: …`), the lower body of the
 * letterhead, the paper that the list goes with, the list's title. Null where they name none, or only who decides.
 */
export const namedSender = (rows: readonly GridRow[]): NamedSender | null => {
  const form = labelled(rows);
  if (form === 'blank') return null;
  if (form !== null) return form;
  const texts = rows.flatMap(cellsOf).map((cell) => cell.replaceAll('\n', ' '));
  if (texts.some((text) => DECIDED.test(wordsOf(text)))) return null;
  const bodies = letterhead(rows);
  const paper = inTexts(texts, PAPER);
  const said = bodies.at(-1);
  // The letterhead of a superior body alone, over a list that another one hands in.
  if (said === undefined || (bodies.length === 1 && paper !== null)) return paper ?? inTexts(texts, HEADING);
  const name = ofCouncil(said);
  return name === null ? paper : { name, above: bodies.at(-2) ?? null, said };
};

/** Of so many lines above a list the first are looked at: a letterhead and a title take a dozen. */
const TITLE_ROWS_AT_MOST = 20;

type ReadSheet = {
  readonly grid: Grid;
  readonly reading: Pick<ListReading, 'rows' | 'ignoredRows'> & { readonly isTable: boolean };
};

/** The sender that the sheets of a file agree on; null where two name different ones. */
export const senderOfSheets = (sheets: readonly ReadSheet[]): NamedSender | null => {
  const named = sheets.flatMap(({ grid, reading }) => {
    if (!reading.isTable || reading.rows.length === 0) return [];
    const titles = new Set(
      reading.ignoredRows.flatMap(({ reason, sourceRow }) => (reason === 'title' ? [sourceRow] : [])),
    );
    const rows = grid.rows.filter(({ sourceRow }) => titles.has(sourceRow)).slice(0, TITLE_ROWS_AT_MOST);
    return namedSender(rows) ?? [];
  });
  const [first] = named;
  if (first === undefined) return null;
  return named.every(({ name }) => wordsOf(name) === wordsOf(first.name)) ? first : null;
};
