import { readFileSync } from 'node:fs';
import { localDate } from '#shared/lib/local-date';
import { type Caller, changePaper, draftedAs } from '#tests/builders/main-job';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), { encoding: 'utf8' });
const listFile = readFileSync(
  new URL('../fixtures/lists/G03_so-tu-phap_danh-sach-bang-khen-2022.xlsx', import.meta.url),
).toString('base64');

type Given = {
  readonly submission: Readonly<Record<string, unknown>>;
  readonly minutes: Readonly<Record<string, unknown>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly typedInMinutes: Readonly<Record<string, string>>;
};

const GIVEN: Given = JSON.parse(fixture('decisions/quang-binh-papers.json'));
const wordsOf = (name: string): readonly string[] => fixture(`decisions/${name}`).trimEnd().split('\n');

/** The words that the real papers hold, line by line: the submission, and the minutes as they were typed. */
export const QUANG_BINH_WORDS = {
  submission: wordsOf('quang-binh-2753.txt'),
  minutes: wordsOf('quang-binh-bb-02-original.txt'),
} as const;

const SINCE = { validFrom: localDate('2021-01-01'), validTo: null };

const seated = async (app: Caller): Promise<string> => {
  const { id: councilId } = await app.expectOk('councils.add', { name: 'Hội đồng Thi đua - Khen thưởng Sở Tư pháp' });
  const seats = [
    { name: 'Trần Chí Tiến', post: 'Giám đốc Sở Tư pháp', role: 'chair' as const },
    ...Array.from({ length: 7 }, (_, at) => ({ name: `Ủy viên ${at + 1}`, post: '', role: 'member' as const })),
    { name: 'Nguyễn Văn Nghĩa', post: 'Chánh Văn phòng', role: 'secretary' as const },
  ];
  for (const seat of seats) await app.expectOk('councils.addMember', { councilId, ...seat, ...SINCE });
  return councilId;
};

const listedIn = async (app: Caller): Promise<string> => {
  const { id: campaignId } = await app.expectOk('campaigns.open', {
    name: '10 năm thực hiện Luật Phổ biến, giáo dục pháp luật',
    basis: 'thematic',
    year: 2022,
    dueOn: null,
    launchedOn: null,
    launchDocument: '',
    issuer: '',
    goals: '',
  });
  const corrections = [{ sheet: 'Danh sach', sourceRow: 15, fullName: 'Đặng Đại Bàng' }];
  const file = { fileName: 'G03.xlsx', bytes: listFile, campaignId, corrections };
  await app.expectOk('lists.accept', { ...file, unitId: null, receivedOn: localDate('2022-09-20') });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  await app.expectOk('dossiers.accept', { ids: [...ids], reason: 'Đã đối chiếu hồ sơ giấy' });
  return campaignId;
};

const reworded = async (app: Caller, id: string, lines: Readonly<Record<string, string>>) => {
  const { items } = await app.expectOk('papers.get', { id });
  return items.map(({ dossierId, name }) => ({ dossierId, line: lines[name] ?? `? ${name}` }));
};

/** The council of Sở Tư pháp Quảng Bình votes 9/9 on 26 September 2022; its minutes and its submission of the 28th. */
export const quangBinhPapers = async (app: Caller) => {
  await app.expectOk('app.setUp', {
    name: 'Sở Tư pháp',
    parentName: 'UBND tỉnh Quảng Bình',
    level: 'department',
    place: 'Quảng Bình',
    authority: 'GIÁM ĐỐC SỞ TƯ PHÁP',
    symbol: 'QĐ-STP',
    year: 2022,
    start: 'empty',
  });
  const [councilId, campaignId] = [await seated(app), await listedIn(app)];
  const heldOn = localDate('2022-09-26');
  const place = 'Sở Tư pháp Quảng Bình';
  const { id: meetingId } = await app.expectOk('meetings.prepare', {
    ...{ councilId, campaignId, heldOn, startedAt: '14h00', place },
  });
  await app.expectOk('meetings.recordUnanimous', { id: meetingId });
  await app.expectOk('meetings.close', { id: meetingId, endedAt: '16h30' });

  const minutes = await draftedAs(app, { kind: 'minutes', meetingId });
  const proposed = (await app.expectOk('papers.get', { id: minutes })).content;
  await changePaper(app, minutes, {
    ...GIVEN.minutes,
    lines: await reworded(app, minutes, { ...GIVEN.lines, ...GIVEN.typedInMinutes }),
  });
  const submission = await draftedAs(app, { kind: 'submission', meetingId });
  await changePaper(app, submission, { ...GIVEN.submission, lines: await reworded(app, submission, GIVEN.lines) });
  for (const id of [minutes, submission]) await app.expectOk('papers.issue', { id });
  return { minutes, submission, proposed };
};
