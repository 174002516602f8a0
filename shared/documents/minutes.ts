import type { Block, OfficialDocument } from '#shared/documents/blocks';
import { comrade, comradeWithin } from '#shared/documents/comrade';
import { documentHead } from '#shared/documents/document-head';
import { asLastWords, asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { sheetTable } from '#shared/documents/list-section';
import { votesTable } from '#shared/documents/minutes-sheet';
import { MARGINS_MM, PARAGRAPH_GAP_PT, textWidthMm } from '#shared/documents/page-format';
import { paperName } from '#shared/documents/paper-name';
import { bodyText } from '#shared/documents/paragraph';
import { secretaryAndChair } from '#shared/documents/signature-block';
import { nomineeTable } from '#shared/documents/submission-sheet';
import { titleLines } from '#shared/documents/title-lines';
import { writtenTime } from '#shared/documents/written-time';
import type { MeetingPerson, MinutesFacts } from '#shared/domain/minutes-facts';
import { formatInWords } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { papers } from '#shared/text/vi/papers';

const words = papers.minutes;

const person = ({ name, post }: MeetingPerson, addressed = comradeWithin): string =>
  [addressed(name), post].filter((part) => part !== '').join(', ');

/** `01, gồm …`; the count alone where nobody is named. */
const counted = (count: number, named: readonly string[]): string =>
  named.length === 0 ? twoDigits(count) : `${twoDigits(count)}, ${words.namely} ${named.join('; ')}`;

const attendance = (facts: MinutesFacts): string => {
  const missing = facts.absent.map((it) => (it.reason === '' ? person(it) : `${person(it)} (${it.reason})`));
  const { substitutes = [], opinionsOf = [] } = facts;
  const sent = substitutes.map((it) => `${comradeWithin(it.substitute)} ${words.insteadOf} ${person(it)}`);
  return [
    `${words.present} ${twoDigits(facts.present)}/${twoDigits(facts.members)}`,
    `${words.absent} ${missing.length === 0 ? '0' : counted(missing.length, missing)}`,
    ...(facts.writtenOpinions > 0
      ? [
          `${words.writtenOpinions} ${counted(
            facts.writtenOpinions,
            opinionsOf.map((it) => person(it)),
          )}`,
        ]
      : []),
    ...(sent.length > 0 ? [`${words.substitutes} ${counted(sent.length, sent)}`] : []),
  ].join('; ');
};

const openingTexts = (facts: MinutesFacts): string[] => [
  `${words.started} ${writtenTime(facts.startedAt)}, ${formatInWords(facts.heldOn)}`,
  `${words.place} ${facts.place}`,
  `${words.attending} ${facts.attending}. ${attendance(facts)}`,
  ...(facts.guests === undefined || facts.guests.length === 0 ? [] : [`${words.guests} ${facts.guests.join('; ')}`]),
  `${words.chair} ${person(facts.chair, comrade)}`,
  `${words.secretary} ${person(facts.secretary, comrade)}`,
];

/** A text that somebody wrote stands as it is; what the program composes, it closes as a sentence. */
const given = (texts: readonly string[] | undefined, composed: () => readonly string[]): readonly string[] =>
  texts === undefined || texts.length === 0 ? composed().map(asSentence) : texts;

const votedOn = (facts: MinutesFacts): Block[] => {
  const { voteStyle = 'table', awards = [] } = facts;
  if (voteStyle === 'list' && awards.length > 0) return [sheetTable(nomineeTable(awards), textWidthMm('portrait'))];
  return voteStyle === 'table' && facts.votes.length > 0
    ? [{ ...sheetTable(votesTable(facts), textWidthMm('portrait')), role: 'votes' }]
    : [];
};

/** Minutes of a council meeting (NĐ 30/2020, Mẫu 1.9): counts of votes, secretary left, chair right. */
export const minutesDocument = (facts: MinutesFacts): OfficialDocument => {
  const ended = `${words.ended} ${writtenTime(facts.endedAt)}, ${formatInWords(facts.heldOn)}`;
  const text = (line: string) => bodyText('body', [{ text: line }]);
  const title = paperName(facts, words);
  const table = votedOn(facts);
  const points = facts.points.map((point, index) => asSentence(`${index + 1}. ${point}`));
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
          documentHead({ ...facts, numbered: facts, dated: null }),
          ...titleLines(words.kind, facts.subject, { spaceAfterPt: 12 }),
          ...given(facts.opening, () => openingTexts(facts)).map(text),
          bodyText('body', [{ text: facts.contentHeading ? facts.contentHeading : words.content, bold: true }], {
            keepWithNext: true,
          }),
          ...points.map((point, index) =>
            bodyText(
              'body',
              [{ text: point }],
              index === points.length - 1 && table.length > 0
                ? { spaceAfterPt: PARAGRAPH_GAP_PT, keepWithNext: true }
                : {},
            ),
          ),
          ...table,
          ...(facts.resolution === '' ? [] : [text(asSentence(facts.resolution))]),
          bodyText('body', [{ text: facts.ending ? facts.ending : asLastWords(ended) }], {
            keepWithNext: true,
            spaceAfterPt: 12,
          }),
          secretaryAndChair({
            recipients: facts.recipients,
            secretary: facts.secretary.name,
            chair: facts.chair.name,
            ...(facts.chairSigns ? { chairSigns: facts.chairSigns } : {}),
          }),
        ],
      },
    ],
  };
};
