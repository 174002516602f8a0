import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf, logRows } from '#tests/builders/council-content';
import { changePaper, closedMeeting, decisionFields, draftedDecision, issuedDecision } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const plainText = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]+>/gu, '\n')
    .replace(/\n+/gu, '\n');

const previewOf = async (id: string): Promise<string> => plainText((await app.expectOk('papers.preview', { id })).html);

const firstDossier = async (kind: 'individual' | 'collective') => {
  const { ids } = await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, kind });
  const dossier = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
  const recipientId = connectionOf(app)
    .prepare<[string], string>('select recipient_id from dossiers where id = ?')
    .pluck()
    .get(dossier.id);
  return { ...dossier, recipientKind: kind, recipientId: recipientId ?? '' };
};

const reportOf = async (dossierId: string): Promise<string> => {
  const { ids } = await app.expectOk('papers.draft', { kind: 'achievementReport', dossierIds: [dossierId] });
  return ids[0] ?? '';
};

describe('an achievement report', () => {
  it('tells what the book knows of the nominee at the moment it is printed', async () => {
    const { id, recipientKind, recipientId, awardYear, name } = await firstDossier('individual');
    const report = await reportOf(id);
    await app.expectOk('awards.record', {
      recipientKind,
      recipientId,
      code: 'GK_XA',
      year: awardYear - 1,
      basis: 'thematic',
      decisionNumber: '77/QĐ-UBND',
      decidedOn: localDate('2024-11-20'),
    });
    const text = await previewOf(report);
    expect(text).toContain(name);
    expect(text).toContain('Quyết định số 77/QĐ-UBND ngày 20 tháng 11 năm 2024');
    const history = await app.expectOk('recipients.history', { recipientKind, recipientId });
    for (const award of history.awards.filter(({ year }) => year <= awardYear)) expect(text).toContain(award.name);
    for (const initiative of history.initiatives) expect(text).toContain(initiative.name);
  });

  it('leaves out what came after the award year', async () => {
    const { id, recipientKind, recipientId, awardYear } = await firstDossier('individual');
    const record = { recipientKind, recipientId, code: 'GK_XA', basis: 'thematic', decidedOn: null } as const;
    await app.expectOk('awards.record', { ...record, year: awardYear + 1, decisionNumber: '999/QĐ-UBND' });
    expect(await previewOf(await reportOf(id))).not.toContain('999/QĐ-UBND');
  });

  it('is drafted for each dossier named, prints what the secretary adds, and goes to Word without a list', async () => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID });
    const drafted = await app.expectOk('papers.draft', { kind: 'achievementReport', dossierIds: ids.slice(0, 3) });
    expect(drafted.ids).toHaveLength(3);
    const [id = ''] = drafted.ids;
    const { content, hasSheet } = await app.expectOk('papers.get', { id });
    if (content.kind !== 'achievementReport') throw new Error('No report');
    expect(hasSheet).toBe(false);
    const fields = {
      ...content.fields,
      texts: { ...content.fields.texts, functions: 'Phụ trách chuyên môn', duties: 'Phụ trách chuyên môn' },
    };
    await app.expectOk('papers.update', { id, content: { kind: 'achievementReport', fields } });
    expect(await previewOf(id)).toContain('Phụ trách chuyên môn.');
    await app.expectOk('papers.export', { id, formats: ['docx'] });
    expect(app.saved[0]?.name).toMatch(/^Bao-cao-.*\.docx$/u);
    const refused = await app.call('papers.export', { id, formats: ['xlsx'] });
    expect(refused).toEqual({ ok: false, error: { code: 'papers.noList' } });
  });

  it('prints the number of its form only where that was confirmed', async () => {
    const { id, awardCode } = await firstDossier('collective');
    const dossier = await app.expectOk('dossiers.get', { id });
    const asked = dossier.papers.find(({ code }) => code === 'achievementReport');
    const { content } = await app.expectOk('papers.get', { id: await reportOf(id) });
    if (content.kind !== 'achievementReport') throw new Error('No report');
    expect([awardCode, content.fields.form]).toEqual([awardCode, asked?.unconfirmed ? '' : (asked?.form ?? '')]);
  });

  it('goes on with the draft that stands, and says of its form whether it was read', async () => {
    const { id } = await firstDossier('individual');
    const draft = await reportOf(id);
    const form = 'Mẫu số 05 Nghị định số 152/2025/NĐ-CP';
    await changePaper(app, draft, { reporter: 'Lò Thị Mận', form, issuedOn: '2025-12-05' });
    expect(await reportOf(id)).toBe(draft);
    expect((await app.expectOk('papers.get', { id: draft })).content.fields).toMatchObject({ reporter: 'Lò Thị Mận' });
    await app.expectOk('papers.issue', { id: draft });
    expect(await reportOf(id)).not.toBe(draft);
    const { papers } = await app.expectOk('dossiers.get', { id });
    expect(papers.filter(({ formRead }) => !formRead).map(({ code }) => code)).toEqual(['achievementReport']);
  });

  it('needs dossiers', async () => {
    const refused = await app.call('papers.draft', { kind: 'achievementReport' });
    expect(refused).toEqual({ ok: false, error: { code: 'papers.placeMissing' } });
  });
});

