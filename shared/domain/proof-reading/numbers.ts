import type { Found, ProofFacts } from '#shared/domain/proof-reading/proof-facts';
import { formatSlashed } from '#shared/lib/local-date';

const NUMBER = { field: 'number' } as const;

/** The number is held for somebody: issuing uses the reservation up. */
export const numberHeld = ({ register }: ProofFacts): Found[] =>
  register.held === null ? [] : [{ place: NUMBER, details: { ...register.held } }];

/** The book says the number was left empty. */
export const numberLeftBlank = ({ register }: ProofFacts): Found[] =>
  register.blank === null ? [] : [{ place: NUMBER, details: { reason: register.blank } }];

/** Numbers follow the days of signing within a year (NĐ 30/2020, Điều 15). */
export const numberOutOfOrder = ({ register: { before, after }, issuedOn }: ProofFacts): Found[] => {
  if (issuedOn === null) return [];
  const wrong =
    before !== null && before.issuedOn > issuedOn ? before : after !== null && after.issuedOn < issuedOn ? after : null;
  return wrong === null
    ? []
    : [{ place: NUMBER, details: { number: String(wrong.number), day: formatSlashed(wrong.issuedOn) } }];
};
