import { SAMPLE_CAMPAIGN_ID, SAMPLE_COUNCIL_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import type { TemplateKind } from '#shared/documents/templates/template-kinds';
import type { ChannelOf, Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { CERTIFICATE_COMMANDS, CERTIFICATE_QUERIES } from '#tests/builders/certificate-examples';
import { type CouncilApp, OFFICE } from '#tests/builders/council-app';
import { historyFile } from '#tests/builders/history-file';
import { BAC_NINH } from '#tests/builders/local-regulation';
import {
  CAMPAIGN,
  closedMeeting,
  decisionFields,
  draftedDecision,
  draftedPaper,
  draftedRevocation,
  issuedDecision,
  listOf,
  loweredRating,
  numberedDecision,
  numberedPaper,
  REVOCATION,
  receivedDossier,
} from '#tests/builders/main-job';
import { SIGNING_COMMANDS, SIGNING_QUERIES } from '#tests/builders/signing-examples';

import { base64, ownTemplate } from '#tests/builders/template-file';

const DAY = localDate('2025-12-05');
const SERIES = { symbol: 'QĐ-UBND', year: 2025 } as const;

/** Brings the sample council where the channel makes sense, and gives an input that must succeed there. */
type Example<K extends 'query' | 'command'> = {
  readonly [C in ChannelOf<K>]: (app: CouncilApp) => Promise<Sent<C>>;
};

const firstOf = async (app: CouncilApp, kind: 'individual' | 'collective') => {
  const { lines } = await app.expectOk('recipients.search', { kind, limit: 40 });
  const found = lines[20];
  if (found === undefined) throw new Error(`The sample has too few: ${kind}`);
  return found;
};

const owner = async (app: CouncilApp) => {
  const { id, kind } = await firstOf(app, 'individual');
  return { recipientId: id, recipientKind: kind };
};

const emptyCampaign = async (app: CouncilApp): Promise<string> =>
  (await app.expectOk('campaigns.open', { ...CAMPAIGN, name: 'Đợt xét chưa có hồ sơ' })).id;

const agendaOf = async (app: CouncilApp): Promise<readonly string[]> =>
  (await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID })).agenda.map(({ id }) => id);

/** An item of the sample's meeting that the first vote did not pass and the council may vote on again. */
const votedDown = async (app: CouncilApp): Promise<string> => {
  const { agenda, present } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
  const dossierId = agenda.find(({ requiresBallot }) => !requiresBallot)?.id ?? '';
  const counts = { agreed: 1, disagreed: present - 1, blank: 0 };
  await app.expectOk('meetings.recordTally', { id: SAMPLE_MEETING_ID, dossierId, ...counts });
  return dossierId;
};

const memberOf = async (app: CouncilApp) => {
  const [council] = await app.expectOk('councils.list', {});
  const member = council?.members[1];
  if (member === undefined) throw new Error('The sample council has no members');
  return member;
};

const accepted = async (app: CouncilApp): Promise<string> => {
  const id = await receivedDossier(app);
  await app.expectOk('dossiers.accept', { ids: [id], reason: 'Đã bổ sung minh chứng' });
  return id;
};

/** The paper for the first unit that lacks something, once a dossier of the sample came back. */
const supplementOf = async (app: CouncilApp): Promise<Sent<'supplements.preview'>> => {
  const reason = 'Thiếu báo cáo thành tích';
  await app.expectOk('dossiers.return', { ids: [await receivedDossier(app)], reason });
  const { fields, units } = await app.expectOk('supplements.asks', { campaignId: SAMPLE_CAMPAIGN_ID });
  const [unit] = units;
  if (unit === undefined) throw new Error('No unit of the sample lacks anything');
  const lines = unit.asks.map(({ name, awardName, place, asked }) => ({ name, awardName, place, asked }));
  return { campaignId: SAMPLE_CAMPAIGN_ID, addressee: unit.name, opening: unit.opening, fields, lines };
};

const templateFile = async (kind: TemplateKind) => ({
  kind,
  fileName: 'Mau-cua-co-quan.docx',
  bytes: base64(await ownTemplate(kind)),
});

