import type { OfficialDocument, Paragraph, Table, TableRow } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { asLastWords, asSentence, withoutEndMark } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { MARGINS_MM, NAME_RULE_SHARE, PARAGRAPH_GAP_PT, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';
import { secretaryAndChair } from '#shared/documents/signature-block';
import type { MeetingPerson, MinutesFacts, VotedCandidate } from '#shared/domain/minutes-facts';
import { formatInWords } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { papers } from '#shared/text/vi/papers';

const words = papers.minutes;

/** `14h00`, `14:00` → `14 giờ 00 phút`; other words stay, nothing leaves room to write. */
const formatTime = (text: string): string => {
  const match = /^(\d{1,2})\s*[hg:]\s*(\d{2})?$/i.exec(text.trim());
  if (match) return `${twoDigits(Number(match[1]))} ${words.hour} ${match[2] ?? '00'} ${words.minute}`;
  return text.trim() === '' ? words.openTime : text.trim();
};

const person = ({ name, post }: MeetingPerson): string => (post === '' ? name : `${name}, ${post}`);

const attendance = (facts: MinutesFacts): string => {
  const missing = facts.absent.map((it) => (it.reason === '' ? person(it) : `${person(it)} (${it.reason})`));
  const { substitutes = [] } = facts;
  const sent = substitutes.map((it) => `${it.substitute} ${words.insteadOf} ${person(it)}`);
  return [
    `${words.present} ${twoDigits(facts.present)}/${twoDigits(facts.members)}`,
    `${words.absent} ${facts.absent.length === 0 ? '0' : `${twoDigits(facts.absent.length)}, ${words.namely} ${missing.join('; ')}`}`,
    ...(facts.writtenOpinions > 0 ? [`${words.writtenOpinions} ${twoDigits(facts.writtenOpinions)}`] : []),
    ...(sent.length > 0 ? [`${words.substitutes} ${twoDigits(sent.length)}, ${words.namely} ${sent.join('; ')}`] : []),
  ].join('; ');
};

/** `88,9%`: one decimal; whole shares without it. For reading only: the outcome rests on the counts. */
const formatShare = ({ agreed, base }: VotedCandidate): string => {
  if (base === 0) return '';
  const thousandths = Math.round((agreed * 1000) / base);
  const decimal = thousandths % 10;
  return `${Math.floor(thousandths / 10)}${decimal === 0 ? '' : `,${decimal}`}%`;
};

/** Both rounds where the council voted twice: `Vòng 1: 5/9; vòng 2: 8/9`. */
const byRound = (last: string, first: string | null): string =>
  first === null ? last : `${words.firstRound} ${first}; ${words.secondRound} ${last}`;

const agreedOf = ({ agreed, base, firstRound }: VotedCandidate): string =>
  byRound(`${agreed}/${base}`, firstRound === undefined ? null : `${firstRound.agreed}/${firstRound.base}`);

const disagreedOf = ({ disagreed, firstRound }: VotedCandidate): string =>
  byRound(String(disagreed), firstRound === undefined ? null : String(firstRound.disagreed));

type VoteColumn = {
  readonly header: string;
  readonly weight: number;
  readonly align: Paragraph['align'];
  readonly valueOf: (vote: VotedCandidate, index: number) => string;
};

const VOTE_COLUMNS: readonly VoteColumn[] = [
  { header: words.ordinal, weight: 13, align: 'center', valueOf: (_, index) => String(index + 1) },
  { header: words.candidate, weight: 48, align: 'left', valueOf: (it) => withoutEndMark(it.line) },
  { header: words.award, weight: 33, align: 'left', valueOf: (it) => it.awardName },
  { header: words.agreed, weight: 15, align: 'center', valueOf: agreedOf },
  { header: words.disagreed, weight: 18, align: 'center', valueOf: disagreedOf },
  { header: words.share, weight: 16, align: 'center', valueOf: formatShare },
  { header: words.outcome, weight: 19, align: 'center', valueOf: (it) => words[it.outcome] },
];

const cell = (text: string, align: Paragraph['align'], isHeader: boolean) => ({
  paragraphs: [
    {
      kind: 'paragraph',
      role: isHeader ? 'tableHeader' : 'tableCell',
      runs: [isHeader ? { text, bold: true } : { text }],
      align,
      sizePt: SIZE_PT.table,
    } satisfies Paragraph,
  ],
});

const votesTable = (votes: readonly VotedCandidate[]): Table => {
  const whole = VOTE_COLUMNS.reduce((sum, { weight }) => sum + weight, 0);
  const header: TableRow = { isHeader: true, cells: VOTE_COLUMNS.map((it) => cell(it.header, 'center', true)) };
  return {
    kind: 'table',
    role: 'votes',
    columnsMm: VOTE_COLUMNS.map(({ weight }) => (weight / whole) * textWidthMm('portrait')),
    rows: [
      header,
      ...votes.map((vote, index) => ({
        cells: VOTE_COLUMNS.map((it) => cell(it.valueOf(vote, index), it.align, false)),
      })),
    ],
  };
};

const openingTexts = (facts: MinutesFacts): string[] => [
  `${words.started} ${formatTime(facts.startedAt)}, ${formatInWords(facts.heldOn)}`,
  `${words.place} ${facts.place}`,
  `${words.attending} ${facts.attending}. ${attendance(facts)}`,
  `${words.chair} ${person(facts.chair)}`,
  `${words.secretary} ${person(facts.secretary)}`,
];

/** Minutes of a council meeting (NĐ 30/2020, Mẫu 1.9): counts of votes, secretary left, chair right. */
export const minutesDocument = (facts: MinutesFacts): OfficialDocument => {
  const ended = `${words.ended} ${formatTime(facts.endedAt)}, ${formatInWords(facts.heldOn)}`;
  const text = (line: string, isLast = false) =>
    bodyText('body', [{ text: asSentence(line) }], isLast ? { spaceAfterPt: PARAGRAPH_GAP_PT } : {});
  const title = facts.number === null ? words.draftName : `${words.name} ${formatDocumentNumber(facts)}`;
  return {
    title,
    author: facts.headLines.join(' '),
    fileName: fileStem(title),
    sections: [
      {
        orientation: 'portrait',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          documentHead({ ...facts, dated: null }),
          centredLine('documentKind', { text: words.kind, bold: true }, { sizePt: SIZE_PT.kind, spaceBeforePt: 18 }),
          centredLine(
            'subject',
            { text: facts.subject, bold: true },
            { sizePt: SIZE_PT.kind, ruleShare: NAME_RULE_SHARE, spaceAfterPt: 12 },
          ),
          ...openingTexts(facts).map((line) => text(line)),
          bodyText('body', [{ text: words.content, bold: true }], { keepWithNext: true }),
          ...facts.points.map((point, index) => text(`${index + 1}. ${point}`, index === facts.points.length - 1)),
          ...(facts.votes.length > 0 ? [votesTable(facts.votes)] : []),
          ...(facts.resolution === '' ? [] : [text(facts.resolution)]),
          bodyText('body', [{ text: asLastWords(ended) }], { keepWithNext: true, spaceAfterPt: 12 }),
          secretaryAndChair({ recipients: facts.recipients, secretary: facts.secretary.name, chair: facts.chair.name }),
        ],
      },
    ],
  };
};
