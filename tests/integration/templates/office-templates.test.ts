import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { TEMPLATE_KINDS } from '#shared/documents/templates/template-kinds';
import type { Sent } from '#shared/ipc/contract';
import { DecisionFields } from '#shared/ipc/decisions';
import { err, ok } from '#shared/lib/result';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { draftedAs, draftedDecision, issuedDecision, numberedDecision } from '#tests/builders/main-job';
import { base64, ownTemplate, withText } from '#tests/builders/template-file';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const linesOf = (bytes: Uint8Array | undefined): string[] =>
  wordLines(zipEntries(bytes ?? new Uint8Array()).get('word/document.xml') ?? '').map(({ text }) => text);

const PDF = Buffer.from('%PDF-1.4\nbản in');
const CONVERTER = { kind: 'libreOffice', path: '/usr/bin/soffice' } as const;

const templateOf = async (words: string) => ({
  kind: 'decisionTable' as const,
  fileName: 'Mau-QD-cua-tinh.docx',
  bytes: base64(withText(await ownTemplate('decisionTable'), [['>{tham_quyen}<', `>{tham_quyen} ${words}<`]])),
});

describe('a template of the office', () => {
  let app: CouncilApp;
  beforeEach(async () => {
    app = await foundedApp('sample', { convertToPdf: async () => ok({ pdf: PDF, converter: CONVERTER }) });
  });

  const decisionTables = async () => {
    const all = await app.expectOk('templates.list', {});
    return all.find(({ kind }) => kind === 'decisionTable');
  };

  it('is written out and opened, named by its kind; comes back, and decisions go by it', async () => {
    const { files } = await app.expectOk('templates.openInWord', { kind: 'decisionTable', id: null });
    expect(files.map(({ name }) => name)).toEqual(['Mau-Quyet-dinh-danh-sach-ke-bang.docx']);
    expect(app.opened).toEqual([files[0]?.path]);
    const saved = await app.expectOk('templates.save', await templateOf('(MẪU CỦA TỈNH)'));
    expect(saved.version).toBe(1);
    const id = await issuedDecision(app);
    await app.expectOk('decisions.export', { id, formats: ['docx', 'pdf'] });
    const [docx, pdf] = app.saved.slice(-2);
    expect(linesOf(docx?.bytes)).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN (MẪU CỦA TỈNH)');
    expect(Buffer.from(pdf?.bytes ?? []).equals(PDF)).toBe(true);
  });

  it('keeps every version with day and person; another or the program’s own can be put in force', async () => {
    const first = await app.expectOk('templates.save', await templateOf('MỘT'));
    const second = await app.expectOk('templates.save', await templateOf('HAI'));
    expect(await decisionTables()).toMatchObject({
      inForce: second.id,
      versions: [
        { version: 2, savedBy: 'thu-ky', savedAt: '2025-12-05T14:00:00.000+07:00' },
        { version: 1, fileName: 'Mau-QD-cua-tinh.docx' },
      ],
    });
    const id = await issuedDecision(app);
    const printed = async (): Promise<string> => {
      await app.expectOk('decisions.export', { id, formats: ['docx'] });
      return linesOf(app.saved.at(-1)?.bytes).find((line) => line.startsWith('CHỦ TỊCH ỦY BAN')) ?? '';
    };
    expect(await printed()).toMatch(/HAI$/);
    await app.expectOk('templates.use', { kind: 'decisionTable', id: first.id });
    expect(await printed()).toMatch(/MỘT$/);
    await app.expectOk('templates.use', { kind: 'decisionTable', id: null });
    expect(await printed()).toMatch(/LÂM XUYÊN$/);
    const wrong = await app.call('templates.use', { kind: 'minutes', id: first.id });
    expect(wrong).toEqual({ ok: false, error: { code: 'templates.notFound' } });
  });

  it('with a fault is refused by name and place, and nothing is kept', async () => {
    const bytes = base64(withText(await ownTemplate('minutes'), [['{trich_yeu}', '{trich_yeuu}']]));
    const file = { kind: 'minutes' as const, fileName: 'a.docx', bytes };
    const { faults } = await app.expectOk('templates.check', file);
    expect(faults).toMatchObject([
      { kind: 'unknownField', tag: '{trich_yeuu}', other: 'trich_yeu', place: { part: 'body', paragraph: 2 } },
    ]);
    const reply = await app.call('templates.save', file);
    expect(reply).toMatchObject({ ok: false, error: { code: 'templates.faulty' } });
    expect(reply.ok ? '' : reply.error.details).toContain('Đoạn 2 (“{trich_yeuu}”): {trich_yeuu} không phải trường');
    expect((await app.expectOk('templates.list', {})).every(({ versions }) => versions.length === 0)).toBe(true);
  });

  it('lists every field with meaning’s name and a sample, lists with their own fields', async () => {
    const fields = await app.expectOk('templates.fields', { kind: 'decisionMoneyTable' });
    const list = fields.find(({ name }) => name === 'danh_sach');
    expect(fields.find(({ name }) => name === 'so_ky_hieu')).toMatchObject({ sample: '05/QĐ-UBND', required: true });
    expect(list?.children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['stt', 'ho_ten', 'chuc_vu_don_vi', 'so_tien', 'ten_nhom']),
    );
  });

  it('fills a sample to look at', async () => {
    const { id } = await app.expectOk('templates.save', await templateOf('(MẪU)'));
    await app.expectOk('templates.exportSample', { kind: 'decisionTable', id, formats: ['docx', 'pdf'] });
    expect(linesOf(app.saved.at(-2)?.bytes)).toContain('Về việc khen thưởng thành tích năm 2024');
    expect(app.opened.at(-1)).toMatch(/\.pdf$/);
  });

  it('says plainly when there is no converter for its PDF; Word still comes', async () => {
    app = await foundedApp('sample', { convertToPdf: async () => err({ code: 'convert.noConverter' }) });
    await app.expectOk('templates.save', await templateOf('X'));
    const id = await issuedDecision(app);
    const pdf = await app.call('decisions.export', { id, formats: ['pdf'] });
    expect(pdf).toMatchObject({ ok: false, error: { code: 'convert.noConverter' } });
    await app.expectOk('decisions.export', { id, formats: ['docx'] });
  });

  it('lays out every kind of paper, and the program’s own layout comes back', async () => {
    const motto = 'Độc lập - Tự do - Hạnh phúc';
    const marked = `${motto} (MẪU CỦA CƠ QUAN)`;
    const dossiers = (await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received' })).ids;
    const ids = [...dossiers.slice(0, 2)];
    const decisionId = await issuedDecision(app);
    await app.expectOk('dossiers.return', { ids, reason: 'Thiếu báo cáo thành tích' });
    const meetingId = SAMPLE_MEETING_ID;
    const drafts: readonly Sent<'papers.draft'>[] = [
      { kind: 'submission', meetingId },
      { kind: 'invitation', meetingId },
      { kind: 'minutes', meetingId },
      { kind: 'counting', meetingId },
      { kind: 'ballot', meetingId },
      { kind: 'returnLetter', dossierIds: ids },
      { kind: 'achievementSummary', meetingId },
      { kind: 'achievementReport', dossierIds: ids },
      { kind: 'decisionCopy', decisionId },
    ];
    const papers = await Promise.all(drafts.map((asked) => draftedAs(app, asked)));
    const exported = async (id: string): Promise<string> => {
      await app.expectOk('papers.export', { id, formats: ['docx'] });
      return linesOf(app.saved.at(-1)?.bytes).join('\n');
    };
    const before = new Map<string, string>();
    for (const id of papers) before.set(id, await exported(id));
    for (const kind of TEMPLATE_KINDS) {
      const bytes = base64(withText(await ownTemplate(kind), [[motto, marked]]));
      await app.expectOk('templates.save', { kind, fileName: 'mau.docx', bytes });
    }
    for (const id of papers) expect(await exported(id)).toContain(marked);
    await app.expectOk('papers.export', { id: papers[0] ?? '', formats: ['pdf'] });
    expect(Buffer.from(app.saved.at(-1)?.bytes ?? []).equals(PDF)).toBe(true);
    for (const kind of TEMPLATE_KINDS) await app.expectOk('templates.use', { kind, id: null });
    for (const id of papers) expect(await exported(id)).toBe(before.get(id));
  }, 60_000);

  it('takes only a converter that is one', async () => {
    const path = process.execPath;
    const reply = await app.call('converters.choose', { kind: 'libreOffice', path });
    expect(reply).toEqual({ ok: false, error: { code: 'convert.notAConverter' } });
    const network = await app.call('converters.choose', { kind: 'libreOffice', path: '//server/share/soffice' });
    expect(network).toEqual({ ok: false, error: { code: 'convert.notAConverter' } });
  });
});

