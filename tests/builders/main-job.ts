import ExcelJs from 'exceljs';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import type { Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import type { CouncilApp } from '#tests/builders/council-app';

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Ngọc', 'Quang', 'Thanh', 'Xuân', 'Kim'];
const GIVENS = ['An', 'Bình', 'Cường', 'Dung', 'Hà', 'Hải', 'Hương', 'Khánh', 'Lan', 'Long', 'Mai', 'Nam', 'Nga'];

const from = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** No two alike up to 10 × 10 × 13 × 100 rows: the hamlet tells namesakes apart. */
const nominee = (index: number) => ({
  name: [from(FAMILIES, index), from(MIDDLES, Math.floor(index / 10)), from(GIVENS, Math.floor(index / 100))].join(' '),
  unit: `Trường Tiểu học số ${1 + Math.floor(index / 1300)}`,
});

/** A unit's list with the given number of nominees, as the office receives it. */
export const listOf = async (
  rows: number,
  award = 'Bằng khen của Chủ tịch UBND tỉnh',
): Promise<{ readonly fileName: string; readonly bytes: string }> => {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025']);
  sheet.addRow(['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu, hình thức đề nghị', 'Thành tích']);
  for (let index = 0; index < rows; index += 1) {
    const { name, unit } = nominee(index);
    sheet.addRow([index + 1, name, 'Giáo viên', unit, award, 'Hoàn thành xuất sắc nhiệm vụ năm học 2024-2025']);
  }
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return { fileName: 'Danh sách đề nghị khen thưởng.xlsx', bytes: bytes.toString('base64') };
};

export const CAMPAIGN = {
  name: 'Xét khen thưởng tổng kết năm học 2024-2025',
  basis: 'merit',
  year: 2025,
  dueOn: localDate('2025-12-20'),
  launchedOn: localDate('2025-01-10'),
  launchDocument: 'Chỉ thị số 05/CT-UBND',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  goals: 'Thi đua dạy tốt, học tốt.',
} as const;

/** The sample's prepared meeting, voted and closed. */
export const closedMeeting = async (app: CouncilApp, id: string = SAMPLE_MEETING_ID): Promise<string> => {
  await app.expectOk('meetings.recordUnanimous', { id });
  await app.expectOk('meetings.close', { id, endedAt: '16:30' });
  return id;
};

/** A draft for what the meeting passed, still without number. */
export const draftedDecision = async (app: CouncilApp, meetingId: string = SAMPLE_MEETING_ID): Promise<string> => {
  await closedMeeting(app, meetingId);
  return (await app.expectOk('decisions.draft', { meetingId })).id;
};

export const decisionFields = async (app: CouncilApp, id: string, number: number) => {
  const { fields } = await app.expectOk('decisions.get', { id });
  const { headLines, legalBases, articles, recipients, signer } = fields;
  return {
    ...fields,
    number,
    headLines: [...headLines],
    legalBases: [...legalBases],
    articles: [...articles],
    recipients: [...recipients],
    signer: { ...signer, capacity: [...signer.capacity] },
  };
};

/** A draft that lacks nothing but its issue. */
export const numberedDecision = async (app: CouncilApp, meetingId: string = SAMPLE_MEETING_ID): Promise<string> => {
  const id = await draftedDecision(app, meetingId);
  await app.expectOk('decisions.update', { id, fields: await decisionFields(app, id, 17) });
  return id;
};

export const issuedDecision = async (app: CouncilApp): Promise<string> => {
  const id = await numberedDecision(app);
  await app.expectOk('decisions.issue', { id });
  return id;
};

/** A dossier of the sample that waits for its check. */
export const receivedDossier = async (app: CouncilApp): Promise<string> => {
  const { ids } = await app.expectOk('dossiers.ids', { campaignId: SAMPLE_CAMPAIGN_ID, status: 'received' });
  const [id] = ids;
  if (id === undefined) throw new Error('The sample has no received dossier');
  return id;
};

/** The sample's decision issued, and then a rating that one of its awards rests on recorded again, lower. */
export const loweredRating = async (app: CouncilApp) => {
  await issuedDecision(app);
  const filter = { campaignId: SAMPLE_CAMPAIGN_ID, status: 'decided', kind: 'individual' } as const;
  for (const id of (await app.expectOk('dossiers.ids', filter)).ids) {
    const { history, eligibility, awardYear: year } = await app.expectOk('dossiers.get', { id });
    const proofs = eligibility?.criteria.flatMap(({ verdict, evidence }) => (verdict === 'met' ? evidence : [])) ?? [];
    const rating = proofs.map(({ source }) => source).find((row) => row?.id === String(year));
    if (history === null || rating?.kind !== 'rating') continue;
    const owner = { recipientId: history.recipient.id, recipientKind: 'individual' } as const;
    await app.expectOk('ratings.record', { ...owner, year, level: 'KHTNV', decisionNumber: '' });
    const [award] = await app.expectOk('dependencies.list', { recipientId: owner.recipientId });
    if (award !== undefined) return { awardId: award.awardId, dossierId: id, owner, year, was: rating.level };
  }
  throw new Error('No award of the sample rests on a rating of its year');
};

/** Whoever takes steps through the door and expects no refusal: the app of a test, or the page of a running one. */
export type Caller = Pick<CouncilApp, 'expectOk'>;

/** Changes fields of a draft, whatever its kind: the door checks that they fit. */
export const changePaper = async (
  app: Caller,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { content } = await app.expectOk('papers.get', { id });
  const changed = { ...content, fields: { ...content.fields, ...changes } };
  await app.expectOk('papers.update', { id, content: changed as Sent<'papers.update'>['content'] });
};

/** The first draft of a kind for what it is asked for. */
export const draftedAs = async (app: Caller, asked: Sent<'papers.draft'>): Promise<string> =>
  (await app.expectOk('papers.draft', asked)).ids[0] ?? '';

/** A submission for what the sample's meeting passed, still without number. */
export const draftedPaper = async (app: CouncilApp): Promise<string> =>
  draftedAs(app, { kind: 'submission', meetingId: await closedMeeting(app) });

/** A submission that lacks nothing but being chốt. */
export const numberedPaper = async (app: CouncilApp): Promise<string> => {
  const id = await draftedPaper(app);
  await changePaper(app, id, { number: 31 });
  return id;
};
