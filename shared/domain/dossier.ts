/** received → accepted | returned → (meeting) passed | rejected → decided. */
export const DOSSIER_STATUSES = ['received', 'returned', 'accepted', 'passed', 'rejected', 'decided'] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

export type DossierStep = 'accept' | 'return' | 'reopen' | 'pass' | 'reject' | 'withdrawOutcome' | 'decide';

const STEPS: Record<DossierStep, { readonly from: readonly DossierStatus[]; readonly to: DossierStatus }> = {
  accept: { from: ['received', 'returned'], to: 'accepted' },
  return: { from: ['received', 'accepted'], to: 'returned' },
  reopen: { from: ['returned', 'accepted'], to: 'received' },
  pass: { from: ['accepted'], to: 'passed' },
  reject: { from: ['accepted'], to: 'rejected' },
  withdrawOutcome: { from: ['passed', 'rejected'], to: 'accepted' },
  decide: { from: ['passed'], to: 'decided' },
};

/** The status after the step, or null when the step is not allowed from there. */
export const statusAfter = (status: DossierStatus, step: DossierStep): DossierStatus | null =>
  STEPS[step].from.includes(status) ? STEPS[step].to : null;
