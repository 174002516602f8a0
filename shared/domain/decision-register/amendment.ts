import type { AwardedList } from '#shared/domain/decision-facts';
import type { AnnulmentGround } from '#shared/domain/decision-register/annulment-grounds';
import type { LocalDate } from '#shared/lib/local-date';

/** Words of the decision as issued, and what they ought to be. */
export type WordChange = {
  /** Whose line of the list; null for other words of the decision. */
  readonly dossierId: string | null;
  readonly before: string;
  readonly after: string;
};

/** What a correction or a revocation says of the decision it refers to. */
export type Amendment =
  | { readonly kind: 'correction'; readonly changes: readonly WordChange[] }
  | {
      readonly kind: 'revocation';
      /** whole: everything the decision gave and that still stands · named: those of `dossierIds`. */
      readonly scope: 'whole' | 'named';
      readonly dossierIds: readonly string[];
      /** One of the cases of khoản 2 Điều 93. */
      readonly groundId: string;
      /** `Kết luận số 12/KL-TTr ngày …`: on what it rests; may be empty while it is a draft. */
      readonly evidence: string;
      /** What is handed back beside the money: `Bằng khen, khung`; empty for none. */
      readonly objects: string;
    };

export type AmendedDecision = {
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly decidedBy: string;
};

/** Everything the articles of a correction or revocation are composed from. */
export type AmendmentFacts = { readonly original: AmendedDecision } & (
  | { readonly kind: 'correction'; readonly changes: readonly WordChange[] }
  | {
      readonly kind: 'revocation';
      /** Of a revocation that is itself taken back: the decision whose awards stand again; null otherwise. */
      readonly restores: AmendedDecision | null;
      readonly scope: 'whole' | 'named';
      readonly ground: AnnulmentGround | null;
      readonly evidence: string;
      readonly objects: string;
      /** Those who lose their award, by award. */
      readonly revoked: readonly AwardedList[];
      /** Whole đồng paid to them by the original decision; 0 when it paid nothing. */
      readonly money: number;
      readonly officeName: string;
    }
);

export type AmendmentProblem = 'nothingAmended' | 'unchangedWords' | 'wordsNotFound' | 'noGround' | 'noEvidence';

/** What keeps an amendment from being issued, the first thing first; null when nothing does. */
export const amendmentProblem = (
  amendment: Amendment,
  original: {
    readonly texts: readonly string[];
    readonly dossierIds: ReadonlySet<string>;
    /** What is taken back is a revocation: no case of khoản 2 Điều 93 is asked for. */
    readonly isRevocation: boolean;
  },
): AmendmentProblem | null => {
  if (amendment.kind === 'revocation') {
    const { dossierIds, scope, groundId, evidence } = amendment;
    if (scope === 'named' && (dossierIds.length === 0 || dossierIds.some((id) => !original.dossierIds.has(id))))
      return 'nothingAmended';
    if (groundId === '' && !original.isRevocation) return 'noGround';
    return evidence === '' ? 'noEvidence' : null;
  }
  const { changes } = amendment;
  if (changes.length === 0) return 'nothingAmended';
  if (changes.some(({ before, after }) => before === after || after === '')) return 'unchangedWords';
  return changes.every(({ before }) => original.texts.some((text) => text.includes(before))) ? null : 'wordsNotFound';
};
