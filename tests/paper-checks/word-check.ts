import { boldWidthMm } from '#shared/documents/bold-width';
import type { WordLine } from '#tests/builders/word-file';
import {
  ACADEMIC,
  FIRST_LINE_MM,
  HEAD_COLUMN_MM,
  MOTTO,
  NATION,
  NUMBER_LINE,
  PAGE,
  PARTS,
  type Part,
  PLACE_AND_DATE,
  wrongDays,
} from '#tests/paper-checks/decree-constants';
import type { PaperForm } from '#tests/paper-checks/paper-samples';
import {
  linesOf,
  readWordPaper,
  type WordBlock,
  type WordSection,
  type WordTable,
} from '#tests/paper-checks/word-paper';

/** What is wrong with a produced Word file; empty when it keeps every constant. */
type Findings = string[];

const styleFaults = (line: WordLine, part: Part): string[] => {
  const { sizes, bold, italic, align } = PARTS[part];
  const [low, high] = sizes;
  const faults = line.runs.flatMap((run) => [
    ...(run.text.trim() !== '' && (run.sizePt < low || run.sizePt > high) ? [`size ${run.sizePt}`] : []),
    ...(bold !== null && run.bold !== bold ? [`bold ${run.bold}`] : []),
    ...(italic !== null && run.italic !== italic ? [`italic ${run.italic}`] : []),
  ]);
  if (align !== null && line.align !== align) faults.push(`align ${line.align}`);
  return [...new Set(faults)].map((fault) => `${part} “${line.text.slice(0, 40)}”: ${fault}`);
};

const pageFaults = ({ page, firstHeader, otherHeader }: WordSection, at: number): Findings => {
  const faults: Findings = [];
  const say = (isRight: boolean, what: string) => !isRight && faults.push(`section ${at}: ${what}`);
  const sides = [page.width, page.height].map(Math.round).sort((left, right) => left - right);
  say(sides.join() === '210,297', `page ${sides}`);
  say(PAGE.topBottom(page.top) && PAGE.topBottom(page.bottom), `top ${page.top} bottom ${page.bottom}`);
  say(PAGE.left(page.left), `left ${page.left}`);
  say(PAGE.right(page.right), `right ${page.right}`);
  say(page.titlePage && page.startsAt === 1, 'no numbering of its own with a bare first page');
  say(page.header < page.top, 'the page number stands outside the top margin');
  say(/w:jc w:val="center".*PAGE/s.test(otherHeader), 'no page number centred at the top');
  const size = Number(/<w:sz w:val="(\d+)"/.exec(otherHeader)?.[1] ?? 0) / 2;
  say(size >= 13 && size <= 14 && !/<w:[bi]\/>/.test(otherHeader), `page number of size ${size}`);
  say(!firstHeader.includes('PAGE'), 'a number on the first page');
  return faults;
};

const ruleShare = (line: WordLine, widthMm: number): number => {
  const text = Math.min(boldWidthMm(line.lastLine, line.runs[0]?.sizePt ?? 0), widthMm);
  return line.ruleIndentMm === null ? 0 : (widthMm - 2 * line.ruleIndentMm) / text;
};
const isNameRule = (share: number): boolean => share > 1 / 3 - 0.01 && share < 1 / 2 + 0.01;

/** The frame at the top: bodies, nation, motto, number, date, what a letter is about. */
const headFaults = (head: WordTable, form: PaperForm): Findings => {
  const faults: Findings = [];
  const say = (isRight: boolean, what: string) => !isRight && faults.push(`head: ${what}`);
  const [bodies = [], nation = []] = head.rows[0]?.cells ?? [];
  const [under = [], dated = []] = head.rows[1]?.cells ?? [];
  const [leftMm = 0, rightMm = 0] = head.columnsMm;
  say(rightMm >= HEAD_COLUMN_MM && !head.hasCellMargins && !head.isRuled, `motto column ${rightMm} mm`);
  say(nation.map(({ text }) => text).join('|') === `${NATION}|${MOTTO}`, 'nation and motto');
  for (const line of nation) faults.push(...styleFaults(line, line.text === NATION ? 'nation' : 'motto'));
  const motto = nation[1];
  say(motto !== undefined && Math.abs(ruleShare(motto, rightMm) - 1) < 0.03, 'the rule under the motto');
  const issuing = bodies.filter(({ runs }) => runs.every(({ bold }) => bold));
  say(issuing.length > 0, 'no issuing body in bold');
  for (const line of bodies) {
    faults.push(...styleFaults(line, issuing.includes(line) ? 'issuingBody' : 'parentBody'));
    say(line.text === line.text.toLocaleUpperCase('vi'), `“${line.text}” not in capitals`);
  }
  const last = bodies.at(-1);
  say(last !== undefined && issuing.includes(last) && isNameRule(ruleShare(last, leftMm)), 'the rule under the body');
  const [number, about] = form.numbered ? under : [undefined, under[0]];
  if (form.numbered && number !== undefined) faults.push(...styleFaults(number, 'number'));
  say(form.numbered ? NUMBER_LINE.test(number?.text ?? '') : number === undefined, `number “${number?.text}”`);
  say((form.kind === null) === (about !== undefined), 'V/v stands in letters only');
  if (about !== undefined) {
    faults.push(...styleFaults(about, 'letterSubject'));
    say(about.text.startsWith('V/v ') && about.beforePt >= 6, `V/v “${about.text}”`);
  }
  say(form.dated === (dated.length === 1), 'place and date');
  for (const line of dated) {
    faults.push(...styleFaults(line, 'placeDate'));
    say(PLACE_AND_DATE.test(line.text), `“${line.text}”`);
  }
  return faults;
};

