import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf } from '#tests/builders/council-content';
import {
  decisionFields,
  draftedDecision,
  draftedRevocation,
  issuedDecision,
  REVOCATION,
  seenWarnings,
} from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const SERIES = { symbol: 'QĐ-UBND', year: 2025 } as const;

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const number = async (id: string, as: number, issuedOn?: ReturnType<typeof localDate>): Promise<void> => {
  const fields = await decisionFields(app, id, as);
  await app.expectOk('decisions.update', { id, fields: { ...fields, ...(issuedOn && { issuedOn }) } });
};

const issue = async (id: string) => app.call('decisions.issue', { id, seen: await seenWarnings(app, id) });

const ownerOf = async (dossierId: string) => {
  const { history } = await app.expectOk('dossiers.get', { id: dossierId });
  if (history === null) throw new Error('No recipient');
  return history;
};

const awardOf = async (dossierId: string) => {
  const history = await ownerOf(dossierId);
  const { awardYear, awardCode } = await app.expectOk('dossiers.get', { id: dossierId });
  return history.awards.find(({ byDecision, year, code }) => byDecision && year === awardYear && code === awardCode);
};

const storedBytes = (id: string) =>
  connectionOf(app)
    .prepare<[string], { document: string; fields: string }>(
      'select document, fields, document_sha256 from decisions where id = ?',
    )
    .get(id);

