import { MARGINS_MM } from '#shared/documents/page-format';
import { FIRST_LINE_MM, MOTTO } from '#tests/paper-checks/decree-constants';
import type { DrawnRule, Piece, Sheet } from '#tests/paper-checks/pdf-rules';

/** A line and the rule under it are this close, from the baseline on. */
const UNDER_MM = 4.5;
const PT_MM = 25.4 / 72;
/** Of Times New Roman, as a share of its size. */
const SINGLE = 1.15;
const PARAGRAPH_GAP_PT = 6;

const middle = ({ leftMm, rightMm }: { readonly leftMm: number; readonly rightMm: number }) => (leftMm + rightMm) / 2;

/** The rule under a line of text and its share of the line; null where there is none over the middle. */
const shareUnder = (piece: Piece, rules: readonly DrawnRule[]): number | null => {
  const rule = rules.find(
    (it) =>
      it.topMm > piece.baselineMm &&
      it.topMm < piece.baselineMm + UNDER_MM &&
      Math.abs(middle(it) - middle(piece)) < 1 &&
      it.rightMm - it.leftMm > 5,
  );
  return rule === undefined ? null : (rule.rightMm - rule.leftMm) / (piece.rightMm - piece.leftMm);
};

const isNameRule = (share: number | null): boolean => share !== null && share > 1 / 3 - 0.02 && share < 1 / 2 + 0.02;

/** The motto's rule is as long as its text; those under the body and the subject are 1/3–1/2 of the line above. */
export const ruleFaults = (
  { pieces }: Sheet,
  rules: readonly DrawnRule[],
  { kind }: { readonly kind: string | null },
): string[] => {
  const faults: string[] = [];
  const say = (piece: Piece | undefined, share: number | null, isRight: boolean) => {
    if (!isRight) faults.push(`the rule under “${piece?.text}” is ${share?.toFixed(2) ?? 'not there'}`);
  };
  const motto = pieces.find(({ text }) => text === MOTTO);
  const ofMotto = motto === undefined ? null : shareUnder(motto, rules);
  say(motto, ofMotto, ofMotto !== null && Math.abs(ofMotto - 1) < 0.03);
  const title = pieces.find(({ text }) => text === kind);
  const isBold = ({ font }: Piece) => font === 'Tinos-Bold';
  const headEnds = pieces.find(({ text }) => text.startsWith('Số:'))?.baselineMm ?? title?.baselineMm ?? Infinity;
  const body = pieces.findLast((it) => isBold(it) && it.rightMm < (motto?.leftMm ?? 0) && it.baselineMm < headEnds);
  const ofBody = body === undefined ? null : shareUnder(body, rules);
  say(body, ofBody, isNameRule(ofBody));
  if (kind === null) return faults;
  const at = title === undefined ? -1 : pieces.indexOf(title);
  const under = pieces
    .slice(at + 1)
    .filter(isBold)
    .slice(0, 4);
  const subject = under.find((it) => shareUnder(it, rules) !== null);
  const ofSubject = subject === undefined ? null : shareUnder(subject, rules);
  say(subject ?? under[0], ofSubject, isNameRule(ofSubject));
  return faults;
};

/** A table whose outer line is cut off at the edge of the text. */
export const cutFaults = (rules: readonly DrawnRule[], index: number): string[] =>
  rules.some(({ isCut }) => isCut) ? [`a line of a table is cut off on page ${index + 1}`] : [];

const OPENS = /^(?:Điều \d+\.|Căn cứ |Theo đề nghị )/u;

/** Articles and legal bases: their first line is indented, with at least 6 pt above and single to 1.5 spacing within. */
export const paragraphFaults = ({ pieces }: Sheet): string[] =>
  pieces.flatMap((piece, index) => {
    if (!OPENS.test(piece.text) || piece.leftMm > MARGINS_MM.left + 20) return [];
    const indent = piece.leftMm - MARGINS_MM.left;
    const above = pieces.slice(0, index).findLast((it) => it.baselineMm < piece.baselineMm - 1 && it.baselineMm > 20);
    const step = above === undefined ? Infinity : piece.baselineMm - above.baselineMm;
    const name = `“${piece.text.slice(0, 20)}”`;
    return [
      ...(FIRST_LINE_MM.some((mm) => Math.abs(indent - mm) < 0.4) ? [] : [`indent ${indent.toFixed(1)} of ${name}`]),
      ...(step >= (piece.sizePt * SINGLE + PARAGRAPH_GAP_PT) * PT_MM - 0.3
        ? []
        : [`step ${step.toFixed(1)} mm above ${name}`]),
    ];
  });

/** The last line of a paragraph alone at the top of a page: the line after it begins a new one. */
export const widowFaults = ({ pieces }: Sheet, index: number): string[] => {
  const [first, second] = pieces
    .filter(({ baselineMm }) => baselineMm > 20)
    .sort((a, b) => a.baselineMm - b.baselineMm);
  if (first === undefined || second === undefined) return [];
  const opens = ({ leftMm }: Piece) => FIRST_LINE_MM.some((mm) => Math.abs(leftMm - MARGINS_MM.left - mm) < 0.4);
  const isWidow = Math.abs(first.leftMm - MARGINS_MM.left) < 0.4 && opens(second);
  return isWidow ? [`a last line alone at the top of page ${index + 1}`] : [];
};
