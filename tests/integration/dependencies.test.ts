import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf, contentHash } from '#tests/builders/council-content';
import { closedMeeting, decisionFields, issuedDecision, loweredRating } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const reviewTask = async () => {
  const { tasks } = await app.expectOk('today.overview', {});
  return tasks.find(({ kind }) => kind === 'reviewAwards') ?? null;
};

describe('an award whose year is rated again', () => {
  it('is shown with the rating of its decision, judged anew, and stays as decided', async () => {
    await issuedDecision(app);
    expect(await app.expectOk('dependencies.list', {})).toEqual([]);
    expect(await reviewTask()).toBeNull();
    app.close();

    app = councilApp({ folder: await sampleCopy() });
    const { recipientId, year } = await loweredRating(app);
    const [award, ...others] = await app.expectOk('dependencies.list', {});
    expect(others).toEqual([]);
    expect(award).toMatchObject({ recipientId, needsReview: true, review: null });
    expect(award?.warnings).toMatchObject([{ cause: 'ratingLowered', severity: 'warning', year, now: 'KHTNV' }]);
    expect(award?.anew?.verdict).toEqual({ before: 'met', after: 'notMet' });
    expect(await reviewTask()).toMatchObject({ count: 1, targetId: null });
    const { ids } = await app.expectOk('dossiers.ids', { status: 'decided' });
    const decided = await Promise.all(ids.map((id) => app.expectOk('dossiers.get', { id })));
    expect(decided.find(({ history }) => history?.recipient.id === recipientId)?.eligibility?.verdict).toBe('met');
  });

  it('leaves the list of work once a person has looked, and comes back with the next change', async () => {
    const { awardId, recipientId, year } = await loweredRating(app);
    const note = 'Đã báo cáo Hội đồng; chờ kết luận';
    await app.expectOk('dependencies.review', { awardId, note });
    expect(await reviewTask()).toBeNull();
    const [seen] = await app.expectOk('dependencies.list', { recipientId });
    expect(seen).toMatchObject({ needsReview: false, review: { note, reviewedOn: '2025-12-05' } });
    const { history } = await app.expectOk('dossiers.get', {
      id:
        (await app.expectOk('recipients.history', { recipientKind: 'individual', recipientId })).dossiers[0]?.id ?? '',
    });
    const recipientKind = history?.recipient.kind ?? 'individual';
    await app.expectOk('ratings.record', { recipientId, recipientKind, year, level: 'HTNV', decisionNumber: '' });
    expect(await reviewTask()).toMatchObject({ count: 1 });
  });

  it('is quiet again when the rating is put right', async () => {
    const { recipientId, year } = await loweredRating(app);
    const owner = { recipientId, recipientKind: 'individual' } as const;
    for (const level of ['HTXSNV', 'HTTNV'] as const) {
      await app.expectOk('ratings.record', { ...owner, year, level, decisionNumber: '' });
    }
    const list = await app.expectOk('dependencies.list', { recipientId });
    expect(list.flatMap(({ warnings }) => warnings).filter(({ cause }) => cause === 'ratingRaised')).toEqual([]);
  });
});

describe('rows of the history', () => {
  const owner = async () => {
    const { lines } = await app.expectOk('recipients.search', { kind: 'individual', limit: 1 });
    return { recipientId: lines[0]?.id ?? '', recipientKind: 'individual' } as const;
  };

  it('written by hand go with a reason; one of an issued decision stays', async () => {
    await issuedDecision(app);
    const who = await owner();
    const award = { ...who, code: 'LDTT', year: 2019, basis: 'merit', decisionNumber: '', decidedOn: null } as const;
    const { id } = await app.expectOk('awards.record', award);
    await app.expectOk('awards.remove', { id, reason: 'Ghi nhầm người' });
    const { awards } = await app.expectOk('recipients.history', who);
    expect(awards.map((row) => row.id)).not.toContain(id);

    const { ids } = await app.expectOk('dossiers.ids', { status: 'decided' });
    const { history } = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    const made = history?.awards.find(({ byDecision }) => byDecision);
    const before = contentHash(connectionOf(app));
    for (const [removed, code] of [
      [made?.id ?? '', 'awards.ofDecision'],
      ['nowhere', 'awards.notFound'],
    ] as const) {
      expect(await app.call('awards.remove', { id: removed, reason: 'Thử' })).toEqual({ ok: false, error: { code } });
    }
    expect(await app.call('initiatives.remove', { id: 'nowhere', reason: 'Thử' })).toMatchObject({
      error: { code: 'initiatives.notFound' },
    });
    expect(contentHash(connectionOf(app))).toBe(before);
  });
});

describe('an initiative', () => {
  /** An accepted dossier of the sample whose judgement rests on an initiative. */
  const restingDossier = async () => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'accepted' });
    for (const id of ids) {
      const dossier = await app.expectOk('dossiers.get', { id });
      const lines = dossier.eligibility?.criteria.flatMap((line) => [line, ...(line.limbs ?? [])]) ?? [];
      const source = lines
        .filter(({ verdict }) => verdict === 'met')
        .flatMap(({ evidence }) => evidence.map((row) => row.source))
        .find((row) => row?.kind === 'initiative');
      if (source !== undefined) return { dossier, initiativeId: source.id };
    }
    throw new Error('No dossier of the sample rests on an initiative');
  };

  const issue = async (decisionId: string): Promise<void> => {
    await app.expectOk('decisions.update', { id: decisionId, fields: await decisionFields(app, decisionId, 21) });
    await app.expectOk('decisions.issue', { id: decisionId });
  };

  it('removed after the decision is missed by the award that rests on it', async () => {
    const { dossier, initiativeId } = await restingDossier();
    await issuedDecision(app);
    await app.expectOk('initiatives.remove', { id: initiativeId, reason: 'Quyết định công nhận đã bị hủy' });
    const list = await app.expectOk('dependencies.list', { recipientId: dossier.history?.recipient.id ?? '' });
    expect(list.flatMap(({ warnings }) => warnings)).toMatchObject([{ cause: 'gone', severity: 'warning' }]);
  });

  it('used by one award is shown on a dossier for another, and on the later award once that is decided', async () => {
    const { dossier } = await restingDossier();
    expect(dossier.initiativeUses).toEqual([]);
    const recipientId = dossier.history?.recipient.id ?? '';
    // The title of this one is decided first; a form that rests on the same initiative waits for another meeting.
    const meetingId = await closedMeeting(app);
    const { id } = await app.expectOk('decisions.draft', { meetingId, awardCodes: [dossier.awardCode] });
    await issue(id);
    const others = (await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID })).ids;
    const uses = await Promise.all(others.map((other) => app.expectOk('dossiers.get', { id: other })));
    const shared = uses.filter(({ initiativeUses }) => initiativeUses.length > 0);
    for (const { history, status } of shared) {
      expect(history?.recipient.id).toBe(recipientId);
      expect(status).not.toBe('decided');
    }
  });
});
