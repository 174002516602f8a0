import { formatDocumentNumber } from '#shared/documents/document-number';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import type { IssuedAs, PaperHead } from '#shared/domain/paper-facts';
import { formatInWords } from '#shared/lib/local-date';
import { papers } from '#shared/text/vi/papers';

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH` → `Chủ tịch UBND tỉnh`; null for any other authority. */
const shortChair = (authority: string): string | null => {
  const chair = papers.decision.chairs.find((it) => authority.startsWith(`${it} `));
  if (chair === undefined) return null;
  const rest = authority.slice(chair.length + 1);
  const level = papers.decision.levels.find((it) => rest === it || rest.startsWith(`${it} `));
  return level === undefined ? null : `${papers.decision.chairShort} ${level.toLowerCase()}`;
};

/** `Giấy khen của Giám đốc Sở Tư pháp` → `Giám đốc Sở Tư pháp`: who gives the award decides it. */
const giverOf = (awards: DecisionFacts['awards']): string | null => {
  const of = ` ${papers.list.decidedBy} `;
  const name = awards.map(({ award }) => award.printedName).find((it) => it.includes(of));
  return name === undefined ? null : name.slice(name.indexOf(of) + of.length);
};

/** Who decided, in running text. */
export const decidedBy = (facts: Pick<DecisionFacts, 'decidedBy' | 'authority' | 'awards'>): string =>
  facts.decidedBy ?? shortChair(facts.authority.trim()) ?? giverOf(facts.awards) ?? facts.authority;

type Referred = Pick<PaperHead, 'number' | 'symbol' | 'issuedOn'> & { readonly issuedAs: IssuedAs };

/** Number and day of what a list belongs to; a draft and an electronic original leave room for them. */
const numberAndDay = ({ number, symbol, issuedOn, issuedAs }: Referred): string => {
  const isOpen = issuedAs === 'electronic';
  const day = isOpen || issuedOn === null ? papers.openDate : `${formatInWords(issuedOn)} `;
  return `${formatDocumentNumber({ number: isOpen ? null : number, symbol })} ${day}`;
};

/**
 * `(Kèm theo Quyết định số: 2871/QĐ-UBND ngày 24 tháng 10 năm 2022 của Chủ tịch UBND tỉnh)`. The colon is how issued
 * decisions write it.
 */
export const listReference = (facts: DecisionFacts): string =>
  `(${papers.list.attachedTo} ${numberAndDay(facts)}${papers.list.decidedBy} ${decidedBy(facts)})`;

/** `(Kèm theo Tờ trình số 05/TTr-STP ngày 28 tháng 9 năm 2022 của Sở Tư pháp)`; `paper` is the name of the kind. */
export const attachedReference = (facts: Referred & { readonly issuedBy: string }, paper: string): string =>
  `(${papers.list.attachedWith(paper)} ${numberAndDay(facts)}${papers.list.decidedBy} ${facts.issuedBy})`;