/** What the program gave out as Word for a draft, brought back as it is. */
const wordOfDecision = async (app: CouncilApp): Promise<Sent<'wordVersions.take'>> => {
  const decisionId = await draftedDecision(app);
  await app.expectOk('wordVersions.openWord', { decisionId });
  const file = app.saved.at(-1);
  if (file === undefined) throw new Error('No Word file was written');
  return { decisionId, fileName: file.name, bytes: base64(file.bytes) };
};

const acceptedList = async (app: CouncilApp): Promise<string> => {
  const place = { campaignId: SAMPLE_CAMPAIGN_ID, unitId: null, receivedOn: DAY };
  return (await app.expectOk('lists.accept', { ...(await listOf(12)), ...place })).listId;
};

const DESK_PLACE = { campaignId: SAMPLE_CAMPAIGN_ID, unitId: null, receivedOn: DAY };
const DECIDED = {
  corrections: [{ sheet: 'Danh sách', sourceRow: 5, position: 'Phó Trưởng phòng', birthDate: '19/3/1980' }],
  columnRoles: [{ sheet: 'Danh sách', headerRow: 3, index: 2, role: 'unit' as const }],
  encodings: [{ sheet: 'Danh sách', column: 2, encoding: 'VNI' as const }],
};

const draftOnDesk = async (app: CouncilApp): Promise<string> =>
  (await app.expectOk('listDrafts.keep', { ...(await listOf(12)), ...DESK_PLACE })).id;

const UNIT = {
  name: 'Trung tâm Kiểm soát bệnh tật',
  shortName: 'CDC',
  level: 'unit',
  parentId: 'sample-unit-01',
  validFrom: localDate('2021-01-01'),
  validTo: null,
} as const;

const office = (app: CouncilApp) => Promise.resolve({ ...OFFICE, name: `UBND tỉnh ${app.folder.length}` });

/** Teachers with an award and a rating of each of two years. */
const historyListOf = (people: number) =>
  historyFile('Tổng hợp khen thưởng 2023-2024.xlsx', [
    {
      rows: [
        ['TT', 'Họ và tên', 'Đơn vị', 2023, 2024],
        ...Array.from({ length: people }, (_, place) => [
          place + 1,
          `Vừ Thị ${['Mai', 'Lan', 'Cúc', 'Đào', 'Huệ', 'Sen'][place] ?? 'Tâm'}`,
          'Trường Tiểu học Nà Hỳ',
          'LĐTT, HTTNV',
          'CSTĐCS, HTXSNV',
        ]),
      ],
    },
  ]);

const acceptedHistory = async (app: CouncilApp): Promise<string> =>
  (await app.expectOk('historyLists.accept', await historyListOf(4))).listId ?? '';

const SAID_OF_HISTORY = {
  list: { year: 2023, decisionNumber: '5/QĐ-SNV', decidedOn: DAY, authority: 'Giám đốc Sở' },
  knownFrom: 2023,
  corrections: [{ sheet: null, sourceRow: 2, part: 0, year: 2022 }],
};

const historyOnDesk = async (app: CouncilApp): Promise<string> =>
  (await app.expectOk('historyDrafts.keep', await historyListOf(4))).id;

const SAME_PERSON = {
  row: { recipientKind: 'individual', fullName: 'Đoàn Ngọc Điệp', unit: 'Văn phòng Sở', birthDate: null },
  other: { recipientKind: 'individual', fullName: 'Đoàn Ngọc Diệp', unit: 'Văn phòng Sở', birthDate: null },
  recipientId: null,
  answer: 'same',
} as const;