describe('the summary for the council', () => {
  it('names everybody on the agenda once, by award and unit, on paper and in Excel', async () => {
    const { agenda } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    const { ids } = await app.expectOk('papers.draft', { kind: 'achievementSummary', meetingId: SAMPLE_MEETING_ID });
    const [id = ''] = ids;
    const text = await previewOf(id);
    for (const { name } of agenda) expect(text).toContain(name);
    const line = await app.expectOk('papers.get', { id });
    expect([line.dossiers, line.hasSheet]).toEqual([agenda.length, true]);
    await app.expectOk('papers.export', { id, formats: ['docx', 'xlsx'] });
    expect(app.saved.map(({ name }) => name.split('.').at(-1))).toEqual(['docx', 'xlsx']);
  });

  it('says of a nominee what the list says until the secretary writes otherwise', async () => {
    const { ids } = await app.expectOk('papers.draft', { kind: 'achievementSummary', meetingId: SAMPLE_MEETING_ID });
    const id = ids[0] ?? '';
    const { content, items } = await app.expectOk('papers.get', { id });
    if (content.kind !== 'achievementSummary') throw new Error('No summary');
    const { agenda } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    expect(items.map(({ name }) => name).sort()).toEqual(agenda.map(({ name }) => name).sort());
    const [first] = items;
    const written = { dossierId: first?.dossierId ?? '', text: 'Dẫn đầu phong trào hiến đất làm đường' };
    const fields = { ...content.fields, achievements: [written] };
    await app.expectOk('papers.update', { id, content: { ...content, fields } });
    const after = await app.expectOk('papers.get', { id });
    expect(after.items.slice(1)).toEqual(items.slice(1));
    expect(after.items[0]).toEqual({ ...first, line: written.text });
    expect(await previewOf(id)).toContain(written.text);
  });

  it('can be made for a campaign before there is a meeting', async () => {
    const { ids } = await app.expectOk('papers.draft', { kind: 'achievementSummary', campaignId: SAMPLE_CAMPAIGN_ID });
    expect(await previewOf(ids[0] ?? '')).toContain('BÁO CÁO TÓM TẮT THÀNH TÍCH');
  });
});

describe('copies of an issued decision', () => {
  const copyOf = async (decisionId: string) => {
    const { ids } = await app.expectOk('papers.draft', { kind: 'decisionCopy', decisionId });
    const id = ids[0] ?? '';
    const { content } = await app.expectOk('papers.get', { id });
    if (content.kind !== 'decisionCopy') throw new Error('No copy');
    return { id, fields: content.fields };
  };

  it('are not made of a draft', async () => {
    const refused = await app.call('papers.draft', { kind: 'decisionCopy', decisionId: await draftedDecision(app) });
    expect(refused).toEqual({ ok: false, error: { code: 'decisions.notIssued' } });
  });

  it('an extract carries the lines of one unit, as they were issued, and of no other', async () => {
    const decisionId = await issuedDecision(app);
    const { items } = await app.expectOk('decisions.get', { id: decisionId });
    const unit = items[0]?.unitName ?? '';
    const ours = items.filter((item) => item.unitName === unit);
    const { id, fields } = await copyOf(decisionId);
    await app.expectOk('papers.update', {
      id,
      content: { kind: 'decisionCopy', fields: { ...fields, form: 'extract', unit } },
    });
    const letters = (text: string): string => text.replace(/[\s,]+/gu, '');
    const text = letters(await previewOf(id));
    for (const { line } of ours) expect(text).toContain(letters(line));
    for (const { line } of items.filter((item) => item.unitName !== unit)) expect(text).not.toContain(letters(line));
    expect(text).toContain(letters('TRÍCH SAO'));
    expect(ours.length).toBeGreaterThan(2);
  });

  it('share one series of numbers a year, whatever the form', async () => {
    const decisionId = await issuedDecision(app);
    const first = await copyOf(decisionId);
    const second = await copyOf(decisionId);
    expect([first.fields.number, second.fields.number]).toEqual([1, 2]);
    const content = {
      kind: 'decisionCopy',
      fields: { ...second.fields, symbol: 'TrS-VP', form: 'extract', number: 1 },
    } as const;
    const refused = await app.call('papers.update', { id: second.id, content });
    expect(refused).toEqual({ ok: false, error: { code: 'papers.numberTaken' } });
    const { next } = await app.expectOk('papers.nextNumber', { kind: 'decisionCopy', symbol: 'TrS-VP', year: 2025 });
    expect(next).toBe(3);
  });

  it('an extract without its unit is not chốt', async () => {
    const { id, fields } = await copyOf(await issuedDecision(app));
    const signer = { ...fields.signer, name: 'Đoàn Văn Lâm' };
    const extract = { ...fields, signer, form: 'extract', unit: '' } as const;
    await app.expectOk('papers.update', { id, content: { kind: 'decisionCopy', fields: extract } });
    expect(await app.call('papers.issue', { id })).toEqual({ ok: false, error: { code: 'papers.extractUnclear' } });
    await app.expectOk('papers.update', {
      id,
      content: { kind: 'decisionCopy', fields: { ...extract, form: 'copy' } },
    });
    await app.expectOk('papers.issue', { id });
  });
});

