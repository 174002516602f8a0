import { basisExpired, basisNotYet, lawWithNumber } from '#shared/domain/proof-reading/bases';
import { endMarkEarly, endMarkMissing } from '#shared/domain/proof-reading/closing';
import { countDiffers, countWordsDiffer, speltCountDiffers } from '#shared/domain/proof-reading/counts';
import {
  basisAfterSigning,
  meetingAfterSigning,
  signedInFuture,
  submissionAfterMeeting,
  wrongDayZeros,
} from '#shared/domain/proof-reading/dates';
import { amountDiffers, amountWordsDiffer, baseSalaryDiffers } from '#shared/domain/proof-reading/money';
import { numberHeld, numberLeftBlank, numberOutOfOrder } from '#shared/domain/proof-reading/numbers';
import {
  givenAlready,
  inOtherDraft,
  lineSpeltOtherwise,
  listSpeltOtherwise,
  nameNotInLine,
  namesakeTwice,
  paperSpeltOtherwise,
  sameTwice,
  unitSpeltTwoWays,
} from '#shared/domain/proof-reading/people';
import { districtNamed } from '#shared/domain/proof-reading/places';
import type { Found, ProofFacts, ProofPlace } from '#shared/domain/proof-reading/proof-facts';
import {
  actingWithoutPost,
  missingField,
  onBehalfOfCommittee,
  titleBeforeName,
} from '#shared/domain/proof-reading/signing';
import {
  placeholderLeft,
  spacedSymbol,
  straightQuotes,
  strayMarks,
  unpairedQuotes,
  wrongHyphen,
  wrongNumberZero,
} from '#shared/domain/proof-reading/typography';

/** block: not issued so · warning: issued after somebody has seen it · note: worth a look. */
export const PROOF_SEVERITIES = ['block', 'warning', 'note'] as const;
export type ProofSeverity = (typeof PROOF_SEVERITIES)[number];

type Rule = { readonly severity: ProofSeverity; readonly find: (facts: ProofFacts) => readonly Found[] };

/** Every rule: its line here, its function, and its sentence in `shared/text/vi/proof-reading.ts`. */
export const PROOF_RULES = {
  missingField: { severity: 'block', find: missingField },
  placeholderLeft: { severity: 'block', find: placeholderLeft },
  countDiffers: { severity: 'block', find: countDiffers },
  countWordsDiffer: { severity: 'block', find: countWordsDiffer },
  speltCountDiffers: { severity: 'block', find: speltCountDiffers },
  sameTwice: { severity: 'block', find: sameTwice },
  givenAlready: { severity: 'block', find: givenAlready },
  onBehalfOfCommittee: { severity: 'block', find: onBehalfOfCommittee },
  meetingAfterSigning: { severity: 'block', find: meetingAfterSigning },
  basisAfterSigning: { severity: 'block', find: basisAfterSigning },
  endMarkMissing: { severity: 'block', find: endMarkMissing },
  baseSalaryDiffers: { severity: 'block', find: baseSalaryDiffers },
  amountWordsDiffer: { severity: 'block', find: amountWordsDiffer },
  amountDiffers: { severity: 'warning', find: amountDiffers },
  basisExpired: { severity: 'warning', find: basisExpired },
  basisNotYet: { severity: 'warning', find: basisNotYet },
  lawWithNumber: { severity: 'warning', find: lawWithNumber },
  districtNamed: { severity: 'warning', find: districtNamed },
  lineSpeltOtherwise: { severity: 'warning', find: lineSpeltOtherwise },
  nameNotInLine: { severity: 'warning', find: nameNotInLine },
  paperSpeltOtherwise: { severity: 'warning', find: paperSpeltOtherwise },
  namesakeTwice: { severity: 'warning', find: namesakeTwice },
  inOtherDraft: { severity: 'warning', find: inOtherDraft },
  wrongDayZeros: { severity: 'warning', find: wrongDayZeros },
  spacedSymbol: { severity: 'warning', find: spacedSymbol },
  unpairedQuotes: { severity: 'warning', find: unpairedQuotes },
  endMarkEarly: { severity: 'warning', find: endMarkEarly },
  actingWithoutPost: { severity: 'warning', find: actingWithoutPost },
  titleBeforeName: { severity: 'warning', find: titleBeforeName },
  numberHeld: { severity: 'warning', find: numberHeld },
  numberOutOfOrder: { severity: 'warning', find: numberOutOfOrder },
  numberLeftBlank: { severity: 'note', find: numberLeftBlank },
  submissionAfterMeeting: { severity: 'note', find: submissionAfterMeeting },
  signedInFuture: { severity: 'note', find: signedInFuture },
  wrongNumberZero: { severity: 'note', find: wrongNumberZero },
  listSpeltOtherwise: { severity: 'note', find: listSpeltOtherwise },
  unitSpeltTwoWays: { severity: 'note', find: unitSpeltTwoWays },
  straightQuotes: { severity: 'note', find: straightQuotes },
  wrongHyphen: { severity: 'note', find: wrongHyphen },
  strayMarks: { severity: 'note', find: strayMarks },
} satisfies Record<string, Rule>;

export type ProofRuleCode = keyof typeof PROOF_RULES;
export const PROOF_RULE_CODES = Object.keys(PROOF_RULES) as ProofRuleCode[];

export type ProofFinding = Found & {
  readonly rule: ProofRuleCode;
  readonly severity: ProofSeverity;
  /** The same as long as the finding is the same: by it a person's “đã xem” is kept. */
  readonly key: string;
};

const keyOf = (rule: ProofRuleCode, { place, details }: Found): string => {
  const where = ({ field, index, dossierId }: ProofPlace): string => `${field}:${dossierId ?? index ?? ''}`;
  return [rule, where(place), ...Object.values(details)].join('|').slice(0, 300);
};

/** What is to be seen in a draft before it is issued, the gravest first, then in the order of the rules. */
export const proofRead = (facts: ProofFacts): readonly ProofFinding[] => {
  const found = PROOF_RULE_CODES.flatMap((rule) => {
    const { severity, find }: Rule = PROOF_RULES[rule];
    return find(facts).map((one) => ({ ...one, rule, severity, key: keyOf(rule, one) }));
  });
  const once = [...new Map(found.map((finding) => [finding.key, finding])).values()];
  return PROOF_SEVERITIES.flatMap((severity) => once.filter((finding) => finding.severity === severity));
};

/** Whether the draft may be issued: nothing blocks it, and somebody has seen every warning. */
export const proofVerdict = (
  findings: readonly ProofFinding[],
  seen: ReadonlySet<string>,
): { readonly blocking: readonly ProofFinding[]; readonly unseen: readonly ProofFinding[] } => ({
  blocking: findings.filter(({ severity }) => severity === 'block'),
  unseen: findings.filter(({ severity, key }) => severity === 'warning' && !seen.has(key)),
});
