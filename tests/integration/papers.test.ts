import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp, OFFICE } from '#tests/builders/council-app';
import { connectionOf, countOf } from '#tests/builders/council-content';
import { changePaper, closedMeeting, draftedAs, draftedDecision, numberedPaper } from '#tests/builders/main-job';

let app: CouncilApp;
beforeEach(async () => {
  app = await foundedApp('sample');
});

const fieldsOf = async (id: string): Promise<Readonly<Record<string, unknown>>> =>
  (await app.expectOk('papers.get', { id })).content.fields;

const previewOf = async (id: string): Promise<string> => (await app.expectOk('papers.preview', { id })).html;

describe('a paper', () => {
  it('asks for what it belongs to, and for something to write', async () => {
    const refused = async (asked: Parameters<typeof draftedAs>[1]) => {
      const reply = await app.call('papers.draft', asked);
      return reply.ok ? 'drafted' : reply.error.code;
    };
    expect(await refused({ kind: 'minutes' })).toBe('papers.placeMissing');
    expect(await refused({ kind: 'invitation', meetingId: 'nowhere' })).toBe('meetings.notFound');
    expect(await refused({ kind: 'counting', meetingId: SAMPLE_MEETING_ID })).toBe('papers.nothingToWrite');
    expect(await refused({ kind: 'returnLetter', campaignId: SAMPLE_CAMPAIGN_ID })).toBe('papers.nothingToWrite');
  });

  it('is chốt once: what it printed then it prints for ever', async () => {
    const id = await numberedPaper(app);
    await app.expectOk('papers.issue', { id });
    const before = await previewOf(id);
    expect(before).toContain('Số: 31/TTr-HĐTĐKT');
    const { items } = await app.expectOk('papers.get', { id });
    const dossier = await app.expectOk('dossiers.get', { id: items[0]?.dossierId ?? '' });
    const { name, honorific, position, unitName, achievements, note } = dossier;
    const renamed = { id: dossier.id, honorific, position, unitName, achievements, note, name: `${name} đổi tên` };
    expect((await app.call('dossiers.update', renamed)).ok).toBeDefined();
    expect(await previewOf(id)).toBe(before);
    const { content } = await app.expectOk('papers.get', { id });
    for (const reply of [
      await app.call('papers.update', { id, content }),
      await app.call('papers.discard', { id }),
      await app.call('papers.issue', { id }),
    ])
      expect(reply).toEqual({ ok: false, error: { code: 'papers.alreadyIssued' } });
    const connection = connectionOf(app);
    expect(() => connection.exec("update papers set subject = 'khác'")).toThrow('issued paper');
    expect(() => connection.exec('delete from paper_dossiers')).toThrow('issued paper');
    expect(() => connection.exec('delete from papers')).toThrow('issued paper');
  });

  it('bears a number that no other of its series bears', async () => {
    const first = await numberedPaper(app);
    const second = await draftedAs(app, { kind: 'submission', meetingId: SAMPLE_MEETING_ID });
    const { content } = await app.expectOk('papers.get', { id: second });
    if (content.kind !== 'submission') throw new Error('Not a submission');
    const sent = { ...content, fields: { ...content.fields, number: 31 } };
    expect(await app.call('papers.update', { id: second, content: sent })).toEqual({
      ok: false,
      error: { code: 'papers.numberTaken' },
    });
    expect(await app.call('papers.issue', { id: second })).toEqual({ ok: false, error: { code: 'papers.incomplete' } });
    const { symbol } = (await app.expectOk('papers.get', { id: first })).content.fields;
    expect(await app.expectOk('papers.nextNumber', { symbol, year: 2025 })).toEqual({ next: 32, taken: [31] });
  });
});