const titleFaults = (lines: readonly WordLine[], form: PaperForm, widthMm: number): Findings => {
  if (form.kind === null) return [];
  const at = lines.findIndex(({ text }) => text === form.kind);
  const [kind, subject] = [lines[at], lines[at + 1]];
  if (kind === undefined || subject === undefined) return [`title: no ${form.kind}`];
  const isRuled = isNameRule(ruleShare(subject, widthMm));
  return [
    ...styleFaults(kind, 'kind'),
    ...styleFaults(subject, 'subject'),
    ...(isRuled ? [] : ['title: the rule under the subject']),
  ];
};

const basisFaults = (lines: readonly WordLine[], form: PaperForm): Findings => {
  const bases = lines.filter(({ text }) => /^(Căn cứ|Theo đề nghị)/u.test(text));
  if (!form.legalBases) return bases.length === 0 ? [] : ['legal bases where the form has none'];
  return bases.flatMap((line, index) => [
    ...styleFaults(line, 'legalBasis'),
    ...(line.text.endsWith(index === bases.length - 1 ? '.' : ';') ? [] : [`end of “${line.text}”`]),
    ...(/^Căn cứ (Luật|Pháp lệnh)[^;]*\bsố \d/u.test(line.text) ? [`a law with its number: “${line.text}”`] : []),
  ]);
};

/** Running text: whatever is justified outside tables. */
const bodyFaults = (lines: readonly WordLine[]): Findings =>
  lines
    .filter(({ align }) => align === 'both')
    .flatMap((line) => [
      ...styleFaults(line, 'body'),
      ...(line.runs.some(({ italic }) => italic) || FIRST_LINE_MM.some((mm) => Math.abs(line.indentMm - mm) < 0.1)
        ? []
        : [`indent ${line.indentMm} of “${line.text.slice(0, 40)}”`]),
      ...(line.beforePt >= 6 ? [] : [`gap ${line.beforePt} before “${line.text.slice(0, 40)}”`]),
      ...(line.lineSpacing >= 1 && line.lineSpacing <= 1.5 ? [] : [`line spacing ${line.lineSpacing}`]),
      ...(/^Điều \d+\./u.test(line.text) && !(line.runs[0]?.bold && /^Điều \d+\.$/u.test(line.runs[0].text))
        ? [`“${line.text.slice(0, 8)}” not bold`]
        : []),
      ...(line.runs.some(({ italic }) => italic) || line.runs.every((run) => run.bold === false) || line.runs.length > 1
        ? []
        : line.runs[0]?.bold && line.text.length > 60
          ? [`bold running text “${line.text.slice(0, 40)}”`]
          : []),
    ]);

const copyFaults = (lines: readonly WordLine[]): Findings => {
  const at = lines.findIndex(({ text }) => text === 'Nơi nhận:');
  const heading = lines[at];
  if (heading === undefined) return ['no Nơi nhận'];
  const copies = lines.slice(at + 1).filter(({ text }) => text.startsWith('- '));
  return [
    ...styleFaults(heading, 'copiesHeading'),
    ...copies.flatMap((line, index) => [
      ...styleFaults(line, 'copyLine'),
      ...(line.text.endsWith(index === copies.length - 1 ? '.' : ';') ? [] : [`end of “${line.text}”`]),
    ]),
    ...(copies.at(-1)?.text.startsWith('- Lưu: VT') ? [] : ['the last copy is not Lưu: VT']),
  ];
};

