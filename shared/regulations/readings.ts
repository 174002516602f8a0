import type { Readings } from '#shared/domain/eligibility/rules';

/** The readings followed unless the office's own regulation says otherwise; the same in every edition so far. */
export const READINGS: Readings = { window: 'lastYears', diplomaBeforeYears: 'anyTime' };