describe('the papers of a meeting', () => {
  it('go with it as drafts when it is taken back; what is chốt stays with the campaign', async () => {
    const draft = await draftedAs(app, { kind: 'ballot', meetingId: SAMPLE_MEETING_ID });
    const fixed = await draftedAs(app, { kind: 'invitation', meetingId: SAMPLE_MEETING_ID });
    await changePaper(app, fixed, { number: 4 });
    await app.expectOk('papers.issue', { id: fixed });
    await app.expectOk('meetings.discard', { id: SAMPLE_MEETING_ID });
    expect(await app.call('papers.get', { id: draft })).toEqual({ ok: false, error: { code: 'papers.notFound' } });
    expect(await app.expectOk('papers.get', { id: fixed })).toMatchObject({ state: 'issued', meetingId: null });
    expect(countOf(connectionOf(app), 'papers')).toBe(1);
  });

  it('print the same counts: minutes, count and submission', async () => {
    const meetingId = await closedMeeting(app);
    const { agenda, present } = await app.expectOk('meetings.get', { id: meetingId });
    const item = agenda[0];
    const told = `${item?.tally?.agreed}/${item?.base}`;
    for (const kind of ['minutes', 'counting', 'submission'] as const)
      expect(await previewOf(await draftedAs(app, { kind, meetingId }))).toContain(told);
    expect(await previewOf(await draftedAs(app, { kind: 'minutes', meetingId }))).toContain(`Có mặt: ${present}`);
  });

  it('are chốt only after it ended, the count only with its tellers', async () => {
    await app.expectOk('meetings.recordUnanimous', { id: SAMPLE_MEETING_ID });
    const minutes = await draftedAs(app, { kind: 'minutes', meetingId: SAMPLE_MEETING_ID });
    const counting = await draftedAs(app, { kind: 'counting', meetingId: SAMPLE_MEETING_ID });
    await changePaper(app, minutes, { number: 1 });
    await changePaper(app, counting, { number: 2 });
    const refusals = async () =>
      Promise.all(
        [minutes, counting].map(async (id) => {
          const reply = await app.call('papers.issue', { id });
          return reply.ok ? 'issued' : reply.error.code;
        }),
      );
    expect(await refusals()).toEqual(['papers.meetingOpen', 'papers.tellersMissing']);
    await changePaper(app, counting, { tellers: [{ name: 'Trần Đình Khôi', post: '' }] });
    await app.expectOk('meetings.close', { id: SAMPLE_MEETING_ID, endedAt: '16:30' });
    expect(await refusals()).toEqual(['issued', 'issued']);
  });

  it('hand out slips that name no voter, with drawn boxes, as many as vote', async () => {
    const id = await draftedAs(app, { kind: 'ballot', meetingId: SAMPLE_MEETING_ID });
    const { present } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    expect(await fieldsOf(id)).toMatchObject({ number: null, copies: present });
    await changePaper(app, id, { copies: 1, scope: 'all' });
    const html = await previewOf(id);
    const { agenda } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    expect(html.match(/class="box"/g)).toHaveLength(2 * agenda.length);
    expect(html).not.toContain('Số:');
  });
});

describe('submissions', () => {
  it('go to each authority that decides, one for each', async () => {
    const meetingId = await closedMeeting(app);
    const { agenda } = await app.expectOk('meetings.get', { id: meetingId });
    const authorities = new Set(agenda.map(({ decidedBy }) => decidedBy));
    const { ids } = await app.expectOk('papers.draft', { kind: 'submission', meetingId });
    expect(ids).toHaveLength(authorities.size);
    const named = await Promise.all(ids.map(async (id) => (await app.expectOk('papers.get', { id })).items.length));
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(agenda.length);
  });
});

describe('who drafts the papers', () => {
  const drafted = async () => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received' });
    const [dossierId = ''] = ids;
    await app.expectOk('dossiers.return', { ids: [dossierId], reason: 'Thiếu báo cáo thành tích' });
    return fieldsOf(await draftedAs(app, { kind: 'returnLetter', dossierIds: [dossierId] }));
  };

  it('stands in the symbol of a letter and in the line of what is kept, where the office says so', async () => {
    await app.expectOk('app.updateOffice', { ...OFFICE, draftingUnit: 'NV' });
    expect(await drafted()).toMatchObject({ symbol: 'UBND-NV', recipients: ['Như trên', 'Lưu: VT, NV'] });
    const decision = await draftedDecision(app);
    const { fields } = await app.expectOk('decisions.get', { id: decision });
    expect(fields.recipients.at(-1)).toBe('Lưu: VT, NV');
  });

  it('is named nowhere where it does not', async () => {
    expect(await drafted()).toMatchObject({ symbol: 'UBND', recipients: ['Như trên', 'Lưu: VT'] });
  });
});

describe('letters that give dossiers back', () => {
  it('go to each unit with its own dossiers, their reasons and a day', async () => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received' });
    const returned = ids.slice(0, 6);
    const reason = 'Thiếu báo cáo thành tích có xác nhận';
    await app.expectOk('dossiers.return', { ids: [...returned], reason });
    const { ids: letters } = await app.expectOk('papers.draft', { kind: 'returnLetter', dossierIds: [...returned] });
    const named = new Set<string>();
    for (const id of letters) {
      const { content, items } = await app.expectOk('papers.get', { id });
      if (content.kind !== 'returnLetter') throw new Error('Not a letter');
      for (const { dossierId, line } of items) {
        named.add(dossierId);
        expect(line).toContain(reason);
      }
      expect(content.fields.dueOn && content.fields.dueOn > localDate('2025-12-05')).toBe(true);
      const html = await previewOf(id);
      expect(html).toContain(`Kính gửi: ${content.fields.addressees[0]}`);
      expect(html).toContain('data-role="letterSubject"');
    }
    expect([...named].sort()).toEqual([...returned].sort());
    await app.expectOk('dossiers.reopen', { ids: [...returned] });
    expect(await previewOf(letters[0] ?? '')).toContain(reason);
  });
});

