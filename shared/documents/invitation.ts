import { attachedList } from '#shared/documents/attached-list';
import type { OfficialDocument, Paragraph } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { asSentence, asSeries, withoutEndMark } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { invitationSheet } from '#shared/documents/invitation-sheet';
import { MARGINS_MM } from '#shared/documents/page-format';
import { paperName } from '#shared/documents/paper-name';
import { bodyText } from '#shared/documents/paragraph';
import { lastText } from '#shared/documents/running-text';
import { signatureBlock } from '#shared/documents/signature-block';
import { titleLines } from '#shared/documents/title-lines';
import { writtenTime } from '#shared/documents/written-time';
import type { InvitationFacts } from '#shared/domain/invitation-facts';
import { formatInWords } from '#shared/lib/local-date';
import { invitationWords as words } from '#shared/text/vi/meeting-papers';

const labelled = (label: string, text: string): Paragraph =>
  bodyText('body', [{ text: `${label} ${asSentence(text)}` }]);

/** One name stands behind the opening words, several on lines of their own. */
const invitedLines = ({ opening, invited }: InvitationFacts): Paragraph[] => {
  const [only] = invited;
  if (invited.length <= 1)
    return [
      bodyText('body', [{ text: asSentence(`${withoutEndMark(opening)}${only === undefined ? '' : `: ${only}`}`) }]),
    ];
  return [
    bodyText('body', [{ text: `${withoutEndMark(opening)}:` }], { keepWithNext: true }),
    ...asSeries(invited).map((text) => bodyText('body', [{ text: `- ${text}` }])),
  ];
};

const agendaLines = ({ agenda }: InvitationFacts): Paragraph[] => {
  const [only] = agenda;
  if (only === undefined) return [];
  if (agenda.length === 1) return [labelled(words.content, only)];
  return [
    bodyText('body', [{ text: words.content }], { keepWithNext: true }),
    ...agenda.map((text, index) => bodyText('body', [{ text: `${index + 1}. ${asSentence(text)}` }])),
  ];
};

/** An invitation to a meeting of the council (NĐ 30/2020, PL III, Mẫu 1.6) with the list of who is asked. */
export const invitationDocument = (facts: InvitationFacts): OfficialDocument => {
  const name = paperName(facts, words);
  const sheet = invitationSheet(facts);
  return {
    title: name,
    author: facts.headLines.join(' '),
    fileName: fileStem(name),
    sections: [
      {
        orientation: 'portrait',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          documentHead({ ...facts, numbered: facts, dated: { place: facts.place, date: facts.issuedOn } }),
          ...titleLines(words.kind, facts.subject, { spaceAfterPt: 12 }),
          ...invitedLines(facts),
          labelled(words.attending, facts.attending),
          ...agendaLines(facts),
          labelled(words.chair, facts.chair),
          labelled(words.time, `${writtenTime(facts.startedAt)}, ${formatInWords(facts.heldOn)}`),
          labelled(words.place, facts.meetingPlace === '' ? words.openPlace : facts.meetingPlace),
          ...lastText(facts.notes),
          signatureBlock(facts),
        ],
      },
      ...(sheet === null ? [] : [attachedList(sheet, 'portrait', { withClosing: true })]),
    ],
  };
};
