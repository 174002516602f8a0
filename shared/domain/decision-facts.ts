import type { RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';

/** Who signs: `['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']` and a name without academic titles. */
export type Signer = {
  readonly capacity: readonly string[];
  /** The post in the office of who signs for a council: stands above the name (NĐ 30/2020, PL I, ô 7a). */
  readonly post?: string;
  readonly name: string;
};

/** One line of the attached list. */
export type ListedRecipient = {
  readonly kind: RecipientKind;
  /** The whole line as the decision is to print it, without number and end mark; null composes it from the rest. */
  readonly line: string | null;
  /** `Ông`, `Bà`, `Đại tá`; empty when the name carries it or for a collective. */
  readonly honorific: string;
  readonly name: string;
  /** Position and unit, or the parent unit of a collective; may be empty. */
  readonly post: string;
  /** Prints as a sub-heading wherever it changes; null for a list that is not parted by unit. */
  readonly unit: string | null;
  /** Whole đồng; null while money is not decided here. */
  readonly amount: number | null;
  readonly note: string;
  /** Of a submission: the achievement in brief, and what the council counted. */
  readonly achievement?: string;
  readonly votes?: string;
};

/** One award of the decision with those who receive it, in printing order. */
export type AwardedList = {
  readonly award: {
    /** The name as printed: `Bằng khen của Chủ tịch UBND tỉnh`, `Lao động tiên tiến` (without quotes). */
    readonly printedName: string;
    readonly category: 'emulationTitle' | 'commendationForm';
  };
  readonly recipients: readonly ListedRecipient[];
};

/** Everything an award decision prints. Texts are taken as given: quirks of a source stay. */
export type DecisionFacts = {
  /** Null while the clerk has not given the number. */
  readonly number: number | null;
  /** `QĐ-UBND` */
  readonly symbol: string;
  readonly issuedOn: LocalDate | null;
  readonly place: string;
  /** The issuing body as it stands at top left, with its parent body above: `['UBND TỈNH A', 'SỞ B']`. */
  readonly headLines: readonly string[];
  /** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH` */
  readonly authority: string;
  /** `Về việc tặng Bằng khen của Chủ tịch UBND tỉnh` */
  readonly subject: string;
  /** Without end marks, in order; the last is `Theo đề nghị của …`. */
  readonly legalBases: readonly string[];
  /** `đã có thành tích xuất sắc trong …`; may be empty. */
  readonly achievement: string;
  /** Điều 1, 2, … without their headings; an empty Điều 1 is composed from the awards. A line break parts paragraphs. */
  readonly articles: readonly string[];
  readonly signer: Signer;
  /** Nơi nhận, without dashes and end marks. */
  readonly recipients: readonly string[];
  readonly awards: readonly AwardedList[];
  /** Attached on pages of its own as lines or as a table; or, for a few recipients, within Điều 1. */
  readonly listStyle: 'lines' | 'table' | 'inArticle';
  /** Of a list in table style. */
  readonly listOrientation: 'portrait' | 'landscape';
  /** How the list names who decided: `Chủ tịch UBND tỉnh`; null derives it from the authority. */
  readonly decidedBy: string | null;
  /** An electronic original leaves number and date open in the list's reference (NĐ 30/2020, PL I). */
  readonly issuedAs: 'paper' | 'electronic';
};