const signatureFaults = (foot: WordTable): Findings => {
  const lines = linesOf([foot]).filter(({ align }) => align === 'center');
  const names = lines.filter(({ text }) => text !== text.toLocaleUpperCase('vi'));
  return [
    ...lines.flatMap((line) => styleFaults(line, 'signer')),
    ...(names.length > 0 && lines.length > names.length ? [] : ['no capacity or no name of who signs']),
    ...names.filter(({ text }) => ACADEMIC.test(text)).map(({ text }) => `a title before the name: ${text}`),
  ];
};

const tableFaults = (blocks: readonly WordBlock[]): Findings =>
  blocks
    .filter((block) => block.kind === 'table')
    .filter(({ isRuled }) => isRuled)
    .flatMap((table) => [
      ...(table.rows[0]?.isHeader ? [] : ['a table without a repeated header']),
      ...(table.rows.every(({ neverSplits }) => neverSplits) ? [] : ['a row that may break across pages']),
      ...(table.rows[0]?.cells.flat() ?? []).flatMap((line) => styleFaults(line, 'tableHeader')),
    ]);

/** The mark at the end of a paragraph makes its line as high as itself: it must not be larger than the text. */
const markFaults = (xml: string): Findings =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].flatMap(([paragraph, inner = '']) => {
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(inner)?.[0] ?? '';
    const mark = Number(/<w:rPr>.*?<w:sz w:val="(\d+)"/s.exec(properties)?.[1] ?? 28);
    const sizes = [...inner.replace(properties, '').matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    return sizes.length === 0 || mark <= Math.max(...sizes)
      ? []
      : [`a mark of ${mark / 2} points in “${paragraph.replace(/<[^>]+>/g, '').slice(0, 40)}”`];
  });

const attachedFaults = ({ page, blocks }: WordSection, form: PaperForm): Findings => {
  const [heading, ...others] = linesOf(blocks);
  const reference = others.find(({ text }) => text.startsWith('(Kèm theo'));
  if (heading === undefined || reference === undefined) return ['the attached list has no heading or no reference'];
  const isWide = page.width > page.height;
  return [
    ...styleFaults(heading, 'listHeading'),
    ...styleFaults(reference, 'listReference'),
    ...(heading.text === heading.text.toLocaleUpperCase('vi') ? [] : ['the heading of the list not in capitals']),
    ...(isWide === (form.attached === 'landscape') ? [] : [`the list lies ${isWide ? 'on its side' : 'upright'}`]),
    ...tableFaults(blocks),
  ];
};

const closingFaults = (blocks: readonly WordBlock[], form: PaperForm): Findings => {
  const running = blocks.flatMap((block) => (block.kind === 'line' ? [block.line.text] : []));
  const marks = running.filter((text) => text.endsWith('./.')).length;
  if (!form.closed) return marks === 0 ? [] : ['./. where nothing is signed'];
  const foot = blocks.filter((block) => block.kind === 'table').at(-1);
  return [
    ...(marks === 1 && running.at(-1)?.endsWith('./.') ? [] : [`./. stands ${marks} times`]),
    ...copyFaults(linesOf(blocks)),
    ...(foot === undefined ? ['no signatures'] : signatureFaults(foot)),
  ];
};

/** Reads a produced Word file and says where it departs from the decree. */
export const wordFaults = (bytes: Uint8Array, form: PaperForm): Findings => {
  const { sections, xml } = readWordPaper(bytes);
  const [first, ...others] = sections;
  const head = first?.blocks[0];
  if (first === undefined || head?.kind !== 'table') return ['no frame at the top'];
  const lines = first.blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
  const fonts = new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font));
  const addressed = lines.filter(({ text }) => text.startsWith('Kính gửi:'));
  const textMm = first.page.width - first.page.left - first.page.right;
  const lists = form.attached === 'none' ? [] : others;
  return [
    ...sections.flatMap(pageFaults),
    ...headFaults(head, form),
    ...titleFaults(lines, form, textMm),
    ...(addressed.length === (form.addressed ? 1 : 0) ? [] : ['Kính gửi']),
    ...addressed.flatMap((line) => styleFaults(line, 'addressee')),
    ...basisFaults(lines, form),
    ...bodyFaults(lines),
    ...tableFaults(first.blocks),
    ...closingFaults(first.blocks, form),
    ...(form.attached !== 'none' && lists.length !== 1 ? ['no list of its own pages'] : []),
    ...lists.flatMap((section) => attachedFaults(section, form)),
    ...sections.flatMap(({ blocks }) => linesOf(blocks).flatMap(({ text }) => wrongDays(text))),
    ...([...fonts].join() === 'Times New Roman' ? [] : [`fonts ${[...fonts].join()}`]),
    ...markFaults(xml),
    ...(/[\u2610\u2611\u25a1]/u.test(xml) ? ['a typed box: no font has the sign'] : []),
  ];
};
