/** So many decisions can be taken back. */
const STEPS_KEPT = 100;

/** The steps with one more: how a list stands before the next decision about it. */
export const withStep = <Step>(past: readonly Step[], before: Step): readonly Step[] => [
  ...past.slice(1 - STEPS_KEPT),
  before,
];

/** How the list stood before the last decision. */
export const takenBack = <Step>({ past }: { readonly past: readonly Step[] }) => ({
  ...past.at(-1),
  past: past.slice(0, -1),
});