describe('a revocation of some awards', () => {
  it('is a decision of its own that takes them back and is linked both ways', async () => {
    const { id, decisionId, dossierIds } = await draftedRevocation(app);
    const before = storedBytes(decisionId);
    const [first = '', second = ''] = dossierIds;
    const amendment = { ...REVOCATION, dossierIds: [first] };
    await app.expectOk('amendments.update', { id, amendment });
    const { composed, money, original } = await app.expectOk('amendments.get', { id });
    expect(original).toMatchObject({ number: 17, decisionId });
    expect(composed[0]).toMatch(
      /^Hủy bỏ việc tặng .* cho 01 (cá nhân|tập thể) tại Quyết định số 17\/QĐ-UBND ngày 05 tháng 12 năm 2025/,
    );
    expect(composed[0]).toContain('điểm a khoản 2 Điều 93 Luật Thi đua, khen thưởng');
    expect(composed[1]).toContain('Bằng khen, khung');
    expect(money).toBeGreaterThan(0);
    await number(id, 18);
    expect(await app.expectOk('decisions.proofRead', { id })).toEqual({ findings: [] });
    const reply = await issue(id);
    expect(reply).toMatchObject({ ok: true, value: { number: 18, items: 1 } });

    expect(storedBytes(decisionId)).toEqual(before);
    expect((await awardOf(first))?.revoked).toEqual({ number: '18/QĐ-UBND', on: '2025-12-05' });
    expect((await awardOf(second))?.revoked).toBeNull();
    const { lines } = await app.expectOk('register.book', SERIES);
    expect(lines).toMatchObject([
      { first: 17, state: 'partlyRevoked', amendedBy: [{ number: 18, kind: 'revocation' }] },
      { first: 18, state: 'issued', kind: 'revocation', amends: { number: 17 }, count: 1 },
    ]);
    expect(await app.expectOk('amendments.ofDecision', { id: decisionId })).toMatchObject({
      revoked: [{ dossierId: first, number: 18 }],
    });
    expect(await app.expectOk('amendments.ofDecision', { id })).toMatchObject({ amends: { number: 17 } });
    await app.expectOk('decisions.export', { id, formats: ['docx', 'xlsx'] });
    const body = zipEntries(Buffer.from(app.saved[0]?.bytes ?? [])).get('word/document.xml') ?? '';
    expect(wordLines(body).some(({ text }) => text.startsWith('Điều 1. Hủy bỏ việc tặng'))).toBe(true);
    expect(await app.expectOk('changes.verify', {})).toMatchObject({ brokenAt: null });
  });

  it('ends them as evidence: they stand in no facts and no count from then on', async () => {
    const { id, dossierIds } = await draftedRevocation(app);
    const [first = ''] = dossierIds;
    const { recipient } = await ownerOf(first);
    const award = await awardOf(first);
    const proposal = {
      recipientId: recipient.id,
      kind: recipient.kind,
      awardCode: award?.code ?? 'LDTT',
      awardYear: 2026,
      basis: 'merit',
    } as const;
    const proofs = (): readonly (string | undefined)[] => {
      const [facts] = gatherEligibilityFacts(drizzle(connectionOf(app)), [proposal], localDate('2025-12-05'));
      return facts?.awards?.map((one) => one.id) ?? [];
    };
    const counted = async () =>
      (await app.expectOk('recipients.search', { text: recipient.name, limit: 50 })).lines.find(
        (line) => line.id === recipient.id,
      )?.awards ?? 0;
    const before = await counted();
    expect(proofs()).toContain(award?.id);
    await app.expectOk('amendments.update', { id, amendment: { ...REVOCATION, dossierIds: [first] } });
    await number(id, 18);
    await issue(id);
    expect(proofs()).not.toContain(award?.id);
    expect(await counted()).toBe(before - 1);
  });

  it('shakes the awards that rest on what was taken back', async () => {
    const { id, dossierIds } = await draftedRevocation(app);
    const [first = '', second = ''] = dossierIds;
    const [revoked, resting] = [await awardOf(first), await awardOf(second)];
    connectionOf(app)
      .prepare(
        "insert into award_grounds (award_id, kind, reference, year, what) values (?, 'award', ?, 2025, 'Bằng khen')",
      )
      .run(resting?.id, revoked?.id);
    expect((await app.expectOk('dependencies.list', {})).filter(({ awardId }) => awardId === resting?.id)).toEqual([]);
    await app.expectOk('amendments.update', { id, amendment: { ...REVOCATION, dossierIds: [first] } });
    await number(id, 18);
    await issue(id);
    const shaken = (await app.expectOk('dependencies.list', {})).find(({ awardId }) => awardId === resting?.id);
    expect(shaken).toMatchObject({ needsReview: true });
    expect(shaken?.warnings.map(({ cause }) => cause)).toContain('revoked');
  });

  it('is not issued unfinished, before what it revokes, or twice', async () => {
    const { id, decisionId, dossierIds } = await draftedRevocation(app);
    await number(id, 18);
    expect(await issue(id)).toMatchObject({ error: { code: 'amendments.incomplete' } });
    const chosen = { ...REVOCATION, dossierIds: dossierIds.slice(0, 2) };
    for (const amendment of [
      { ...chosen, groundId: '' },
      { ...chosen, evidence: '' },
      { ...chosen, dossierIds: ['nowhere'] },
    ]) {
      await app.expectOk('amendments.update', { id, amendment });
      expect(await issue(id)).toMatchObject({ error: { code: 'amendments.incomplete' } });
    }
    await app.expectOk('amendments.update', { id, amendment: chosen });
    await number(id, 18, localDate('2025-12-04'));
    expect(await issue(id)).toMatchObject({ error: { code: 'amendments.beforeOriginal' } });
    await number(id, 18, localDate('2025-12-05'));
    expect(await issue(id)).toMatchObject({ ok: true });

    const { id: again } = await app.expectOk('amendments.draft', { decisionId, kind: 'revocation' });
    await app.expectOk('amendments.update', { id: again, amendment: chosen });
    await number(again, 19);
    expect(await issue(again)).toMatchObject({ error: { code: 'amendments.alreadyRevoked' } });
    expect((await app.expectOk('register.book', SERIES)).lines.map(({ state }) => state)).toEqual([
      'partlyRevoked',
      'issued',
      'draft',
    ]);
  });

  it('that writes a count of its own which is not the list’s is blocked', async () => {
    const { id, dossierIds } = await draftedRevocation(app);
    await app.expectOk('amendments.update', { id, amendment: { ...REVOCATION, dossierIds: dossierIds.slice(0, 2) } });
    await number(id, 18);
    const fields = await decisionFields(app, id, 18);
    const articles = ['Hủy bỏ việc tặng Bằng khen cho 05 cá nhân', ...fields.articles.slice(1)];
    await app.expectOk('decisions.update', { id, fields: { ...fields, articles } });
    expect(await issue(id)).toMatchObject({ error: { code: 'decisions.proofBlocked' } });
  });
});

