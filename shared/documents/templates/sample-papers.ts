import type { AwardedList, DecisionFacts, ListedRecipient } from '#shared/domain/decision-facts';
import type { MinutesFacts } from '#shared/domain/minutes-facts';
import type { SupplementFacts } from '#shared/domain/supplement-facts';
import { localDate } from '#shared/lib/local-date';
import { templateSamples as words } from '#shared/text/vi/template-samples';

/** What the office prints on its papers: the templates carry its own names. */
export type OfficeFrame = {
  readonly headLines: readonly string[];
  readonly place: string;
  readonly authority: string;
  readonly symbol: string;
};

type SamplePerson = (typeof words.recipients)[number];

const sampleRecipient = (sample: SamplePerson, amount: number | null): ListedRecipient => ({
  ...sample,
  line: null,
  amount,
  note: '',
});

export const sampleList = (award: (typeof words.awards)[number], amount: number | null): AwardedList => ({
  award,
  recipients: words.recipients.map((it) =>
    sampleRecipient(it, it.kind === 'individual' ? amount : amount && amount * 2),
  ),
});

/** An invented decision of this office that holds every part a decision can have. */
export const sampleDecision = (
  office: OfficeFrame,
  { listStyle, hasMoney }: { readonly listStyle: DecisionFacts['listStyle']; readonly hasMoney: boolean },
): DecisionFacts => ({
  ...office,
  number: 5,
  issuedOn: localDate('2025-02-05'),
  subject: words.decision.subject,
  legalBases: words.decision.legalBases,
  achievement: words.decision.achievement,
  articles: ['', ...words.decision.articles],
  signer: { capacity: words.signer.capacity, name: words.signer.name },
  recipients: words.decision.recipients,
  awards: words.awards.map((it) => sampleList(it, hasMoney ? words.amount : null)),
  listStyle,
  listOrientation: 'portrait',
  decidedBy: null,
  issuedAs: 'paper',
});

/** Invented minutes of this office, with the votes or only with who was voted on. */
export const sampleMinutes = (office: OfficeFrame, voteStyle: 'table' | 'list'): MinutesFacts => ({
  ...words.minutes,
  headLines: office.headLines,
  voteStyle,
  awards: words.awards.map((it) => sampleList(it, null)),
  number: 2,
  heldOn: localDate('2025-02-03'),
  members: 9,
  present: 8,
  writtenOpinions: 0,
  votes: words.recipients.map(({ honorific, name, post }, index) => ({
    line: `${honorific} ${name}, ${post}`.trim(),
    awardName: words.awards[0].printedName,
    agreed: 8 - index,
    disagreed: index,
    base: 9,
    outcome: 'passed',
  })),
});

/** An invented supplement request of this office. */
export const sampleSupplement = (office: OfficeFrame): SupplementFacts => ({
  ...office,
  ...words.supplement,
  number: 3,
  issuedOn: localDate('2025-02-05'),
  dueOn: localDate('2025-02-14'),
  signer: { capacity: words.signer.capacity, name: words.signer.name },
});
