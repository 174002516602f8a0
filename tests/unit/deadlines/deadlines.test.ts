import { describe, expect, it } from 'vitest';
import { type DeadlineFacts, deadlineOf, dueDays } from '#shared/domain/deadlines';
import { DOSSIER_STATUSES } from '#shared/domain/dossier';
import { workCalendar } from '#shared/domain/working-days';
import { addDays, localDate } from '#shared/lib/local-date';
import { EDITIONS, editionForDossier } from '#shared/regulations/editions';
import { HOLIDAY_NOTICES, PUBLIC_HOLIDAYS } from '#shared/regulations/public-holidays';

const calendar = workCalendar({ rules: PUBLIC_HOLIDAYS, notices: HOLIDAY_NOTICES, own: [] });

const facts = (more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  award: { code: 'BK_TINH', level: 'province' },
  officeLevel: 'province',
  awardYear: 2025,
  status: 'received',
  verdict: null,
  receivedOn: localDate('2025-12-05'),
  decidedOn: null,
  ...more,
});

/** The step as it stands for a dossier, by the edition of the day it was received. */
const stepOf = (step: string, dossier: DeadlineFacts, today: string) => {
  const edition = editionForDossier({ receivedOn: dossier.receivedOn, onDate: dossier.receivedOn });
  return dueDays(edition, dossier, calendar, localDate(today)).find((day) => day.step === step);
};

describe('appraisal of a province award', () => {
  it.each([
    ['2025-12-25', 'open'],
    ['2025-12-26', 'soon'],
    ['2026-01-06', 'soon'],
    ['2026-01-07', 'overdue'],
  ])('is due on 06/01/2026; on %s it is %s', (today, state) => {
    expect(stepOf('appraise', facts(), today)).toMatchObject({ dueOn: '2026-01-06', state, unconfirmed: true });
  });

  it('is done once the office acted, also by giving it back', () => {
    for (const status of DOSSIER_STATUSES) {
      const { state } = stepOf('appraise', facts({ status }), '2026-03-01') ?? {};
      expect([status, state]).toEqual([status, status === 'received' ? 'overdue' : 'done']);
    }
  });
});

describe('the editions', () => {
  it.each([
    ['2023-12-29', '2024-01-22', 'Nghị định số 91/2017/NĐ-CP'],
    ['2024-01-02', '2024-01-30', 'Thủ tục hành chính của địa phương'],
    ['2025-06-30', '2025-07-28', 'Thủ tục hành chính của địa phương'],
    ['2025-07-01', '2025-07-29', 'phần II.B Quyết định số 638/QĐ-BNV năm 2025'],
    ['2026-09-30', '2026-10-28', 'phần II.B Quyết định số 638/QĐ-BNV năm 2025'],
    ['2026-10-01', '2026-10-29', 'phần II.B Quyết định số 638/QĐ-BNV năm 2025'],
  ])('a commune that received CSTĐCS on %s appraises until %s', (receivedOn, dueOn, clause) => {
    const dossier = facts({
      award: { code: 'CSTDCS', level: 'base' },
      officeLevel: 'commune',
      receivedOn: localDate(receivedOn),
    });
    expect(stepOf('appraise', dossier, receivedOn)).toMatchObject({ dueOn, clause });
  });

  it('give every deadline an id of its own and a clause, and one appraisal of an award at one office', () => {
    for (const { deadlines } of EDITIONS) {
      expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
      expect(deadlines.every(({ clause, text }) => clause !== '' && text !== '')).toBe(true);
    }
    for (const officeLevel of ['province', 'commune', 'department'] as const) {
      const dossier = facts({ award: { code: 'LDTT', level: 'base' }, officeLevel });
      const days = EDITIONS.map((edition) => dueDays(edition, dossier, calendar, dossier.receivedOn));
      for (const steps of days) expect(steps.filter(({ step }) => step === 'appraise')).toHaveLength(1);
    }
  });

  it('mark what stands on NĐ 152/2025 as not confirmed', () => {
    const unsure = (id: string) =>
      EDITIONS.find((edition) => edition.id === id)?.deadlines.find((one) => one.id === 'submit.cstdtq')?.unconfirmed;
    expect([unsure('RS2024'), unsure('RS2025'), unsure('RS2026')]).toEqual([undefined, true, true]);
  });
});

describe('state awards', () => {
  const flag = facts({ award: { code: 'CO_CP', level: 'state' }, status: 'accepted' });
  const fighter = facts({ award: { code: 'CSTDTQ', level: 'state' }, status: 'accepted' });

  it('are to be with Bộ Nội vụ by a day of the next year; the last day is in time', () => {
    expect(stepOf('submitDossiers', flag, '2026-06-30')).toMatchObject({ dueOn: '2026-06-30', state: 'soon' });
    expect(stepOf('submitDossiers', flag, '2026-07-01')).toMatchObject({ state: 'overdue' });
    expect(stepOf('submitDossiers', fighter, '2026-07-01')).toMatchObject({ dueOn: '2026-12-31', state: 'open' });
  });

  it('after the meeting lateness is not claimed: sending is not recorded', () => {
    expect(stepOf('submitDossiers', { ...flag, status: 'passed' }, '2026-06-30')?.state).toBe('soon');
    expect(stepOf('submitDossiers', { ...flag, status: 'passed' }, '2026-07-01')?.state).toBe('unknown');
    expect(stepOf('submitDossiers', { ...flag, status: 'rejected' }, '2026-07-01')?.state).toBe('done');
  });

  it('what Bộ Nội vụ keeps is shown without a day', () => {
    expect(stepOf('appraise', flag, '2027-01-01')).toMatchObject({ dueOn: null, state: 'unknown' });
  });

  it('a department does not send them there', () => {
    expect(stepOf('submitDossiers', { ...flag, officeLevel: 'department' }, '2026-07-01')).toBeUndefined();
  });
});

describe('returning and notice', () => {
  it('a dossier is to be given back only when it does not meet the criteria', () => {
    expect(stepOf('returnIneligible', facts({ verdict: 'met' }), '2026-03-01')).toBeUndefined();
    expect(stepOf('returnIneligible', facts({ verdict: 'notMet' }), '2025-12-19')).toMatchObject({
      dueOn: '2025-12-19',
      state: 'soon',
    });
    expect(stepOf('returnIneligible', facts({ verdict: 'notMet' }), '2025-12-22')?.state).toBe('overdue');
    expect(stepOf('returnIneligible', facts({ verdict: 'notMet', status: 'returned' }), '2026-03-01')?.state).toBe(
      'done',
    );
  });

  it('the notice runs from the day of the decision', () => {
    const decided = facts({ status: 'decided', decidedOn: localDate('2026-02-13') });
    expect(stepOf('notifyResult', facts(), '2026-02-13')).toMatchObject({ dueOn: null, state: 'unknown' });
    expect(stepOf('notifyResult', decided, '2026-02-13')).toMatchObject({ dueOn: '2026-03-06', state: 'open' });
    expect(stepOf('notifyResult', decided, '2026-03-07')?.state).toBe('unknown');
  });
});

it('calendar days that end on a day off run on to the next working day', () => {
  const limit = { days: 3, unit: 'calendar' } as const;
  const received = localDate('2026-02-13');
  expect(deadlineOf({ step: 'appraise', limit }, facts({ receivedOn: received }), calendar)).toBe('2026-02-23');
  expect(deadlineOf({ step: 'appraise', limit }, facts({ receivedOn: addDays(received, -3) }), calendar)).toBe(
    '2026-02-13',
  );
});
