import type { Columns, OfficialDocument, Paragraph } from '#shared/documents/blocks';
import { countingTable } from '#shared/documents/counting-sheet';
import { documentHead } from '#shared/documents/document-head';
import { asLastWords, asSentence, asSeries } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { sheetTable } from '#shared/documents/list-section';
import { MARGINS_MM, PARAGRAPH_GAP_PT, textWidthMm } from '#shared/documents/page-format';
import { paperName } from '#shared/documents/paper-name';
import { bodyText } from '#shared/documents/paragraph';
import { runningText } from '#shared/documents/running-text';
import { copiesTo, HALVES, signature } from '#shared/documents/signature-block';
import { titleLines } from '#shared/documents/title-lines';
import { writtenTime } from '#shared/documents/written-time';
import type { CountedAward, CountedNominee, CountingFacts } from '#shared/domain/counting-facts';
import type { MeetingPerson } from '#shared/domain/minutes-facts';
import { formatInWords } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { countingWords as words } from '#shared/text/vi/meeting-papers';

const tellerLines = (tellers: readonly MeetingPerson[]): string[] =>
  asSeries(
    tellers.map(({ name, post }, index) => {
      const who = [name, post].filter((part) => part !== '').join(', ');
      return `${index + 1}. ${who === '' ? words.unnamed : who}: ${index === 0 ? words.headTeller : words.teller}`;
    }),
  );

/** `09`, and a bare `0`. */
const counted = (count: number): string => (count === 0 ? '0' : twoDigits(count));

const slipsKey = ({ issued, returned, invalid }: CountedNominee): string => [issued, returned, invalid].join(' ');

/** `Bằng khen …: số phiếu phát ra 09, thu về 09, …`: once for an award whose nominees had the same slips. */
const slipsOf = ({ awardName, nominees }: CountedAward): string => {
  const [first] = nominees;
  const isSame = new Set(nominees.map(slipsKey)).size === 1;
  if (first === undefined || !isSame) return `${awardName}: ${words.slipsByNominee}`;
  const { issued, returned, invalid } = first;
  const counts = { issued, returned, valid: returned - invalid, invalid };
  const [a, b, c, d] = [counts.issued, counts.returned, counts.valid, counts.invalid].map(counted);
  return `${awardName}: ${words.slips({ issued: a ?? '', returned: b ?? '', valid: c ?? '', invalid: d ?? '' })}`;
};

/** The head of the tellers signs on the right, the others on the left, each with room for a signature. */
const tellersSign = ({ tellers, recipients }: CountingFacts): Columns => {
  const [head, ...others] = tellers;
  const left: Paragraph[] = others.flatMap(({ name }, index) =>
    signature({ capacity: index === 0 ? [words.tellersSign] : [], name }),
  );
  return {
    kind: 'columns',
    role: 'signature',
    widthsMm: HALVES,
    rows: [
      { left, right: signature({ capacity: [words.headTellerSigns], name: head?.name ?? '' }) },
      { left: copiesTo(recipients, { spaceBeforePt: 12 }), right: [] },
    ],
  };
};

/** Minutes of counting the votes: no statutory form; laid out as minutes (NĐ 30/2020, PL III, Mẫu 1.9). */
export const countingDocument = (facts: CountingFacts): OfficialDocument => {
  const name = paperName(facts, words);
  const text = (line: string) => bodyText('body', [{ text: asSentence(line) }]);
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
          documentHead({ ...facts, numbered: facts, dated: null }),
          ...titleLines(words.kind, facts.subject, { spaceAfterPt: 12 }),
          text(`${words.started} ${writtenTime(facts.startedAt)}, ${formatInWords(facts.heldOn)}`),
          text(`${words.place} ${facts.place}`),
          bodyText('body', [{ text: words.tellers }], { keepWithNext: true }),
          ...tellerLines(facts.tellers).map(text),
          text(words.members(twoDigits(facts.members), twoDigits(facts.present))),
          ...(facts.writtenOpinions > 0 ? [text(words.writtenOpinions(twoDigits(facts.writtenOpinions)))] : []),
          bodyText('body', [{ text: words.results, bold: true }], { keepWithNext: true }),
          ...asSeries(facts.awards.map(slipsOf)).map((line, index) =>
            bodyText(
              'body',
              [{ text: `- ${line}` }],
              index === facts.awards.length - 1 ? { spaceAfterPt: PARAGRAPH_GAP_PT, keepWithNext: true } : {},
            ),
          ),
          { ...sheetTable(countingTable(facts), textWidthMm('portrait')), role: 'votes' },
          ...runningText(facts.conclusion),
          bodyText(
            'body',
            [{ text: asLastWords(`${words.ended} ${writtenTime(facts.endedAt)}, ${formatInWords(facts.heldOn)}`) }],
            { keepWithNext: true, spaceAfterPt: 12 },
          ),
          tellersSign(facts),
        ],
      },
    ],
  };
};
