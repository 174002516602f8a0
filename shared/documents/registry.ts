import { reportDocument } from '#shared/documents/achievement-report/report';
import { ballotDocument } from '#shared/documents/ballot';
import type { OfficialDocument } from '#shared/documents/blocks';
import { countingDocument } from '#shared/documents/counting';
import { countingSheet } from '#shared/documents/counting-sheet';
import { decisionDocument } from '#shared/documents/decision';
import { type CopyFacts, copyDocument, copySheet } from '#shared/documents/decision-copy';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { invitationDocument } from '#shared/documents/invitation';
import { invitationSheet } from '#shared/documents/invitation-sheet';
import type { ListSheet } from '#shared/documents/list-sheet';
import { minutesDocument } from '#shared/documents/minutes';
import { minutesSheet } from '#shared/documents/minutes-sheet';
import { returnLetterDocument } from '#shared/documents/return-letter';
import { returnLetterSheet } from '#shared/documents/return-letter-sheet';
import { submissionDocument } from '#shared/documents/submission';
import { submissionSheet } from '#shared/documents/submission-sheet';
import { summaryDocument } from '#shared/documents/summary';
import { summarySheet } from '#shared/documents/summary-sheet';
import { supplementDocument } from '#shared/documents/supplement';
import { supplementSheet } from '#shared/documents/supplement-sheet';
import type { ReportFacts } from '#shared/domain/achievement-report/report-facts';
import type { BallotFacts } from '#shared/domain/ballot-facts';
import type { CountingFacts } from '#shared/domain/counting-facts';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import type { InvitationFacts } from '#shared/domain/invitation-facts';
import type { MinutesFacts } from '#shared/domain/minutes-facts';
import type { ReturnLetterFacts } from '#shared/domain/return-letter-facts';
import type { SubmissionFacts } from '#shared/domain/submission-facts';
import type { SummaryFacts } from '#shared/domain/summary-facts';
import type { SupplementFacts } from '#shared/domain/supplement-facts';

/** What each paper is made from. */
export type PaperFacts = {
  decision: DecisionFacts;
  submission: SubmissionFacts;
  invitation: InvitationFacts;
  achievementReport: ReportFacts;
  achievementSummary: SummaryFacts;
  decisionCopy: CopyFacts;
  minutes: MinutesFacts;
  counting: CountingFacts;
  ballot: BallotFacts;
  returnLetter: ReturnLetterFacts;
  supplement: SupplementFacts;
};

type ByName<T> = { readonly [Name in keyof PaperFacts]: (facts: PaperFacts[Name]) => T };

/** Every paper the program writes: a new one is its own file and its line here. */
const papersByName: ByName<OfficialDocument> = {
  decision: decisionDocument,
  submission: submissionDocument,
  invitation: invitationDocument,
  achievementReport: reportDocument,
  achievementSummary: summaryDocument,
  decisionCopy: copyDocument,
  minutes: minutesDocument,
  counting: countingDocument,
  ballot: ballotDocument,
  returnLetter: returnLetterDocument,
  supplement: supplementDocument,
};

/** The list of each paper as it goes to Excel; null for a paper that has none. */
const sheetsByName: ByName<ListSheet | null> = {
  decision: decisionSheet,
  submission: submissionSheet,
  invitation: invitationSheet,
  minutes: minutesSheet,
  counting: countingSheet,
  ballot: () => null,
  returnLetter: returnLetterSheet,
  achievementReport: () => null,
  achievementSummary: summarySheet,
  decisionCopy: copySheet,
  supplement: supplementSheet,
};

/** Composes one paper by its name. */
export const composePaper = <Name extends keyof PaperFacts>(name: Name, facts: PaperFacts[Name]): OfficialDocument =>
  papersByName[name](facts);

/** Composes the list of one paper by its name; null when it has none. */
export const composeSheet = <Name extends keyof PaperFacts>(name: Name, facts: PaperFacts[Name]): ListSheet | null =>
  sheetsByName[name](facts);

/** The names of all papers, for whoever checks every one of them. */
export const PAPER_NAMES = Object.keys(papersByName) as readonly (keyof PaperFacts)[];
