import { soleLevelOf } from '#shared/domain/nomination-list/award-cell';
import { findAwardsInText, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import { stripEnumerator } from '#shared/domain/nomination-list/row-words';
import { startsLikeUnit } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** What the lines above a list say of all its rows. */
export type TitleFacts = {
  readonly awardYear: number | null;
  /** `2024-2025` when the list is of a school year. */
  readonly schoolYear: string | null;
  readonly awards: readonly ProposedAward[];
  readonly achievements: string | null;
  readonly kind: RecipientKind | null;
  /** `Đơn vị: Phân xưởng Khai thác 1`: where everybody in the list works. */
  readonly unit: string | null;
};

const YEAR_RULES = [
  /\bnam hoc\s*:?\s*(?:20\d{2})\s*[-/]\s*(20\d{2})/,
  /(?<!luat[^.;]{0,60})(?<!\d\s?)\bnam\s*:?\s*((?:19|20)\d{2})\b(?!\s*[-/]\s*\d)/,
  /\bgiai doan\b.*?(?:19|20)\d{2}\s*[-/]\s*((?:19|20)\d{2})/,
  /\b(?:19|20)\d{2}\s*[-/]\s*((?:19|20)\d{2})\b/,
  /\bnam\s*:?\s*((?:19|20)\d{2})\b/,
] as const;

const PLACE_DATE = /\bngay\b[\s\d.…]*\bthang\b[\s\d.…]*\bnam\b/;

const foldedLines = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => foldSameLength(text).replaceAll('—', '-'));

