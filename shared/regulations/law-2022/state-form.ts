import type { AwardCode } from '#shared/domain/award-code';
import type { Applicability, AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { TO_PRESIDENT } from '#shared/regulations/law-2022/proposers';
import { always, whenRelevant } from '#shared/regulations/papers';

/** A line that a person confirms. */
export const attestLine = (
  id: string,
  clause: string,
  text: string,
  where: Applicability & Pick<CriterionLine, 'instead'> = {},
): CriterionLine => ({
  id,
  clause,
  text,
  ...where,
  attest: true,
});

/** The article names these bases for the kind of recipient and no other. */
export const namedBases = (
  id: string,
  clause: string,
  kind: RecipientKind,
  bases: readonly AwardBasis[],
): CriterionLine => ({
  id: `${id}.bases.${kind}`,
  clause,
  text: 'Loại hình khen thưởng của hồ sơ là loại hình mà luật nêu cho đối tượng này.',
  kinds: [kind],
  check: { check: 'awardBasisAllowed', bases },
});

/** The basis such an award usually has: shown when the dossier has another, not decided. */
export const usualBases = (id: string, clause: string, bases: readonly AwardBasis[]): CriterionLine => ({
  id: `${id}.bases`,
  clause,
  text: 'Loại hình khen thưởng của hồ sơ khác loại hình thường dùng cho hình thức này: xem lại hồ sơ.',
  check: { check: 'awardBasisAllowed', bases },
  advisory: true,
});

type StateForm = {
  readonly code: AwardCode;
  readonly name: string;
  readonly shortName: string;
  /** True unless only a part of the name stands within “ ”, as in the ranks of an order. */
  readonly quoted: boolean;
  readonly recipientKinds: readonly RecipientKind[];
  readonly historyYears: number;
  readonly noStretchFor?: readonly RecipientKind[];
  readonly criteria: readonly CriterionLine[];
};

/** A form of the state that the President decides: huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng. */
export const stateForm = (row: StateForm): AwardRule => ({
  ...row,
  kind: 'form',
  level: 'state',
  stateLevel: true,
  decidedBy: [{ authority: 'president', clause: 'Điều 77' }],
  proposedBy: TO_PRESIDENT,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    whenRelevant('achievementCertificate'),
    whenRelevant('consultation'),
  ],
  ballot: OPEN_VOTE,
});

export const RANKS = { 1: 'hạng Nhất', 2: 'hạng Nhì', 3: 'hạng Ba' } as const;
export type Rank = keyof typeof RANKS;

/** `“Huân chương Lao động” hạng Ba`: the law quotes the order, not its rank. */
export const rankedName = (order: string, rank: Rank): string => `“${order}” ${RANKS[rank]}`;
