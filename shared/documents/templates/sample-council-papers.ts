import type { CopyFacts } from '#shared/documents/decision-copy';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { composePaper } from '#shared/documents/registry';
import { type OfficeFrame, sampleDecision, sampleList } from '#shared/documents/templates/sample-papers';
import type { BallotFacts } from '#shared/domain/ballot-facts';
import type { CountingFacts } from '#shared/domain/counting-facts';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import type { InvitationFacts } from '#shared/domain/invitation-facts';
import type { ReturnLetterFacts } from '#shared/domain/return-letter-facts';
import type { SubmissionFacts } from '#shared/domain/submission-facts';
import type { SummaryFacts } from '#shared/domain/summary-facts';
import { localDate } from '#shared/lib/local-date';
import { templateSamples as words } from '#shared/text/vi/template-samples';

const DAY = localDate('2025-02-05');
const MEETING = localDate('2025-02-10');
const SIGNER = { capacity: words.signer.capacity, name: words.signer.name };
const LINES = words.recipients.map(({ honorific, name, post }) => `${honorific} ${name}, ${post}`.trim());

/** An invented submission of this office. */
export const sampleSubmission = (
  office: OfficeFrame,
  listStyle: SubmissionFacts['listStyle'],
  addressees: SubmissionFacts['addressees'] = words.submission.addressees,
): SubmissionFacts => {
  const { achievement, votes, ...texts } = words.submission;
  return {
    ...office,
    ...texts,
    addressees,
    number: 12,
    issuedOn: DAY,
    counts: 'byAward',
    listStyle,
    listOrientation: listStyle === 'full' ? 'landscape' : 'portrait',
    listReference: '',
    issuedBy: words.issuedBy,
    issuedAs: 'paper',
    signer: SIGNER,
    awards: words.awards.map((award) => {
      const list = sampleList(award, null);
      return { ...list, recipients: list.recipients.map((it) => ({ ...it, achievement, votes })) };
    }),
  };
};

/** An invented invitation to a meeting of this council. */
export const sampleInvitation = (
  { headLines, place }: OfficeFrame,
  listStyle: InvitationFacts['listStyle'],
): InvitationFacts => ({
  ...words.invitation,
  headLines,
  place,
  number: 7,
  issuedOn: DAY,
  heldOn: MEETING,
  listStyle,
  issuedBy: words.issuedBy,
  issuedAs: 'paper',
});

/** Invented minutes of counting the votes. */
export const sampleCounting = ({ headLines }: OfficeFrame): CountingFacts => ({
  ...words.counting,
  headLines,
  number: 3,
  heldOn: MEETING,
  members: 9,
  present: 8,
  writtenOpinions: 1,
  awards: words.awards.map(({ printedName }) => ({
    awardName: printedName,
    nominees: LINES.map((line, index) => ({
      line,
      issued: 8,
      returned: 8,
      invalid: 0,
      agreed: 8 - index,
      disagreed: index,
      base: 9,
      outcome: 'passed' as const,
    })),
  })),
});

/** Invented voting slips: two of each of two awards. */
export const sampleBallot = ({ headLines, place }: OfficeFrame): BallotFacts => ({
  ...words.ballot,
  headLines,
  place,
  issuedOn: MEETING,
  copies: 2,
  slips: words.awards.map(({ printedName }) => ({
    awardName: printedName,
    nominees: words.recipients.map(({ honorific, name, post }) => ({ name: `${honorific} ${name}`.trim(), post })),
  })),
});

/** An invented letter that gives dossiers back. */
export const sampleReturnLetter = (
  { headLines, place }: OfficeFrame,
  listStyle: ReturnLetterFacts['listStyle'],
  addressees: ReturnLetterFacts['addressees'] = words.returnLetter.addressees,
): ReturnLetterFacts => {
  const { reason, ...texts } = words.returnLetter;
  return {
    ...texts,
    addressees,
    headLines,
    place,
    number: 21,
    issuedOn: DAY,
    dossiers: LINES.map((line) => ({ line, awardName: words.awards[0].printedName, reason })),
    listStyle,
    dueOn: localDate('2025-02-28'),
    issuedBy: words.issuedBy,
    issuedAs: 'paper',
    signer: SIGNER,
  };
};

/** An invented summary of achievements. */
export const sampleSummary = ({ headLines, place }: OfficeFrame): SummaryFacts => {
  const { birthYear, rating, award, initiative, achievement, ...texts } = words.summary;
  return {
    ...texts,
    headLines,
    place,
    number: 9,
    issuedOn: DAY,
    signer: SIGNER,
    awards: words.awards.map((it) => ({
      award: it,
      units: words.recipients.map(({ unit, kind, honorific, name, post }) => ({
        unit: unit ?? '',
        rows: [
          {
            kind,
            honorific,
            name,
            birthYear: kind === 'individual' ? birthYear : '',
            position: post,
            ratings: [{ year: 2024, what: rating }],
            awards: [{ year: 2023, ...award }],
            initiatives: [{ year: 2024, ...initiative }],
            achievement,
          },
        ],
      })),
    })),
  };
};

/** An invented copy of an invented decision. */
export const sampleCopy = (
  office: OfficeFrame,
  list: { readonly listStyle: DecisionFacts['listStyle']; readonly hasMoney: boolean },
): CopyFacts => {
  const decision = sampleDecision(office, list);
  const { bodies, ...texts } = words.copy;
  return {
    ...texts,
    form: 'copy',
    headLines: bodies,
    place: office.place,
    number: 15,
    issuedOn: DAY,
    copied: composePaper('decision', decision),
    copiedSheet: decisionSheet(decision),
  };
};