/** The year that the headings above a list give; the date of a paper is none. */
export const yearOfHeadings = (texts: readonly string[]): number | null => {
  const headings = foldedLines(texts).filter((text) => !/kem theo/.test(text) && !PLACE_DATE.test(text));
  for (const rule of YEAR_RULES) {
    for (const text of headings) {
      const year = rule.exec(text)?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  const named = headings.filter((text) => /danh sach|bieu|khen thuong|thi dua/.test(text) && !/^so\b/.test(text));
  const bare = named
    .map((text) => /(?<![\d/.-])(20\d{2})(?![\d/.-])/.exec(text)?.[1])
    .find((year) => year !== undefined);
  return bare === undefined ? null : Number(bare);
};

/** The year of the paper that the list goes with, when no heading says one. */
const yearOfPaper = (folded: readonly string[]): number | null => {
  for (const text of folded) {
    if (!/kem theo|\bso\b.*\bngay\b/.test(text) && !PLACE_DATE.test(text)) continue;
    const year =
      /\bngay\b.*?\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*((?:19|20)\d{2})\b/.exec(text) ??
      /\bnam\s+((?:19|20)\d{2})\b/.exec(text);
    if (year?.[1] !== undefined) return Number(year[1]);
  }
  return null;
};

const schoolYearIn = (texts: readonly string[]): string | null => {
  for (const text of texts) {
    const match = /\bnam hoc\s*:?\s*(20\d{2})\s*[-/]\s*(20\d{2})/.exec(foldSameLength(text).replace(/[–—]/g, '-'));
    if (match !== null) return `${match[1]}-${match[2]}`;
  }
  return null;
};

/** A closing bracket whose opening one stands before the reason: `(vì đã có thành tích …)`. */
const withoutOpenBracket = (text: string): string =>
  text.endsWith(')') && text.split(')').length > text.split('(').length
    ? text.slice(0, -1).replace(/[\s;,.]+$/u, '')
    : text;

/** Who leads a movement or a block is given a flag for it. */
const LEADS = 'dẫn đầu\\s+(?:các\\s+|trong\\s+)?(?:phong trào|khối|cụm)[\\s,]';

/** Words of merit anywhere; any other deed behind “vì đã”, or as a sentence of its own: `Đã hiến đất làm đường.` */
const REASONS = [
  /(?:^|[\s,(])((?:đã\s+)?(?:có\s+(?:nhiều\s+)?thành tích|đạt\s+(?:nhiều\s+)?thành tích|hoàn thành|lập\s+thành tích)\b[\s\S]*)$/iu,
  /(?:^|[\s,(])vì\s+((?:đã|có)\s+\p{L}[\s\S]*)$/iu,
  /^\s*(?:vì\s+)?(đã\s+(?!ký|được|duyệt|kiểm)\p{L}+\s[\s\S]*)$/iu,
  new RegExp(`(?:^|[\\s,(])((?:đã\\s+)?${LEADS}[\\s\\S]*)$`, 'iu'),
] as const;

/** The reason stated for everyone: `vì đã có thành tích …`, without “vì” and the closing stop. */
export const reasonIn = (text: string): string | null => {
  const start = REASONS.map((pattern) => pattern.exec(text)?.[1]).find((reason) => reason !== undefined);
  if (start === undefined) return null;
  const said = start.replace(/,?\s*(gồm|cụ thể|như sau)?\s*:\s*$/iu, '').replace(/[\s;,]*(\.\/)?\.?$/u, '');
  return withoutOpenBracket(said)
    .replace(/\s*\((?:có )?danh sách kèm theo[^)]*\)?$/iu, '')
    .trim();
};

/** The award that a title names: after “tặng”, “danh hiệu”, “công nhận”, or the title's only one. */
const awardsIn = (texts: readonly string[]): readonly ProposedAward[] => {
  const awards: ProposedAward[] = [];
  for (const text of texts) {
    if (/kem theo|quy che|^can cu|^hoi dong (xet|thi dua)/.test(wordsOf(text))) continue;
    for (const award of findAwardsInText(text)) {
      const known = awards.findIndex(({ code }) => code === award.code);
      if (known < 0) awards.push(award);
      else if (award.original.length > (awards[known]?.original.length ?? 0)) awards[known] = award;
    }
  }
  return withoutBareForms(awards);
};

/** “… ĐƯỢC TẶNG GIẤY KHEN” over “Tặng Giấy khen của Chủ tịch UBND xã” is one award, its level said a line below. */
const withoutBareForms = (awards: readonly ProposedAward[]): readonly ProposedAward[] => {
  const codes = new Set(awards.map(({ code }) => code));
  return awards.filter(({ code }) => soleLevelOf(code, codes) === null);
};

/** Lines that state the reason for all: `vì …`, `đã có …`, `… cho 05 tập thể có thành tích …`. */
const STATES_REASON = [
  /(^|[\s(])(vì|đã có)\s/iu,
  /^[\s(]*(đã )?có (nhiều )?thành tích/iu,
  new RegExp(`(?:^|\\s)cho\\s.*\\s(?:có thành tích|${LEADS})`, 'iu'),
] as const;

const reasonAbove = (texts: readonly string[]): string | null =>
  texts
    .map((text) => (STATES_REASON.some((pattern) => pattern.test(text)) ? reasonIn(text) : null))
    .findLast((reason) => reason !== null) ?? null;

const kindAbove = (texts: readonly string[]): RecipientKind | null =>
  kindOfWords(texts.map((text) => text.replace(/tập thể lao động/giu, '')).join(' '));

const UNIT_LINE = /^\s*đơn vị\s*:\s*(?=\S)/iu;

const unitAbove = (texts: readonly string[]): string | null => {
  const line = texts.flatMap((text) => text.split('\n')).findLast((text) => UNIT_LINE.test(text));
  const unit = line?.replace(UNIT_LINE, '').replace(/[\s.,;…]+$/u, '') ?? '';
  return startsLikeUnit(unit) ? unit : null;
};

/** What the lines between two tables of a sheet say of the second; what they leave open stands in the sheet's title. */
export const readSubtitle = (texts: readonly string[], title: TitleFacts): TitleFacts => {
  const awards = awardsIn(texts);
  return {
    ...title,
    awards: awards.length > 0 ? awards : title.awards,
    achievements: reasonAbove(texts) ?? title.achievements,
    kind: kindAbove(texts) ?? title.kind,
    unit: unitAbove(texts) ?? title.unit,
  };
};

/** A sheet called `LĐTT`, `BK UBND tỉnh`: its name proposes what the lines above the list leave open. */
export const withSheetName = (title: TitleFacts, sheet: string | null): TitleFacts => {
  const original = stripEnumerator(sheet ?? '');
  const code = title.awards.length > 0 ? null : recognizeAward(original);
  return code === null ? title : { ...title, awards: [{ code, original }] };
};

/** Reads the lines above a list's header. */
export const readTitleFacts = (texts: readonly string[]): TitleFacts => {
  const about = texts.filter((text) => /danh sach|bieu|tong hop|de nghi/.test(wordsOf(text)));
  return {
    awardYear: yearOfHeadings(texts) ?? yearOfPaper(foldedLines(texts)),
    schoolYear: schoolYearIn(texts),
    awards: awardsIn(texts),
    achievements: reasonAbove(texts),
    kind: kindAbove(about),
    unit: unitAbove(texts),
  };
};