describe('a revocation of a whole decision', () => {
  it('takes back everything that still stands', async () => {
    const { id, decisionId, dossierIds } = await draftedRevocation(app);
    await app.expectOk('amendments.update', { id, amendment: { ...REVOCATION, scope: 'whole' } });
    await number(id, 18);
    expect(await issue(id)).toMatchObject({ ok: true, value: { items: dossierIds.length } });
    const { lines } = await app.expectOk('register.book', SERIES);
    expect(lines[0]).toMatchObject({ first: 17, state: 'revoked' });
    expect(await app.call('amendments.draft', { decisionId, kind: 'correction' })).toMatchObject({
      error: { code: 'amendments.alreadyRevoked' },
    });
  });
});

describe('a revocation taken back by a new decision', () => {
  const revokedOf = async (count: number) => {
    const { id, decisionId, dossierIds } = await draftedRevocation(app);
    const revoked = dossierIds.slice(0, count);
    await app.expectOk('amendments.update', { id, amendment: { ...REVOCATION, dossierIds: revoked } });
    await number(id, 18);
    expect(await issue(id)).toMatchObject({ ok: true });
    return { id, decisionId, revoked };
  };
  const EVIDENCE = 'Kết luận giải quyết khiếu nại số 05/KL-UBND ngày 20 tháng 12 năm 2025';

  it('gives the awards back, keeps both decisions as they are and says so in book and history', async () => {
    const { id, decisionId, revoked } = await revokedOf(2);
    const [first = '', second = ''] = revoked;
    const before = [storedBytes(id), storedBytes(decisionId)];
    const { id: restoring } = await app.expectOk('amendments.draft', { decisionId: id, kind: 'revocation' });
    const view = await app.expectOk('amendments.get', { id: restoring });
    expect(view.restores).toBe(true);
    const givesBack = async (one: string) => (await app.expectOk('decisions.get', { id: one })).givesBack;
    expect([await givesBack(id), await givesBack(restoring)]).toEqual([false, true]);
    expect(view.lines.map(({ dossierId }) => dossierId)).toEqual(revoked);
    const content = { ...REVOCATION, groundId: '', objects: 'Bằng khen, khung', dossierIds: [first] };
    await app.expectOk('amendments.update', { id: restoring, amendment: { ...content, evidence: '' } });
    await number(restoring, 19);
    expect(await issue(restoring)).toMatchObject({ error: { code: 'amendments.incomplete' } });
    await app.expectOk('amendments.update', { id: restoring, amendment: { ...content, evidence: EVIDENCE } });
    const { composed } = await app.expectOk('amendments.get', { id: restoring });
    expect(composed[0]).toMatch(
      /^Hủy bỏ nội dung tại Quyết định số 18\/QĐ-UBND .* và khôi phục khen thưởng tại Quyết định số 17\/QĐ-UBND .* đối với 01/,
    );
    expect(composed[0]).toContain(`Lý do: theo ${EVIDENCE}.`);
    expect(composed[1]).toContain('trao trả Bằng khen, khung');
    expect(await app.expectOk('decisions.proofRead', { id: restoring })).toEqual({ findings: [] });
    expect(await issue(restoring)).toMatchObject({ ok: true, value: { number: 19, items: 1 } });

    expect([storedBytes(id), storedBytes(decisionId)]).toEqual(before);
    expect(await awardOf(first)).toMatchObject({ revoked: null, restored: { number: '19/QĐ-UBND', on: '2025-12-05' } });
    expect(await awardOf(second)).toMatchObject({ revoked: { number: '18/QĐ-UBND' }, restored: null });
    const { lines } = await app.expectOk('register.book', SERIES);
    expect(lines).toMatchObject([
      { first: 17, state: 'partlyRevoked' },
      { first: 18, state: 'partlyRevoked', count: 2, amendedBy: [{ number: 19 }] },
      { first: 19, state: 'issued', count: 1, amends: { number: 18 } },
    ]);
    const rest = await app.expectOk('amendments.draft', { decisionId: id, kind: 'revocation' });
    const whole = { ...content, scope: 'whole', dossierIds: [], evidence: EVIDENCE } as const;
    await app.expectOk('amendments.update', { id: rest.id, amendment: whole });
    await number(rest.id, 20);
    expect(await issue(rest.id)).toMatchObject({ ok: true, value: { items: 1 } });
    expect((await app.expectOk('register.book', SERIES)).lines.map(({ state }) => state)).toEqual([
      'issued',
      'revoked',
      'issued',
      'issued',
    ]);
    expect(await app.call('amendments.draft', { decisionId: id, kind: 'revocation' })).toMatchObject({
      error: { code: 'amendments.alreadyRevoked' },
    });
  });

  it('lets them count again, and be taken back once more', async () => {
    const { id, decisionId, revoked } = await revokedOf(1);
    const [first = ''] = revoked;
    const { recipient } = await ownerOf(first);
    const counted = async () =>
      (await app.expectOk('recipients.search', { text: recipient.name, limit: 50 })).lines.find(
        (line) => line.id === recipient.id,
      )?.awards ?? 0;
    const without = await counted();
    const amending = async (of: string, as: number, amendment: object) => {
      const { id: next } = await app.expectOk('amendments.draft', { decisionId: of, kind: 'revocation' });
      await app.callRaw('amendments.update', {
        id: next,
        amendment: { ...REVOCATION, dossierIds: [first], ...amendment },
      });
      await number(next, as);
      expect(await issue(next)).toMatchObject({ ok: true });
      return next;
    };
    await amending(id, 19, { groundId: '', evidence: EVIDENCE });
    expect(await counted()).toBe(without + 1);
    await amending(decisionId, 20, {});
    expect(await counted()).toBe(without);
    expect(await awardOf(first)).toMatchObject({ revoked: { number: '20/QĐ-UBND' } });
  });

  it('is done by no other way than a decision that refers to it', async () => {
    await revokedOf(1);
    expect(() =>
      connectionOf(app).exec(
        'update award_history set revoked_by = null, revoked_on = null where revoked_by is not null',
      ),
    ).toThrow('award of an issued decision');
    expect(() => connectionOf(app).exec('delete from award_amendments')).toThrow('award of an issued decision');
  });
});

