import type { OfficialDocument } from '#shared/documents/blocks';
import { ceremonyDocument } from '#shared/documents/ceremony';
import { certificateBookDocument } from '#shared/documents/certificate-book';
import { decisionDocument } from '#shared/documents/decision';
import { minutesDocument } from '#shared/documents/minutes';
import { supplementDocument } from '#shared/documents/supplement';
import type { CeremonyFacts } from '#shared/domain/ceremony-facts';
import type { CertificateBookFacts } from '#shared/domain/certificate-book/book-facts';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import type { MinutesFacts } from '#shared/domain/minutes-facts';
import type { SupplementFacts } from '#shared/domain/supplement-facts';

/** What each paper is made from. */
export type PaperFacts = {
  ceremony: CeremonyFacts;
  certificateBook: CertificateBookFacts;
  decision: DecisionFacts;
  minutes: MinutesFacts;
  supplement: SupplementFacts;
};

/** Every paper the program writes: a new one is its own file and its line here. */
const papersByName: { readonly [Name in keyof PaperFacts]: (facts: PaperFacts[Name]) => OfficialDocument } = {
  ceremony: ceremonyDocument,
  certificateBook: certificateBookDocument,
  decision: decisionDocument,
  minutes: minutesDocument,
  supplement: supplementDocument,
};

/** Composes one paper by its name. */
export const composePaper = <Name extends keyof PaperFacts>(name: Name, facts: PaperFacts[Name]): OfficialDocument =>
  papersByName[name](facts);
