import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, contentHash, logRows } from '#tests/builders/council-content';
import { CAMPAIGN, listOf } from '#tests/builders/main-job';
import { writeWorkbook } from '#tests/builders/workbook-file';

const YEAR = 2025;
const UNIT = 'Sở Nội vụ';
const OFFICE_ROOM = 'Phòng Cải cách hành chính';
const RECEIVED = localDate('2025-12-01');

let app: CouncilApp;

beforeEach(async () => {
  app = await foundedApp();
});

afterEach(() => app.close());

/** A refusal with this code, that changes nothing and is no bug. */
const expectRefused = async <C extends Channel>(channel: C, input: Sent<C>, code: string): Promise<void> => {
  const before = contentHash(connectionOf(app));
  expect([channel, await app.callRaw(channel, input)]).toMatchObject([channel, { ok: false, error: { code } }]);
  expect(contentHash(connectionOf(app))).toBe(before);
  expect(app.bugs).toEqual([]);
};

const addUnit = async (): Promise<string> => {
  const unit = { name: UNIT, shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
  return (await app.expectOk('units.add', unit)).id;
};

const addCollective = async (): Promise<string> => {
  const fields = { name: OFFICE_ROOM, unitId: await addUnit(), foundedYear: 2008, flagEligible: null };
  return (await app.expectOk('collectives.add', fields)).id;
};

const addPerson = async (): Promise<string> =>
  (
    await app.expectOk('people.add', {
      fullName: 'Đinh Thị Ngọc Ánh',
      honorific: 'Bà',
      position: 'Chuyên viên',
      unitId: null,
      birthDate: null,
      category: 'civilServant',
      isLeader: false,
    })
  ).id;

const historyOf = (recipientId: string) =>
  app.expectOk('recipients.history', { recipientKind: 'collective', recipientId });

const COUNTS = { members: 10, completedTask: 10, ldtt: 7, cstdcs: 1, disciplinedFromWarning: 0 } as const;

const recordYear = (recipientId: string, counts: Partial<Sent<'collectives.recordYear'>> = {}) =>
  app.expectOk('collectives.recordYear', { recipientId, year: YEAR, ...COUNTS, ...counts });

/** The unit proposes the collective: the dossier of Tập thể lao động tiên tiến. */
const propose = async (): Promise<string> => {
  const bytes = await writeWorkbook([
    {
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
        ['TT', 'Tên tập thể', 'Đơn vị', 'Danh hiệu đề nghị'],
        [1, OFFICE_ROOM, UNIT, 'Tập thể lao động tiên tiến'],
      ],
    },
  ]);
  const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
  await app.expectOk('lists.accept', {
    fileName: 'Danh sách tập thể.xlsx',
    bytes: Buffer.from(bytes).toString('base64'),
    campaignId,
    unitId: null,
    receivedOn: RECEIVED,
  });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  expect(ids).toHaveLength(1);
  return ids[0] ?? '';
};

const judged = async (dossierId: string) => {
  const { eligibility, awardCode, history } = await app.expectOk('dossiers.get', { id: dossierId });
  expect(awardCode).toBe('TTLDTT');
  const open = eligibility?.criteria.filter(({ verdict }) => verdict !== 'met').map(({ id }) => id);
  return { verdict: eligibility?.verdict, open, recipientId: history?.recipient.id };
};

/** A collective added by hand with its rating and a history that is known whole; only the composition is missing. */
const proposedCollective = async () => {
  const recipientId = await addCollective();
  const owner = { recipientKind: 'collective', recipientId } as const;
  await app.expectOk('ratings.record', { ...owner, year: YEAR, level: 'HTTNV', decisionNumber: '31/QĐ-SNV' });
  await app.expectOk('recipients.markHistoryKnown', { ...owner, fromYear: 2020 });
  const dossierId = await propose();
  expect((await judged(dossierId)).recipientId).toBe(recipientId);
  return { owner, recipientId, dossierId };
};

describe('the composition of a collective', () => {
  it('is what a collective added by hand lacks: with it the verdict is met', async () => {
    const { recipientId, dossierId } = await proposedCollective();
    expect(await judged(dossierId)).toMatchObject({
      verdict: 'missingData',
      open: ['ttldtt.28.1.c.share', 'ttldtt.28.1.c.discipline'],
    });
    await recordYear(recipientId);
    expect(await judged(dossierId)).toMatchObject({ verdict: 'met', open: [] });
  });

  it('of another year proves nothing, and one head below the share is not enough', async () => {
    const { recipientId, dossierId } = await proposedCollective();
    await recordYear(recipientId, { year: YEAR - 1 });
    expect((await judged(dossierId)).verdict).toBe('missingData');
    await recordYear(recipientId, { ldtt: 6 });
    expect(await judged(dossierId)).toMatchObject({ verdict: 'notMet', open: ['ttldtt.28.1.c.share'] });
  });

  it('is listed newest first; recording a year again replaces it, and the log keeps the former', async () => {
    const id = await addCollective();
    await recordYear(id, { year: YEAR - 1, ldtt: null, cstdcs: null });
    await recordYear(id);
    await recordYear(id, { members: 12, disciplinedFromWarning: null });
    expect((await historyOf(id)).compositions).toEqual([
      { ...COUNTS, year: YEAR, members: 12, disciplinedFromWarning: null },
      { ...COUNTS, year: YEAR - 1, ldtt: null, cstdcs: null },
    ]);
    const last = logRows(connectionOf(app)).at(-1);
    expect(last).toMatchObject({ channel: 'collectives.recordYear', subject: `recipient:${id}` });
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ ...COUNTS, year: YEAR });
    expect(JSON.parse(last?.after ?? '')).toMatchObject({ year: YEAR, members: 12, disciplinedFromWarning: null });
  });

  it.each(['completedTask', 'ldtt', 'cstdcs'] as const)('is refused with more %s than members', async (what) => {
    const recipientId = await addCollective();
    const input = { recipientId, year: YEAR, ...COUNTS };
    await expectRefused('collectives.recordYear', { ...input, [what]: 11 }, 'collectives.moreThanMembers');
    await recordYear(recipientId, { [what]: 10 });
    await recordYear(recipientId, { members: null, [what]: 11 });
  });

  it('takes whole numbers from 0 only, and belongs to collectives only', async () => {
    const recipientId = await addCollective();
    const input = { recipientId, year: YEAR, ...COUNTS };
    await expectRefused('collectives.recordYear', { ...input, ldtt: -1 }, 'ipc.badInput');
    await expectRefused('collectives.recordYear', { ...input, ldtt: 1.5 }, 'ipc.badInput');
    await expectRefused('collectives.recordYear', { ...input, recipientId: 'không có' }, 'recipients.notFound');
    await expectRefused('collectives.recordYear', { ...input, recipientId: await addPerson() }, 'recipients.notFound');
  });
});