describe('papers of a meeting that is reopened', () => {
  const issuedMinutes = async (number: number): Promise<string> => {
    const id = await draftedAs(app, { kind: 'minutes', meetingId: SAMPLE_MEETING_ID });
    await changePaper(app, id, { number });
    await app.expectOk('papers.issue', { id });
    return id;
  };
  const lineOf = async (id: string) =>
    (await app.expectOk('papers.list', { meetingId: SAMPLE_MEETING_ID })).find((line) => line.id === id);

  it('are marked where they say its outcome, stay as they are, and the new minutes refer to the old', async () => {
    await closedMeeting(app);
    const invitation = await draftedAs(app, { kind: 'invitation', meetingId: SAMPLE_MEETING_ID });
    await changePaper(app, invitation, { number: 4 });
    await app.expectOk('papers.issue', { id: invitation });
    const old = await issuedMinutes(2);
    const before = await previewOf(old);
    expect(await lineOf(old)).toMatchObject({ state: 'issued', superseded: null, replaces: null });

    await app.expectOk('meetings.reopen', { id: SAMPLE_MEETING_ID, reason: 'Đếm lại phiếu' });
    const because = { because: 'Đếm lại phiếu', by: null };
    expect(await lineOf(old)).toMatchObject({ state: 'issued', superseded: because });
    expect(await lineOf(invitation)).toMatchObject({ superseded: null });
    expect((await app.expectOk('papers.get', { id: old })).superseded).toMatchObject(because);
    expect(await previewOf(old)).toBe(before);
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ channel: 'meetings.reopen', after: { superseded: [old] } });

    await closedMeeting(app);
    const anew = await issuedMinutes(3);
    const numbered = { number: 2, symbol: 'BB-HĐTĐKT' };
    expect(await lineOf(anew)).toMatchObject({ superseded: null, replaces: { id: old, ...numbered } });
    expect(await lineOf(old)).toMatchObject({ superseded: { by: { id: anew, number: 3 } } });
    expect(await previewOf(anew)).toMatch(
      /Biên bản này thay thế Biên bản số 02\/BB-HĐTĐKT ngày .*\(lý do mở lại: Đếm lại phiếu\)/u,
    );
    const connection = connectionOf(app);
    for (const change of ['superseded_on = null, superseded_because = null', "superseded_because = 'khác'"])
      expect(() => connection.exec(`update papers set ${change} where id = '${old}'`)).toThrow('superseded paper');
    expect(() => connection.exec(`update papers set replaces = null where id = '${anew}'`)).toThrow('issued paper');
    // A second reopening leaves the first mark as it is.
    await app.expectOk('meetings.reopen', { id: SAMPLE_MEETING_ID, reason: 'Sai danh sách' });
    expect(await lineOf(old)).toMatchObject({ superseded: { because: 'Đếm lại phiếu' } });
    expect(await lineOf(anew)).toMatchObject({ superseded: { because: 'Sai danh sách', by: null } });
  });

  it('name the submission that they replace, the one laid before the same authority', async () => {
    await closedMeeting(app);
    const drafted = async () =>
      (await app.expectOk('papers.draft', { kind: 'submission', meetingId: SAMPLE_MEETING_ID })).ids;
    const issued = async (fields: { readonly number: number; readonly addressees?: string[] }) => {
      const [id = ''] = await drafted();
      await changePaper(app, id, fields);
      await app.expectOk('papers.issue', { id });
      return id;
    };
    const old = await issued({ number: 20 });
    await issued({ number: 21, addressees: ['Thủ tướng Chính phủ'] });
    await app.expectOk('meetings.reopen', { id: SAMPLE_MEETING_ID, reason: 'Đếm lại phiếu' });
    await closedMeeting(app);
    const [anew = ''] = await drafted();
    expect(await lineOf(anew)).toMatchObject({ replaces: { id: old, number: 20 } });
    expect(await previewOf(anew)).toMatch(
      /Tờ trình này thay thế Tờ trình số 20\/TTr-.* ngày .*\(lý do mở lại: Đếm lại phiếu\)/u,
    );
  });
});