describe('the edited Word file of a decision', () => {
  let app: CouncilApp;
  let converted: Uint8Array[];
  beforeEach(async () => {
    converted = [];
    app = await foundedApp('sample', {
      convertToPdf: async (docx) => {
        converted.push(docx);
        return ok({ pdf: PDF, converter: CONVERTER });
      },
    });
  });

  const wordOf = async (decisionId: string) => {
    await app.expectOk('wordVersions.openWord', { decisionId });
    const bytes = app.saved.at(-1)?.bytes ?? new Uint8Array();
    return { bytes, fileName: 'Quyet-dinh-da-sua.docx', decisionId };
  };
  type Word = Awaited<ReturnType<typeof wordOf>>;
  const taken = ({ bytes, ...file }: Word) => app.expectOk('wordVersions.take', { ...file, bytes: base64(bytes) });
  const edited = (word: Word, changes: readonly (readonly [string, string])[]): Word => ({
    ...word,
    bytes: withText(word.bytes, changes),
  });

  it('that says the same goes on, and is what is exported', async () => {
    const id = await issuedDecision(app);
    const word = await wordOf(id);
    const version = await taken(word);
    expect(version).toMatchObject({ isInForce: true, differences: [] });
    expect(converted.map((it) => Buffer.from(it).equals(Buffer.from(word.bytes)))).toEqual([true]);
    await app.expectOk('decisions.export', { id, formats: ['docx', 'pdf', 'xlsx'] });
    const [docx, pdf] = app.saved.slice(-3);
    expect(Buffer.from(docx?.bytes ?? []).equals(Buffer.from(word.bytes))).toBe(true);
    expect(Buffer.from(pdf?.bytes ?? []).equals(PDF)).toBe(true);
    await app.expectOk('wordVersions.show', { id: version.id, format: 'pdf' });
    expect(app.opened.at(-1)).toBe('Quyet-dinh-da-sua.pdf');
  });

  it('with other words goes on and names them', async () => {
    const id = await issuedDecision(app);
    const word = edited(await wordOf(id), [['QUYẾT ĐỊNH:', 'QUYẾT NGHỊ:']]);
    expect(await taken(word)).toMatchObject({
      isInForce: true,
      differences: [
        { kind: 'removed', paper: 'QUYẾT ĐỊNH:', word: '' },
        { kind: 'added', paper: '', word: 'QUYẾT NGHỊ:' },
      ],
    });
  });

  it('with another number, day or name is kept, but goes on only when the secretary says so', async () => {
    const id = await issuedDecision(app);
    const decision = await app.expectOk('decisions.get', { id });
    const own = await wordOf(id);
    const name = decision.items[0]?.name ?? '';
    const word = edited(own, [
      [`Số: ${decision.number}/`, 'Số: 99/'],
      [name, 'Lê Thị Khác'],
    ]);
    const version = await taken(word);
    expect(version.isInForce).toBe(false);
    expect(version.differences.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['number', 'person']));
    expect(version.differences.find(({ kind }) => kind === 'person')?.paper).toContain(name);
    expect((await app.expectOk('wordVersions.list', { decisionId: id })).inForce).toBeNull();
    await app.expectOk('wordVersions.use', { decisionId: id, id: version.id });
    await app.expectOk('decisions.export', { id, formats: ['docx'] });
    expect(linesOf(app.saved.at(-1)?.bytes).join('\n')).toContain('Lê Thị Khác');
    await app.expectOk('wordVersions.use', { decisionId: id, id: null });
    await app.expectOk('decisions.export', { id, formats: ['docx'] });
    expect(linesOf(app.saved.at(-1)?.bytes).join('\n')).toContain(name);
  });

  it('of a draft no longer goes on once the draft says something else', async () => {
    const id = await draftedDecision(app);
    const version = await taken(await wordOf(id));
    expect(version.isInForce).toBe(true);
    const { fields } = await app.expectOk('decisions.get', { id });
    await app.expectOk('decisions.update', {
      id,
      fields: { ...structuredClone(fields), subject: 'Về việc khác' } as never,
    });
    const { versions } = await app.expectOk('wordVersions.list', { decisionId: id });
    expect(versions).toMatchObject([{ isOutdated: true, version: 1 }]);
    await app.expectOk('decisions.discard', { id });
  });

  it('of a draft is what is exported after issue, unless the draft changed in between', async () => {
    for (const subject of [null, 'Về việc khác hẳn']) {
      const app = await foundedApp('sample', { convertToPdf: async () => ok({ pdf: PDF, converter: CONVERTER }) });
      const id = await numberedDecision(app);
      await app.expectOk('wordVersions.openWord', { decisionId: id });
      const bytes = withText(app.saved.at(-1)?.bytes ?? new Uint8Array(), [['QUYẾT ĐỊNH:', 'QUYẾT NGHỊ:']]);
      const file = { decisionId: id, fileName: 'da-sua.docx', bytes: base64(bytes) };
      expect(await app.expectOk('wordVersions.take', file)).toMatchObject({ isInForce: true });
      const { fields } = await app.expectOk('decisions.get', { id });
      const given = DecisionFields.parse(structuredClone(fields));
      if (subject !== null) await app.expectOk('decisions.update', { id, fields: { ...given, subject } });
      await app.expectOk('decisions.issue', { id });
      await app.expectOk('decisions.export', { id, formats: ['docx'] });
      const lines = linesOf(app.saved.at(-1)?.bytes);
      expect(lines).toContain(subject === null ? 'QUYẾT NGHỊ:' : 'QUYẾT ĐỊNH:');
      if (subject !== null) expect(lines).toContain(subject);
    }
  }, 60_000);

  it('is refused with links, commands, unaccepted changes or open fields in it', async () => {
    const id = await issuedDecision(app);
    const own = await wordOf(id);
    const codeOf = async (word: Word) => {
      const reply = await app.call('wordVersions.take', { ...word, bytes: base64(word.bytes) });
      return reply.ok ? 'ok' : reply.error.code;
    };
    const run = '<w:r><w:t>a</w:t></w:r>';
    expect(await codeOf(edited(own, [['QUYẾT ĐỊNH:', '{noi_dung}']]))).toBe('wordVersions.fieldsLeft');
    expect(await codeOf(edited(own, [['</w:p>', `<w:del w:id="1">${run}</w:del></w:p>`]]))).toBe('word.trackedChanges');
    expect(await codeOf(edited(own, [['</w:p>', '<w:fldSimple w:instr="DDEAUTO cmd"/></w:p>']]))).toBe('word.links');
    expect(await codeOf({ ...own, bytes: Buffer.from('x') })).toBe('word.notWord');
    expect(converted).toHaveLength(0);
  });
});
