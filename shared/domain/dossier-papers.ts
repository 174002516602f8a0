import type { AwardRule, Paper } from '#shared/domain/eligibility/rules';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';

/**
 * How the secretary says a dossier is proposed, where its basis does not say it: in full, or shortly on one of the
 * grounds of Điều 85 that are no basis.
 */
export const DOSSIER_PROCEDURES = ['full', 'politicalTask', 'foundByHead', 'stateSecret'] as const;
export type DossierProcedure = (typeof DOSSIER_PROCEDURES)[number];

type Proposal = {
  readonly kind: RecipientKind;
  readonly basis: AwardBasis;
  /** Proposed by the simplified procedure (Điều 85). */
  readonly simplified: boolean;
};

/** Only a form of commendation can be proposed so: khoản 1 Điều 85 names no titles. */
const isSimplified = ({ kind, papers }: Pick<AwardRule, 'kind' | 'papers'>, { simplified }: Proposal): boolean =>
  simplified && kind === 'form' && papers.some(({ procedure }) => procedure === 'simplified');

/**
 * The checklist of a dossier: what the award asks of this kind of recipient on this basis. By the simplified procedure
 * the submission and a summary of the achievement are enough.
 */
export const papersFor = (rule: Pick<AwardRule, 'kind' | 'papers'>, proposal: Proposal): readonly Paper[] => {
  const short = isSimplified(rule, proposal);
  return rule.papers.filter(
    ({ code, procedure, kinds, bases }) =>
      (short ? procedure === 'simplified' || code === 'submission' : procedure === undefined) &&
      (kinds?.includes(proposal.kind) ?? true) &&
      (bases?.includes(proposal.basis) ?? true),
  );
};