describe('a correction', () => {
  const drafted = async () => {
    const decisionId = await issuedDecision(app);
    const { items } = await app.expectOk('decisions.get', { id: decisionId });
    const { id } = await app.expectOk('amendments.draft', { decisionId, kind: 'correction' });
    return { id, decisionId, item: items[0] ?? { id: '', line: '', name: '' } };
  };

  it('says what stood and what it becomes, and both are shown from then on', async () => {
    const { id, decisionId, item } = await drafted();
    const before = storedBytes(decisionId);
    const after = `${item.line} (đã sửa)`;
    const change = { dossierId: item.id, before: item.line, after };
    await app.expectOk('amendments.update', { id, amendment: { kind: 'correction', changes: [change] } });
    const { composed } = await app.expectOk('amendments.get', { id });
    expect(composed[0]).toContain(`“${item.line}” sửa thành “${after}”`);
    await number(id, 18);
    expect(await issue(id)).toMatchObject({ ok: true, value: { items: 1 } });
    expect(storedBytes(decisionId)).toEqual(before);
    expect((await awardOf(item.id))?.corrections).toEqual([
      { before: item.line, after, number: '18/QĐ-UBND', on: '2025-12-05' },
    ]);
    expect(await app.expectOk('amendments.ofDecision', { id: decisionId })).toMatchObject({
      corrections: [{ dossierId: item.id, before: item.line, after, number: 18 }],
    });
    const { lines } = await app.expectOk('register.book', SERIES);
    expect(lines.map(({ state }) => state)).toEqual(['corrected', 'issued']);
    await app.expectOk('decisions.export', { id, formats: ['docx', 'xlsx'] });
    // What a later correction may quote is the line as it stands now.
    const { id: next } = await app.expectOk('amendments.draft', { decisionId, kind: 'correction' });
    const { lines: now } = await app.expectOk('amendments.get', { id: next });
    expect(now.find(({ dossierId }) => dossierId === item.id)?.line).toBe(after);
  });

  it('of a name shows through to the certificates, which of them to print again, and the history', async () => {
    const decisionId = await issuedDecision(app);
    const { items } = await app.expectOk('decisions.get', { id: decisionId });
    const [one, two] = items.filter(({ awardCode }) => awardCode === items[0]?.awardCode);
    if (one === undefined || two === undefined) throw new Error('Too few');
    const { awardCode } = one;
    const { designId } = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    const place = { decisionId, awardCode, designId, printer: null };
    const run = { ...place, tray: '', dossierIds: [one.id, two.id], reason: '' };
    const { id: runId } = await app.expectOk('printDesk.start', run);
    await app.expectOk('printDesk.answer', { id: runId, lastOut: 2, spoiled: [] });
    const states = async () =>
      (await app.expectOk('printDesk.queue', place)).sheets
        .filter(({ dossierId }) => [one.id, two.id].includes(dossierId))
        .map(({ state }) => state);
    expect(await states()).toEqual(['printed', 'printed']);

    const { id } = await app.expectOk('amendments.draft', { decisionId, kind: 'correction' });
    const name = `${one.name} Sửa`;
    const change = { dossierId: one.id, before: one.line, after: one.line.replace(one.name, name) };
    await app.expectOk('amendments.update', { id, amendment: { kind: 'correction', changes: [change] } });
    await number(id, 18);
    expect(await issue(id)).toMatchObject({ ok: true });

    const { sheets } = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    const valuesOf = (dossierId: string) => sheets.find((sheet) => sheet.dossierId === dossierId)?.values;
    expect(valuesOf(one.id)).toMatchObject({ name });
    expect(valuesOf(two.id)).toMatchObject({ name: two.name });
    expect(await states()).toEqual(['outdated', 'printed']);
    expect(await app.call('printDesk.start', { ...run, dossierIds: [one.id] })).toMatchObject({
      error: { code: 'printDesk.reasonMissing' },
    });
    const again = await app.expectOk('printDesk.start', { ...run, dossierIds: [one.id], reason: 'Sửa tên' });
    await app.expectOk('printDesk.answer', { id: again.id, lastOut: 1, spoiled: [] });
    expect((await awardOf(one.id))?.correctedName).toBe(name);
    expect((await awardOf(two.id))?.correctedName).toBeNull();
    expect((await ownerOf(one.id)).recipient.name).toBe(one.name);
  });

  it('is itself corrected by another that quotes it; it is not revoked', async () => {
    const { id, decisionId, item } = await drafted();
    const wrong = item.line.replace(item.name, `${item.name} Sai`);
    const right = item.line.replace(item.name, `${item.name} Đúng`);
    const changed = (before: string, after: string) =>
      ({ kind: 'correction', changes: [{ dossierId: item.id, before, after }] }) as const;
    await app.expectOk('amendments.update', { id, amendment: changed(item.line, wrong) });
    await number(id, 18);
    expect(await issue(id)).toMatchObject({ ok: true });
    const before = storedBytes(id);
    expect(await app.call('amendments.draft', { decisionId: id, kind: 'revocation' })).toMatchObject({
      error: { code: 'amendments.ofAmendment' },
    });
    const { id: again } = await app.expectOk('amendments.draft', { decisionId: id, kind: 'correction' });
    const { lines: quoted } = await app.expectOk('amendments.get', { id: again });
    expect(quoted).toMatchObject([{ dossierId: item.id, line: wrong }]);
    await app.expectOk('amendments.update', { id: again, amendment: changed(wrong, right) });
    await number(again, 19);
    expect(await issue(again)).toMatchObject({ ok: true });
    expect(storedBytes(id)).toEqual(before);
    const { corrections } = await app.expectOk('amendments.ofDecision', { id: decisionId });
    expect(corrections.map(({ number: by, after }) => [by, after])).toEqual([
      [18, wrong],
      [19, right],
    ]);
    const { lines } = await app.expectOk('register.book', SERIES);
    expect(lines.map(({ first, state }) => [first, state])).toEqual([
      [17, 'corrected'],
      [18, 'corrected'],
      [19, 'issued'],
    ]);
    expect((await awardOf(item.id))?.correctedName).toBe(`${item.name} Đúng`);
  });

  it('quotes only words that stand in the decision, and changes them', async () => {
    const { id, item } = await drafted();
    await number(id, 18);
    for (const change of [
      { dossierId: null, before: 'Chữ không có ở đâu', after: 'Chữ khác' },
      { dossierId: item.id, before: item.line, after: item.line },
      { dossierId: item.id, before: item.line, after: '' },
    ]) {
      await app.expectOk('amendments.update', { id, amendment: { kind: 'correction', changes: [change] } });
      expect(await issue(id)).toMatchObject({ error: { code: 'amendments.incomplete' } });
    }
  });

  it('is made of an issued award decision only', async () => {
    const draft = await draftedDecision(app);
    expect(await app.call('amendments.draft', { decisionId: draft, kind: 'correction' })).toMatchObject({
      error: { code: 'decisions.notIssued' },
    });
  });
});