/** One for each command of the contract; the compiler and the test ask for the missing one. */
export const COMMAND_EXAMPLES: Example<'command'> = {
  'app.setUp': async () => ({ ...OFFICE, start: 'sample' }),
  'app.updateOffice': office,
  ...SIGNING_COMMANDS,
  'units.add': async () => UNIT,
  'units.update': async () => ({ ...UNIT, id: 'sample-unit-02', parentId: 'sample-unit-province' }),
  'people.add': async () => ({
    fullName: 'Nguyễn Thị Hồng Nhung',
    honorific: 'Bà',
    position: 'Chuyên viên',
    unitId: 'sample-unit-01',
    birthDate: '1988-03-08',
    category: 'civilServant',
    isLeader: false,
  }),
  'people.update': async (app) => ({
    id: (await firstOf(app, 'individual')).id,
    fullName: 'Trần Quốc Toản',
    honorific: 'Đồng chí',
    position: 'Phó Giám đốc phụ trách',
    unitId: null,
    birthDate: '1979-01-31',
    category: 'publicEmployee',
    isLeader: true,
  }),
  'collectives.add': async () => ({
    name: 'Phòng Quản lý hồ sơ',
    unitId: 'sample-unit-01',
    foundedYear: 2012,
    flagEligible: true,
  }),
  'collectives.update': async (app) => ({
    id: (await firstOf(app, 'collective')).id,
    name: 'Phòng Quản lý hồ sơ',
    unitId: null,
    foundedYear: 1999,
    flagEligible: false,
  }),
  'collectives.recordYear': async (app) => ({
    recipientId: (await firstOf(app, 'collective')).id,
    year: OFFICE.year,
    members: 31,
    completedTask: 30,
    ldtt: 29,
    cstdcs: 4,
    disciplinedFromWarning: null,
  }),
  'households.add': async () => ({ name: 'Gia đình ông Lò Văn Xuân', address: 'Thôn 3', unitId: null }),
  'ratings.record': async (app) => ({
    ...(await owner(app)),
    year: 2024,
    level: 'HTNV',
    decisionNumber: '12/QĐ-XL',
  }),
  'awards.record': async (app) => ({
    ...(await owner(app)),
    code: 'CSTDCS',
    year: 2020,
    basis: 'merit',
    decisionNumber: '44/QĐ-SNV',
    decidedOn: DAY,
  }),
  'initiatives.record': async (app) => ({
    personId: (await firstOf(app, 'individual')).id,
    year: 2024,
    name: 'Số hóa hồ sơ một cửa',
    kind: 'initiative',
    scope: 'base',
    applied: true,
    decisionNumber: '',
  }),
  'awards.remove': async (app) => {
    const example = await COMMAND_EXAMPLES['awards.record'](app);
    return { id: (await app.expectOk('awards.record', example)).id, reason: 'Ghi nhầm người' };
  },
  'initiatives.remove': async (app) => {
    const example = await COMMAND_EXAMPLES['initiatives.record'](app);
    return { id: (await app.expectOk('initiatives.record', example)).id, reason: 'Ghi nhầm năm' };
  },
  'discipline.record': async (app) => ({
    ...(await owner(app)),
    form: 'Khiển trách',
    from: DAY,
    to: null,
    decisionNumber: '',
  }),
  'investigations.open': async (app) => ({
    ...(await owner(app)),
    summary: 'Kiểm tra việc chấp hành quy chế chi tiêu nội bộ',
    openedOn: DAY,
  }),
  'investigations.close': async () => ({ id: 'sample-investigation', closedOn: DAY }),
  'recipients.markHistoryKnown': async (app) => ({ ...(await owner(app)), fromYear: 2011 }),
  'signers.save': async () => ({
    id: 'sample-signer-chair',
    name: 'Vũ Hoài Nam',
    capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    isCurrent: false,
  }),
  'days.set': async () => ({ day: DAY, kind: 'off', reason: 'Kỷ niệm ngày thành lập' }),
  'campaigns.open': async () => CAMPAIGN,
  'campaigns.update': async () => ({ ...CAMPAIGN, id: SAMPLE_CAMPAIGN_ID, basis: 'thematic', year: 2026 }),
  'campaigns.close': async (app) => ({ id: await emptyCampaign(app) }),
  'lists.accept': async () => ({
    ...(await listOf(12)),
    campaignId: SAMPLE_CAMPAIGN_ID,
    unitId: null,
    receivedOn: DAY,
  }),
  'historyLists.accept': async () => ({ ...(await historyListOf(6)), knownFrom: 2023 }),
  'historyLists.undo': async (app) => ({ listId: await acceptedHistory(app) }),
  'duplicates.answer': async () => ({ answers: [SAME_PERSON] }),
  'duplicates.revokeAnswer': async (app) => {
    const { ids } = await app.expectOk('duplicates.answer', { answers: [SAME_PERSON] });
    return { id: ids[0] ?? '' };
  },
  'lists.undo': async (app) => ({ listId: await acceptedList(app) }),
  'listDrafts.keep': async () => ({ ...(await listOf(12)), ...DESK_PLACE, ...DECIDED }),
  'listDrafts.update': async (app) => ({ id: await draftOnDesk(app), ...DESK_PLACE, ...DECIDED }),
  'listDrafts.discard': async (app) => ({ id: await draftOnDesk(app) }),
  'listDrafts.reopen': async (app) => ({ listId: await acceptedList(app) }),
  'listDrafts.discardUntouched': async (app) => ({ ids: [await draftOnDesk(app)] }),
  'historyDrafts.keep': async () => ({ ...(await historyListOf(4)), ...SAID_OF_HISTORY }),
  'historyDrafts.update': async (app) => ({ id: await historyOnDesk(app), ...SAID_OF_HISTORY }),
  'historyDrafts.discard': async (app) => ({ id: await historyOnDesk(app) }),
  'dossiers.update': async (app) => ({
    id: await receivedDossier(app),
    name: 'Đinh Bộ Lĩnh',
    honorific: 'Đồng chí',
    position: 'Trưởng trạm',
    unitName: 'Trạm Y tế xã Hoa Lư',
    achievements: 'Hoàn thành xuất sắc nhiệm vụ',
    note: 'Đã đối chiếu',
  }),
  'dossiers.check': async () => ({ campaignId: SAMPLE_CAMPAIGN_ID }),
  'dossiers.setEdition': async (app) => {
    const id = await receivedDossier(app);
    const { edition } = await app.expectOk('dossiers.get', { id });
    const other = edition.others.find(({ canApply }) => canApply);
    return { id, edition: other?.id ?? edition.id, reason: 'Hồ sơ của năm trước, gửi muộn' };
  },
  'dossiers.attest': async (app) => {
    const id = await receivedDossier(app);
    await app.expectOk('dossiers.attest', { id, lineIds: ['đạo đức'] });
    return { id, lineIds: ['phẩm chất'] };
  },
  'dossiers.markPaper': async (app) => {
    const id = await receivedDossier(app);
    await app.expectOk('dossiers.markPaper', { id, paperCode: 'proposal', present: true });
    return { id, paperCode: 'proposal', present: false };
  },
  'dossiers.setProcedure': async (app) => ({ id: await receivedDossier(app), procedure: 'foundByHead' }),
  'dossiers.accept': async (app) => {
    const id = await receivedDossier(app);
    await app.expectOk('dossiers.return', { ids: [id], reason: 'Thiếu báo cáo thành tích' });
    return { ids: [id], reason: 'Đã bổ sung minh chứng' };
  },
  'dossiers.return': async (app) => ({ ids: [await receivedDossier(app)], reason: 'Thiếu báo cáo thành tích' }),
  'dossiers.reopen': async (app) => ({ ids: [await accepted(app)] }),
  'dependencies.review': async (app) => ({
    awardId: (await loweredRating(app)).awardId,
    note: 'Đã báo cáo Hội đồng, giữ nguyên',
  }),
  'councils.add': async () => ({ name: 'Hội đồng sáng kiến tỉnh' }),
  'councils.addMember': async () => ({
    councilId: SAMPLE_COUNCIL_ID,
    name: 'Lý Thường Hiền',
    post: 'Giám đốc Sở Tài chính',
    role: 'member',
    validFrom: DAY,
    validTo: null,
  }),
  'councils.updateMember': async (app) => ({
    id: (await memberOf(app)).id,
    name: 'Lý Thường Hiền',
    post: 'Giám đốc Sở Tài chính',
    role: 'member',
    validFrom: localDate('2022-02-02'),
    validTo: DAY,
  }),
  'meetings.prepare': async (app) => {
    await accepted(app);
    return {
      councilId: SAMPLE_COUNCIL_ID,
      campaignId: SAMPLE_CAMPAIGN_ID,
      heldOn: DAY,
      startedAt: '8:00',
      place: 'Hội trường lớn',
    };
  },
  'meetings.recordAttendance': async (app) => ({
    id: SAMPLE_MEETING_ID,
    attendance: [{ memberId: (await memberOf(app)).id, attendance: 'absent', reason: 'Đi công tác' }],
  }),
  'meetings.recordTally': async (app) => {
    const [dossierId = ''] = await agendaOf(app);
    const { present } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    const counted = { id: SAMPLE_MEETING_ID, dossierId };
    await app.expectOk('meetings.recordTally', { ...counted, agreed: present, disagreed: 0, blank: 0 });
    return { ...counted, agreed: 1, disagreed: present - 3, blank: 2 };
  },
  'meetings.withdrawSecondRound': async (app) => {
    const dossierId = await votedDown(app);
    const { present } = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    const second = { id: SAMPLE_MEETING_ID, dossierId, round: 2, agreed: present - 3, disagreed: 1, blank: 2 } as const;
    await app.expectOk('meetings.recordTally', second);
    return { id: SAMPLE_MEETING_ID, dossierId };
  },
  'meetings.recuse': async (app) => {
    const [dossierId = ''] = await agendaOf(app);
    const recusal = { id: SAMPLE_MEETING_ID, dossierId, memberId: (await memberOf(app)).id };
    await app.expectOk('meetings.recuse', { ...recusal, recused: true });
    return { ...recusal, recused: false };
  },
  'meetings.recordUnanimous': async () => ({ id: SAMPLE_MEETING_ID }),
  'meetings.discard': async () => ({ id: SAMPLE_MEETING_ID }),
  'meetings.close': async (app) => {
    await app.expectOk('meetings.recordUnanimous', { id: SAMPLE_MEETING_ID });
    return { id: SAMPLE_MEETING_ID, endedAt: '16:30' };
  },
  'meetings.reopen': async (app) => ({ id: await closedMeeting(app), reason: 'Đếm sót một phiếu' }),
  ...CERTIFICATE_COMMANDS,
  'decisions.draft': async (app) => ({ meetingId: await closedMeeting(app) }),
  'decisions.update': async (app) => {
    const id = await draftedDecision(app);
    const { items } = await app.expectOk('decisions.get', { id });
    const fields = { ...(await decisionFields(app, id, 23)), subject: 'Về việc khen thưởng năm 2025', symbol: 'QĐ-X' };
    return { id, fields, lines: [{ dossierId: items[0]?.id ?? '', line: 'Ông Trần Quốc Toản, Phó Giám đốc' }] };
  },
  'decisions.discard': async (app) => ({ id: await draftedDecision(app) }),
  'decisions.issue': async (app) => ({ id: await numberedDecision(app) }),
  'papers.draft': async (app) => ({ kind: 'submission', meetingId: await closedMeeting(app) }),
  'papers.update': async (app) => {
    const id = await draftedPaper(app);
    const { content } = await app.expectOk('papers.get', { id });
    if (content.kind !== 'submission') throw new Error('Not the submission that was drafted');
    return { id, content: { ...content, fields: { ...content.fields, number: 12, subject: 'Về việc khen thưởng' } } };
  },
  'papers.discard': async (app) => ({ id: await draftedPaper(app) }),
  'papers.issue': async (app) => ({ id: await numberedPaper(app) }),
  'papers.export': async (app) => ({ id: await draftedPaper(app), formats: ['docx', 'xlsx'] }),
  'amendments.draft': async (app) => ({ decisionId: await issuedDecision(app), kind: 'correction' }),
  'amendments.update': async (app) => {
    const { id, dossierIds } = await draftedRevocation(app);
    return { id, amendment: { ...REVOCATION, dossierIds: dossierIds.slice(0, 1) } };
  },
  'register.reserve': async () => ({
    ...SERIES,
    number: 31,
    amount: 2,
    person: 'Phòng Nội vụ',
    subject: 'Khen đột xuất',
  }),
  'register.release': async (app) => {
    const { ids } = await app.expectOk('register.reserve', await COMMAND_EXAMPLES['register.reserve'](app));
    return { id: ids[0] ?? '', reason: 'Không khen đợt này' };
  },
  'register.explain': async () => ({ ...SERIES, kind: 'blank', first: 3, last: 4, reason: 'Văn thư ghi nhầm số' }),
  'register.enterOutside': async () => ({
    ...SERIES,
    number: 5,
    suffix: 'a',
    dated: DAY,
    subject: 'Về việc kiện toàn Hội đồng Thi đua - Khen thưởng',
    person: 'Vũ Hoài Nam',
    explanation: 'Sổ giấy ghi 05a',
  }),
  'register.strike': async (app) => {
    const entry = await COMMAND_EXAMPLES['register.explain'](app);
    return { id: (await app.expectOk('register.explain', entry)).id, reason: 'Ghi nhầm' };
  },
  'register.export': async (app) => {
    await issuedDecision(app);
    return { ...SERIES, formats: ['docx', 'xlsx'] };
  },
  'templates.openInWord': async () => ({ kind: 'minutes', id: null }),
  'templates.save': async () => templateFile('decisionLines'),
  'templates.use': async (app) => {
    await app.expectOk('templates.save', await templateFile('decisionLines'));
    return { kind: 'decisionLines', id: null };
  },
  'templates.exportSample': async () => ({ kind: 'supplement', id: null, formats: ['docx'] }),
  'converters.choose': async () => ({ kind: 'libreOffice', path: '' }),
  'wordVersions.openWord': async (app) => ({ decisionId: await draftedDecision(app) }),
  'wordVersions.take': wordOfDecision,
  'wordVersions.use': async (app) => {
    const file = await wordOfDecision(app);
    const { id } = await app.expectOk('wordVersions.take', file);
    await app.expectOk('wordVersions.use', { decisionId: file.decisionId, id: null });
    return { decisionId: file.decisionId, id };
  },
  'localRegulation.save': async () => ({ regulation: BAC_NINH, reason: 'Nhập theo Quyết định số 86/2025/QĐ-UBND' }),
  'listFiles.exportFaulty': async () => {
    const file = await listOf(3, 'Chiến sĩ thi đua xuất sắc');
    return { source: { kind: 'file', ...file } };
  },
  'listFiles.saveReceived': async (app) => ({ listId: await acceptedList(app) }),
  'listFiles.exportBlank': async () => ({ campaignId: SAMPLE_CAMPAIGN_ID, unitId: 'sample-unit-01' }),
  'supplements.export': async (app) => ({ ...(await supplementOf(app)), formats: ['docx', 'xlsx'] }),
  'decisions.export': async (app) => ({ id: await issuedDecision(app), formats: ['docx', 'xlsx'] }),
};

