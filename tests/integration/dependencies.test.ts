import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, contentHash } from '#tests/builders/council-content';
import {
  CAMPAIGN,
  closedMeeting,
  decisionFields,
  issuedDecision,
  listOf,
  loweredRating,
} from '#tests/builders/main-job';
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
  it('is not shown before', async () => {
    await issuedDecision(app);
    expect(await app.expectOk('dependencies.list', {})).toEqual([]);
    expect(await reviewTask()).toBeNull();
  });

  it('is shown with the rating it rests on, judged anew, and stays as decided', async () => {
    const { owner, dossierId, year } = await loweredRating(app);
    const [award, ...others] = await app.expectOk('dependencies.list', {});
    expect(others).toEqual([]);
    expect(award).toMatchObject({ recipientId: owner.recipientId, needsReview: true, review: null });
    expect(award?.warnings).toMatchObject([{ cause: 'ratingLowered', severity: 'warning', year, now: 'KHTNV' }]);
    expect(award?.anew?.verdict.before).toBe('met');
    expect(award?.anew?.lines.length).toBeGreaterThan(0);
    expect(await reviewTask()).toMatchObject({ count: 1, targetId: null });
    const decided = await app.expectOk('dossiers.get', { id: dossierId });
    expect([decided.status, decided.eligibility?.verdict]).toEqual(['decided', 'met']);
  });

  it('leaves the list of work once a person has looked, and comes back with the next change', async () => {
    const { awardId, owner, year } = await loweredRating(app);
    const note = 'Đã báo cáo Hội đồng; chờ kết luận';
    await app.expectOk('dependencies.review', { awardId, note });
    expect(await reviewTask()).toBeNull();
    const [seen] = await app.expectOk('dependencies.list', { recipientId: owner.recipientId });
    expect(seen).toMatchObject({ needsReview: false, review: { note, reviewedOn: '2025-12-05' } });
    await app.expectOk('ratings.record', { ...owner, year, level: 'HTNV', decisionNumber: '' });
    expect(await reviewTask()).toMatchObject({ count: 1 });
  });

  it('is quiet again when the rating is put right', async () => {
    const { owner, year, was } = await loweredRating(app);
    await app.expectOk('ratings.record', { ...owner, year, level: was, decisionNumber: '' });
    expect(await app.expectOk('dependencies.list', {})).toEqual([]);
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
  beforeEach(async () => {
    app.close();
    app = await foundedApp();
  });

  /** A council that can meet and a signer who can sign. */
  const foundCouncil = async (): Promise<string> => {
    const { id: councilId } = await app.expectOk('councils.add', { name: 'Hội đồng Thi đua - Khen thưởng tỉnh' });
    const member = { councilId, post: '', role: 'member', validFrom: localDate('2025-01-01'), validTo: null } as const;
    for (const name of ['Đoàn Văn Lâm', 'Hồ Thị Xuyến', 'Mai Quốc Bảo']) {
      await app.expectOk('councils.addMember', { ...member, name });
    }
    await app.expectOk('signers.save', { id: null, name: 'Đoàn Văn Lâm', capacity: ['CHỦ TỊCH'], isCurrent: true });
    return councilId;
  };

  const propose = async (campaign: string): Promise<{ readonly campaignId: string; readonly id: string }> => {
    const { id: campaignId } = await app.expectOk('campaigns.open', { ...CAMPAIGN, name: campaign });
    const receivedOn = localDate('2025-12-01');
    await app.expectOk('lists.accept', { ...(await listOf(1)), campaignId, unitId: null, receivedOn });
    return { campaignId, id: (await app.expectOk('dossiers.ids', { campaignId })).ids[0] ?? '' };
  };

  const decide = async (
    dossier: { readonly campaignId: string; readonly id: string },
    { councilId, number }: { readonly councilId: string; readonly number: number },
  ): Promise<void> => {
    await app.expectOk('dossiers.accept', { ids: [dossier.id] });
    const { campaignId } = dossier;
    const meeting = { councilId, campaignId, heldOn: localDate('2025-12-05'), startedAt: '8:00', place: '' };
    const { id: meetingId } = await app.expectOk('meetings.prepare', meeting);
    await closedMeeting(app, meetingId);
    const { id } = await app.expectOk('decisions.draft', { meetingId });
    await app.expectOk('decisions.update', { id, fields: await decisionFields(app, id, number) });
    await app.expectOk('decisions.issue', { id });
  };

  /** Two excellent years with two initiatives: what a Bằng khen of the province may rest on. */
  const recordAchievements = async (recipientId: string): Promise<void> => {
    const owner = { recipientId, recipientKind: 'individual' } as const;
    for (const year of [2024, 2025]) {
      await app.expectOk('ratings.record', { ...owner, year, level: 'HTXSNV', decisionNumber: '' });
      await app.expectOk('initiatives.record', {
        personId: recipientId,
        year,
        name: `Sổ liên lạc điện tử ${year}`,
        kind: 'initiative',
        scope: 'base',
        applied: true,
        decisionNumber: '31/QĐ-SGDĐT',
      });
    }
    await app.expectOk('recipients.markHistoryKnown', { ...owner, fromYear: 2010 });
  };

  const get = (id: string) => app.expectOk('dossiers.get', { id });

  it('used by one award is shown on a dossier for another, and on the later award once that is decided', async () => {
    const councilId = await foundCouncil();
    const first = await propose('Đợt xét thứ nhất');
    const recipientId = (await get(first.id)).history?.recipient.id ?? '';
    await recordAchievements(recipientId);
    expect((await get(first.id)).eligibility?.verdict).toBe('met');
    expect((await get(first.id)).initiativeUses).toEqual([]);
    await decide(first, { councilId, number: 1 });

    const second = await propose('Đợt xét thứ hai');
    const { initiativeUses, history } = await get(second.id);
    expect(history?.recipient.id).toBe(recipientId);
    expect(initiativeUses).toMatchObject([
      { what: 'Sáng kiến “Sổ liên lạc điện tử 2024”', severity: 'warning', year: 2025, decisionNumber: '01/QĐ-UBND' },
      { what: 'Sáng kiến “Sổ liên lạc điện tử 2025”', severity: 'warning', year: 2025, decisionNumber: '01/QĐ-UBND' },
    ]);
    expect((await get(first.id)).initiativeUses).toEqual([]);
    expect(await reviewTask()).toBeNull();

    await decide(second, { councilId, number: 2 });
    const list = await app.expectOk('dependencies.list', { recipientId });
    expect(list).toMatchObject([{ decisionNumber: '02/QĐ-UBND', anew: null, needsReview: true }]);
    expect(list[0]?.warnings).toMatchObject([
      { cause: 'sharedInitiative', usedBy: [{ decisionNumber: '01/QĐ-UBND' }] },
      { cause: 'sharedInitiative', usedBy: [{ decisionNumber: '01/QĐ-UBND' }] },
    ]);
    expect(await reviewTask()).toMatchObject({ count: 1 });
  });

  it('removed after the decision is missed by the award that rests on it, which no longer holds', async () => {
    const councilId = await foundCouncil();
    const dossier = await propose('Đợt xét thứ nhất');
    const recipientId = (await get(dossier.id)).history?.recipient.id ?? '';
    await recordAchievements(recipientId);
    await decide(dossier, { councilId, number: 1 });
    const [initiative] = (await get(dossier.id)).history?.initiatives ?? [];
    const reason = 'Quyết định công nhận đã bị hủy';
    await app.expectOk('initiatives.remove', { id: initiative?.id ?? '', reason });
    const [award] = await app.expectOk('dependencies.list', { recipientId });
    expect(award?.warnings).toMatchObject([{ cause: 'gone', severity: 'warning' }]);
    expect(award?.anew?.verdict).toEqual({ before: 'met', after: 'notMet' });
  });
});
