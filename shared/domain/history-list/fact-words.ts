import type { AwardCode } from '#shared/domain/award-code';
import {
  findDecision,
  isBareDecision,
  readDecisionCell,
  readDecisionDay,
} from '#shared/domain/history-list/decision-words';
import type { HistoryFact, StatedDecision } from '#shared/domain/history-list/history-reading';
import { NO_DECISION } from '#shared/domain/history-list/history-reading';
import { readRating, saysNone } from '#shared/domain/history-list/rating-words';
import { isMark, isNothing, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { splitAwards } from '#shared/domain/nomination-list/award-pieces';
import { type GridCell, linesOf } from '#shared/domain/nomination-list/sheet-grid';

/** What a column holds by its head; a year's column may hold either. */
export type Measure = 'award' | 'rating' | 'either';

/** The award that words mean; a form without its level takes it from who decided. */
export const awardOfWords = (original: string, authority: string | null): AwardCode => {
  const code = recognizeAward(original);
  const needsLevel = code === null || code === 'BK' || code === 'GK';
  const levelled = needsLevel && authority !== null ? recognizeAward(`${original} ${authority}`) : null;
  return levelled ?? code ?? 'UNKNOWN';
};

type Reader = { readonly measure: Measure; readonly authority: string | null };

const factOf = (original: string, { measure, authority }: Reader): HistoryFact => {
  const code = awardOfWords(original, authority);
  const rating = readRating(original);
  if (measure === 'rating' || (rating !== null && code === 'UNKNOWN')) {
    return { kind: 'rating', level: rating?.level ?? null, original };
  }
  return { kind: 'award', code, original };
};

const isUnderstood = (fact: HistoryFact): boolean =>
  fact.kind === 'award' ? fact.code !== 'UNKNOWN' : fact.kind !== 'rating' || fact.level !== null;

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !isNothing(piece));

/** Cuts a cell that says several things, where every piece is understood: `LĐTT, HTTNV`, `HTXSNV / CSTĐCS`. */
const factsOfWords = (lines: string, reader: Reader): readonly HistoryFact[] => {
  const text = lines.replace(/\n/g, ' ');
  const whole = factOf(text, reader);
  for (const separator of [/[;\n]/u, /[;\n,+]|\s+và\s+/u, /[;\n,+/&]|\s[-–]\s|\s+và\s+/u]) {
    const facts = partsOf(lines, separator).map((piece) => factOf(piece, reader));
    if (facts.length > 1 && facts.every(isUnderstood)) return facts;
  }
  if (isUnderstood(whole)) return [whole];
  const cut = reader.measure === 'rating' ? [text] : splitAwards(lines);
  return cut.map((piece) => factOf(piece, reader));
};

export type CellFacts = { readonly facts: readonly HistoryFact[]; readonly decision: StatedDecision | null };

/** What a cell says of the history: awards and ratings, and the decision that it names beside them. */
export const readFactCell = (cell: GridCell, reader: Reader): CellFacts => {
  if (cell.isError || isNothing(cell.text) || saysNone(cell.text)) return { facts: [], decision: null };
  const decision = findDecision(linesOf(cell));
  const words = decision === null ? linesOf(cell) : decision.rest;
  const authority = decision?.authority ?? reader.authority;
  return { facts: words === '' ? [] : factsOfWords(words, { ...reader, authority }), decision };
};

/** Words under a head, neither a mark nor understood: what they say of it waits for the secretary. */
const waiting = (words: string, ofMark: HistoryFact): HistoryFact => {
  const original = `${ofMark.original}: ${words}`;
  return ofMark.kind === 'rating'
    ? { kind: 'rating', level: null, original }
    : { kind: 'award', code: 'UNKNOWN', original };
};

/** What a marked column says: the head's award or rating. Words in place of a mark say more than the head. */
export const readMarkedCell = (cell: GridCell, ofMark: HistoryFact, reader: Reader): CellFacts => {
  if (cell.isError || isNothing(cell.text) || saysNone(cell.text)) return { facts: [], decision: null };
  const isBareNumber = cell.number !== undefined && cell.dateSerial === undefined;
  const decidedOn = isBareNumber ? null : readDecisionDay(cell);
  if (decidedOn !== null) return { facts: [ofMark], decision: { ...NO_DECISION, decidedOn } };
  if (isBareDecision(cell.text)) return { facts: [ofMark], decision: readDecisionCell(cell) };
  const decision = findDecision(linesOf(cell));
  const words = (decision?.rest ?? cell.text).trim();
  const bare = words.replace(/^[\s(–-]+|[\s)–-]+$/gu, '');
  if (bare === '' || isMark(bare)) return { facts: [ofMark], decision };
  const own = readFactCell(cell, reader);
  return own.facts.length > 0 && own.facts.every(isUnderstood) ? own : { facts: [waiting(words, ofMark)], decision };
};