/** Where a file lies that was just written. */
const writtenFile = async (app: CouncilApp) => {
  const blank = { campaignId: SAMPLE_CAMPAIGN_ID, unitId: null };
  const { files } = await app.expectOk('listFiles.exportBlank', blank);
  return { path: files[0]?.path ?? '' };
};

export const QUERY_EXAMPLES: Example<'query'> = {
  'app.status': async () => ({}),
  'today.overview': async () => ({}),
  'changes.list': async () => ({ limit: 20 }),
  'changes.verify': async () => ({}),
  'units.list': async () => ({ onDate: DAY }),
  'recipients.search': async () => ({ text: 'nguyen' }),
  'recipients.history': owner,
  'signers.list': async () => ({}),
  'days.list': async () => ({ year: 2026 }),
  'campaigns.list': async () => ({}),
  'lists.page': async (app) => {
    const { key } = await app.expectOk('lists.read', { ...(await listOf(12)), campaignId: SAMPLE_CAMPAIGN_ID });
    return { key, page: 0 };
  },
  'desk.paste': async () => ({}),
  'listDrafts.list': async () => ({}),
  'listDrafts.open': async (app) => ({ id: await draftOnDesk(app) }),
  'historyDrafts.open': async (app) => ({ id: await historyOnDesk(app) }),
  'lists.undoPreview': async (app) => ({ listId: await acceptedList(app) }),
  'work.stop': async () => ({}),
  'lists.read': async () => ({ ...(await listOf(12)), campaignId: SAMPLE_CAMPAIGN_ID }),
  'lists.list': async () => ({}),
  'savedFiles.open': writtenFile,
  'savedFiles.showInFolder': writtenFile,
  'listFiles.faultyRows': async (app) => ({ listIds: [await acceptedList(app)] }),
  'listFiles.showReceived': async (app) => ({ listId: await acceptedList(app) }),
  'historyLists.read': async () => historyListOf(5),
  'historyLists.page': async (app) => {
    const { key } = await app.expectOk('historyLists.read', await historyListOf(4));
    return { key, page: 0 };
  },
  'historyLists.list': async () => ({}),
  'historyLists.undoPreview': async (app) => ({ listId: await acceptedHistory(app) }),
  'duplicates.ofList': async (app) => {
    const { rows, fileSha256, awardYear } = await app.expectOk('lists.read', {
      ...(await listOf(12)),
      campaignId: SAMPLE_CAMPAIGN_ID,
    });
    return { campaignId: SAMPLE_CAMPAIGN_ID, rows: [...rows], fileSha256, awardYear };
  },
  'dossiers.ids': async () => ({ text: 'nguyen', sort: 'name' }),
  'dossiers.lines': async (app) => ({ ids: [await receivedDossier(app)] }),
  'dossiers.compareEditions': async (app) => ({ id: await receivedDossier(app), edition: 'RS2024' }),
  'dependencies.list': async (app) => ({ recipientId: (await loweredRating(app)).owner.recipientId }),
  'dossiers.get': async (app) => ({ id: await receivedDossier(app) }),
  'quotas.meters': async () => ({ campaignId: SAMPLE_CAMPAIGN_ID }),
  'councils.list': async () => ({}),
  'meetings.list': async () => ({}),
  'meetings.get': async () => ({ id: SAMPLE_MEETING_ID }),
  'localRegulation.inForce': async (app) => {
    await app.expectOk('localRegulation.save', { regulation: BAC_NINH, reason: 'Nhập lần đầu' });
    return { onDate: localDate('2026-01-05') };
  },
  'localRegulation.versions': async () => ({}),
  ...SIGNING_QUERIES,
  ...CERTIFICATE_QUERIES,
  'decisions.list': async () => ({}),
  'decisions.get': async (app) => ({ id: await issuedDecision(app) }),
  'decisions.preview': async (app) => ({ id: await draftedDecision(app) }),
  'decisions.money': async (app) => ({ id: await draftedDecision(app) }),
  'amendments.get': async (app) => ({ id: (await draftedRevocation(app)).id }),
  'amendments.ofDecision': async (app) => ({ id: await issuedDecision(app) }),
  'decisions.proofRead': async (app) => ({ id: await draftedDecision(app) }),
  'register.series': async () => ({}),
  'register.book': async (app) => {
    await issuedDecision(app);
    return SERIES;
  },
  'register.preview': async () => SERIES,
  'decisions.nextNumber': async () => ({ symbol: 'QĐ-UBND', year: 2025 }),
  'papers.list': async () => ({ meetingId: SAMPLE_MEETING_ID }),
  'papers.get': async (app) => ({ id: await draftedPaper(app) }),
  'papers.preview': async (app) => ({ id: await draftedPaper(app) }),
  'papers.nextNumber': async () => ({ symbol: 'TTr-UBND', year: 2025 }),
  'templates.list': async () => ({}),
  'templates.fields': async () => ({ kind: 'decisionTable' }),
  'templates.check': async () => templateFile('minutes'),
  'converters.status': async () => ({}),
  'converters.stop': async () => ({}),
  'wordVersions.list': async (app) => ({ decisionId: await draftedDecision(app) }),
  'wordVersions.show': async (app) => {
    const { id } = await app.expectOk('wordVersions.take', await wordOfDecision(app));
    return { id, format: 'pdf' };
  },
  'supplements.asks': async () => ({ campaignId: SAMPLE_CAMPAIGN_ID }),
  'supplements.preview': supplementOf,
  'regulations.search': async () => ({ text: 'dieu 23', level: 'base' }),
  'regulations.award': async () => ({ code: 'CSTDCS', onDate: DAY, compareWith: 'RS2017' }),
  'candidates.find': async () => ({ awardCode: 'CSTDCS', year: 2025, recipientKind: 'individual' }),
  'candidates.stop': async () => ({}),
};
