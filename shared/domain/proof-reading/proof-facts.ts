import type { AwardCode } from '#shared/domain/award-code';
import type { DecisionKind } from '#shared/domain/decision-register/register';
import type { RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';

/** The fields of a draft that a finding can lead to. */
export const PROOF_FIELDS = [
  'number',
  'symbol',
  'issuedOn',
  'place',
  'authority',
  'headLines',
  'subject',
  'achievement',
  'legalBases',
  'articles',
  'signerName',
  'signerCapacity',
  'recipients',
  'line',
  'amendment',
] as const;
export type ProofField = (typeof PROOF_FIELDS)[number];

/** Where in the draft: `index` of a field with several lines, `dossierId` of a line of the list. */
export type ProofPlace = { readonly field: ProofField; readonly index?: number; readonly dossierId?: string };

/** One text of the draft as it prints. */
export type ProofText = { readonly place: ProofPlace; readonly text: string };

/** Somebody of the decision's list. */
export type ProofRow = {
  readonly dossierId: string;
  readonly recipientId: string;
  readonly kind: RecipientKind;
  /** As the dossier writes it. */
  readonly name: string;
  readonly unitName: string;
  /** As the decision prints it, without number and end mark. */
  readonly line: string;
  readonly awardCode: AwardCode;
  /** As the decision prints the award. */
  readonly awardName: string;
};

/** Another paper of the campaign that names the same people. */
export type ProofPaper = {
  readonly kind: 'registry' | 'minutes' | 'list' | 'submission' | 'decision';
  /** How a sentence calls it: `biên bản họp ngày 05/12/2025`. */
  readonly title: string;
  readonly dated: LocalDate | null;
  /** Its row about a recipient, where that is known. */
  readonly rows: readonly { readonly recipientId: string; readonly text: string }[];
  /** Its running text, searched for names. */
  readonly texts: readonly string[];
};

/** An award that another decision of the campaign gives. */
export type GivenElsewhere = {
  readonly recipientId: string;
  readonly awardCode: AwardCode;
  readonly decision: string;
  readonly isIssued: boolean;
};

/** A legal basis with its term; laws are known by name and day, all else by number. */
export type KnownBasis = { readonly line: string; readonly from: LocalDate; readonly to: LocalDate | null };

/** Units of a level that no longer exists from a day on. */
export type AbolishedLevel = {
  readonly from: LocalDate;
  /** Words that go before the name of such a unit: `huyện`, `Huyện ủy`. */
  readonly words: readonly string[];
  /** `thành phố` before one of these still stands. */
  readonly remaining: readonly string[];
  readonly source: string;
};

/** Everything that a draft is proof-read by. */
export type ProofFacts = {
  readonly kind: DecisionKind;
  readonly today: LocalDate;
  readonly number: number | null;
  readonly issuedOn: LocalDate | null;
  readonly authority: string;
  readonly signer: { readonly name: string; readonly capacity: readonly string[]; readonly isNamed: boolean };
  /** The words after the counts in Điều 1; what they count is no list. */
  readonly achievement: string;
  readonly texts: readonly ProofText[];
  /** The last words as printed: of the articles, and of the attached list (null: none). */
  readonly lastArticle: ProofText;
  readonly listEnd: string | null;
  /** `Ấn định danh sách có …` as printed; null for a list without it. */
  readonly listTotal: string | null;
  readonly rows: readonly ProofRow[];
  readonly meetingOn: LocalDate | null;
  readonly papers: readonly ProofPaper[];
  readonly elsewhere: readonly GivenElsewhere[];
  readonly bases: readonly KnownBasis[];
  readonly abolished: AbolishedLevel;
  /** What the book says of the number, and the issued numbers next to it. */
  readonly register: {
    readonly held: { readonly person: string; readonly subject: string } | null;
    readonly blank: string | null;
    readonly before: { readonly number: number; readonly issuedOn: LocalDate } | null;
    readonly after: { readonly number: number; readonly issuedOn: LocalDate } | null;
  };
  /** Counted by the law of the day of signing; null where nothing is paid. */
  readonly money: {
    readonly baseSalary: number | null;
    readonly total: number;
    /** Every other amount that the computation knows: by payer, award, kind and recipient. */
    readonly amounts: readonly number[];
  } | null;
};

/** What a rule found: where, and the words its sentence needs. */
export type Found = { readonly place: ProofPlace; readonly details: Readonly<Record<string, string>> };