describe('several decisions of one meeting', () => {
  it.each(['byAward', 'byUnit', 'together'] as const)(
    '%s: every passed dossier stands in exactly one',
    async (parting) => {
      const meetingId = await closedMeeting(app);
      const { agenda } = await app.expectOk('meetings.get', { id: meetingId });
      const { ids } = await app.expectOk('decisions.draft', { meetingId, parting });
      const held = await Promise.all(ids.map(async (id) => (await app.expectOk('decisions.get', { id })).items));
      const passed = agenda.filter(({ status }) => status === 'passed').map(({ id }) => id);
      expect(
        held
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...passed].sort());
      const keyOf = { byAward: 'awardCode', byUnit: 'unitName', together: 'campaignId' } as const;
      for (const items of held)
        expect(new Set(items.map((item) => (item as Record<string, unknown>)[keyOf[parting]])).size).toBe(1);
      expect(logRows(connectionOf(app)).filter(({ channel }) => channel === 'decisions.draft')).toHaveLength(1);
      const again = await app.call('decisions.draft', { meetingId, parting });
      expect(again).toEqual({ ok: false, error: { code: 'decisions.nothingPassed' } });
    },
  );

  it('are numbered one by one', async () => {
    const meetingId = await closedMeeting(app);
    const { ids } = await app.expectOk('decisions.draft', { meetingId, parting: 'byAward' });
    const [first = '', second = ''] = ids;
    await app.expectOk('decisions.update', { id: first, fields: await decisionFields(app, first, 11) });
    await app.expectOk('decisions.issue', { id: first });
    const taken = await app.call('decisions.update', { id: second, fields: await decisionFields(app, second, 11) });
    expect(taken).toEqual({ ok: false, error: { code: 'decisions.numberTaken' } });
  });
});

describe('the attached list', () => {
  it('lies on its side, parted by unit, with its reference open in an electronic original', async () => {
    const id = await draftedDecision(app);
    const fields = await decisionFields(app, id, 12);
    const changed = { ...fields, listStyle: 'table', listOrientation: 'landscape', listByUnit: true } as const;
    await app.expectOk('decisions.update', { id, fields: { ...changed, issuedAs: 'electronic' } });
    const { html } = await app.expectOk('decisions.preview', { id });
    expect(html).toContain('@page section-1 { size: 297mm 210mm');
    const text = plainText(html);
    const { items } = await app.expectOk('decisions.get', { id });
    for (const unit of new Set(items.map(({ unitName }) => unitName).filter((name) => name !== '')))
      expect(text).toContain(`\n${unit}\n`);
    expect(text).toMatch(/Kèm theo Quyết định số: +\/QĐ-UBND ngày +tháng +năm/u);
    await app.expectOk('decisions.update', { id, fields: { ...changed, issuedAs: 'paper' } });
    expect(plainText((await app.expectOk('decisions.preview', { id })).html)).toContain(
      'Kèm theo Quyết định số: 12/QĐ-UBND ngày',
    );
  });
});