describe('an investigation', () => {
  const OPENING = { summary: 'Xác minh đơn phản ánh', openedOn: localDate('2025-10-06') };

  it('blocks while it is open and frees when it is closed', async () => {
    const { owner, recipientId, dossierId } = await proposedCollective();
    await recordYear(recipientId);
    const { id } = await app.expectOk('investigations.open', { ...owner, ...OPENING });
    expect((await judged(dossierId)).verdict).toBe('notMet');
    expect(await historyOf(recipientId)).toMatchObject({
      openInvestigation: true,
      investigations: [{ id, ...OPENING, closedOn: null }],
    });
    await app.expectOk('investigations.close', { id, closedOn: localDate('2025-11-20') });
    expect((await judged(dossierId)).verdict).toBe('met');
    expect(await historyOf(recipientId)).toMatchObject({
      openInvestigation: false,
      investigations: [{ id, ...OPENING, closedOn: '2025-11-20' }],
    });
    expect(logRows(connectionOf(app)).at(-1)).toMatchObject({ subject: `recipient:${recipientId}` });
  });

  it('is closed once, not before it was opened, and only when it is there', async () => {
    const owner = { recipientKind: 'individual', recipientId: await addPerson() } as const;
    const { id } = await app.expectOk('investigations.open', { ...owner, ...OPENING });
    const closedOn = localDate('2025-10-06');
    await expectRefused('investigations.close', { id, closedOn: localDate('2025-10-05') }, 'terms.reversed');
    await expectRefused('investigations.close', { id: 'không có', closedOn }, 'investigations.notFound');
    await app.expectOk('investigations.close', { id, closedOn });
    await expectRefused('investigations.close', { id, closedOn }, 'investigations.closed');
    const nobody = { ...owner, ...OPENING, recipientId: 'không có' };
    await expectRefused('investigations.open', nobody, 'recipients.notFound');
  });
});

describe('what the database alone refused before', () => {
  const unitId = 'không có';

  it('is refused in words: a unit that is not there', async () => {
    const collective = { name: OFFICE_ROOM, unitId, foundedYear: null, flagEligible: null };
    const person = {
      fullName: 'Vi Thị Nhàn',
      honorific: 'Bà',
      position: '',
      unitId,
      birthDate: null,
      category: 'publicEmployee',
      isLeader: false,
    } as const;
    await expectRefused('people.add', person, 'units.notFound');
    await expectRefused('people.update', { ...person, id: await addPerson() }, 'units.notFound');
    await expectRefused('collectives.add', collective, 'units.notFound');
    await expectRefused('collectives.update', { ...collective, id: await addCollective() }, 'units.notFound');
    await expectRefused('households.add', { name: 'Gia đình bà Lò Thị Ún', address: '', unitId }, 'units.notFound');
    const unit = { name: UNIT, shortName: '', level: 'unit', validFrom: null, validTo: null } as const;
    await expectRefused('units.add', { ...unit, parentId: unitId }, 'units.notFound');
    await expectRefused('units.update', { ...unit, id: await addUnit(), parentId: unitId }, 'units.notFound');
    const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
    const list = { ...(await listOf(3)), campaignId, receivedOn: RECEIVED };
    await expectRefused('lists.accept', { ...list, unitId }, 'units.notFound');
  });

  it('is refused in words: a term that ends before it begins', async () => {
    const reversed = { validFrom: localDate('2025-07-01'), validTo: localDate('2025-06-30') };
    const oneDay = { validFrom: localDate('2025-07-01'), validTo: localDate('2025-07-01') };
    const unit = { name: UNIT, shortName: '', level: 'unit', parentId: null } as const;
    await expectRefused('units.add', { ...unit, ...reversed }, 'terms.reversed');
    const { id } = await app.expectOk('units.add', { ...unit, ...oneDay });
    await expectRefused('units.update', { ...unit, ...reversed, id }, 'terms.reversed');
    const { id: councilId } = await app.expectOk('councils.add', { name: 'Hội đồng Thi đua – Khen thưởng sở' });
    const member = { name: 'Lường Văn Hặc', post: 'Phó Giám đốc', role: 'member' } as const;
    await expectRefused('councils.addMember', { ...member, ...reversed, councilId }, 'terms.reversed');
    const { id: memberId } = await app.expectOk('councils.addMember', { ...member, ...oneDay, councilId });
    await expectRefused('councils.updateMember', { ...member, ...reversed, id: memberId }, 'terms.reversed');
  });
});