describe('proof-reading at issue', () => {
  it('blocks a wrong count, and logs the warnings that were seen', async () => {
    const id = await draftedDecision(app);
    const fields = await decisionFields(app, id, 17);
    const wrong = { ...fields, articles: ['Tặng Bằng khen cho 99 cá nhân', ...fields.articles.slice(1)] };
    await app.expectOk('decisions.update', { id, fields: wrong });
    expect(await app.call('decisions.issue', { id })).toMatchObject({
      error: { code: 'decisions.proofBlocked', details: expect.stringContaining('99 cá nhân') },
    });
    const basis = 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
    await app.expectOk('decisions.update', { id, fields: { ...fields, legalBases: [basis, ...fields.legalBases] } });
    expect(await app.call('decisions.issue', { id, seen: ['anything'] })).toMatchObject({
      error: { code: 'decisions.proofUnseen' },
    });
    const seen = await seenWarnings(app, id);
    await app.expectOk('decisions.issue', { id, seen });
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ after: { warningsSeen: seen } });
  });
});

describe('an issued decision', () => {
  it('stays as it is whatever command is sent after it', async () => {
    const { id: amendment, decisionId, dossierIds } = await draftedRevocation(app);
    await app.expectOk('amendments.update', {
      id: amendment,
      amendment: { ...REVOCATION, dossierIds: dossierIds.slice(0, 1) },
    });
    await number(amendment, 18);
    expect(await issue(amendment)).toMatchObject({ ok: true });
    const rows = () =>
      JSON.stringify([
        connectionOf(app).prepare('select * from decisions order by id').all(),
        connectionOf(app).prepare('select * from decision_items order by decision_id, position').all(),
        connectionOf(app).prepare('select * from award_history where dossier_id is not null order by id').all(),
      ]);
    const before = rows();
    const fields = await decisionFields(app, decisionId, 99);
    const { meetingId } = await app.expectOk('decisions.get', { id: decisionId });
    const award = await awardOf(dossierIds[0] ?? '');
    for (const [channel, input] of [
      ['decisions.update', { id: decisionId, fields }],
      ['decisions.update', { id: amendment, fields }],
      ['decisions.discard', { id: decisionId }],
      ['decisions.discard', { id: amendment }],
      ['decisions.issue', { id: decisionId }],
      ['decisions.issue', { id: amendment }],
      ['decisions.draft', { meetingId: meetingId ?? '' }],
      ['amendments.update', { id: amendment, amendment: { ...REVOCATION, dossierIds } }],
      ['amendments.update', { id: decisionId, amendment: { ...REVOCATION, dossierIds } }],
      ['meetings.reopen', { id: meetingId ?? '', reason: 'Đếm lại' }],
      ['dossiers.return', { ids: [dossierIds[0] ?? ''], reason: 'Thiếu giấy' }],
      ['dossiers.reopen', { ids: [dossierIds[0] ?? ''] }],
      ['awards.remove', { id: award?.id ?? '', reason: 'Bỏ' }],
    ] as const) {
      expect(await app.callRaw(channel, input), channel).toMatchObject({ ok: false });
      expect(rows(), channel).toBe(before);
    }
  });
});
