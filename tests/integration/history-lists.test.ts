import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import type { Output, Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { connectionOf, councilHash, countOf } from '#tests/builders/council-content';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';
import { writeWorkbook } from '#tests/builders/workbook-file';

type Plans = Parameters<typeof historyFile>[1];

const desk = historyDesk();

/** Everything but the change log, which keeps what was done and undone, and the desk, to which an undone list returns. */
const content = (): string => councilHash(connectionOf(desk.app));

const UNIT = 'Trung tâm Lưu trữ lịch sử';
const THREE_YEARS: Plans = [
  {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP KHEN THƯỞNG, XẾP LOẠI 2022 - 2024'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu', null, null, 'Xếp loại', null, null],
      [null, null, null, null, 2022, 2023, 2024, 2022, 2023, 2024],
      [1, 'Bà Vừ Thị Mai', 'Chuyên viên', UNIT, 'LĐTT', 'LĐTT', 'LĐTT', 'HTTNV', 'HTXSNV', 'HTXSNV'],
      [2, 'Ông Lò Văn Xuân', 'Chuyên viên', UNIT, 'LĐTT', null, 'CSTĐ cơ sở', 'HTTNV', 'HTNV', 'Xuất sắc'],
      [3, 'Bà Cầm Thị Ngọc', 'Văn thư', UNIT, 'Lao động giỏi', 'LĐTT', null, 'Tốt', 'Tốt', 'Tốt'],
      ['Tổng cộng: 03 người'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:J2'],
  },
];

const INITIATIVES: Plans = [
  {
    rows: [
      ['DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN'],
      ['TT', 'Tên sáng kiến', 'Tác giả', 'Đơn vị', 'Năm công nhận', 'Phạm vi ảnh hưởng', 'Số QĐ công nhận'],
      [
        1,
        'Chỉnh lý tài liệu số',
        'Vừ Thị Mai (60%)\nLò Văn Xuân (40%)',
        UNIT,
        2024,
        'Cơ sở',
        '21/QĐ-SNV ngày 12/11/2024',
      ],
      [2, 'Tra cứu hồ sơ trên máy', 'Vừ Thị Mai', UNIT, 2023, 'Cơ sở', '19/QĐ-SNV ngày 10/11/2023'],
    ],
  },
];

const threeYears = () => historyFile('Tổng hợp 2022-2024.xlsx', THREE_YEARS);
const initiatives = () => historyFile('Sáng kiến 2024.xlsx', INITIATIVES);

const aPerson = (more: Partial<Sent<'people.add'>> = {}) =>
  desk.app.expectOk('people.add', {
    fullName: 'Vừ Thị Mai',
    honorific: 'Bà',
    position: 'Chuyên viên',
    unitId: null,
    birthDate: null,
    category: 'civilServant',
    isLeader: false,
    ...more,
  });

const idOf = async (name: string): Promise<string> => {
  const { lines } = await desk.app.expectOk('recipients.search', { text: name });
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0) throw new Error(`${lines.length} named ${name}`);
  return only.id;
};

const historyOf = async (name: string) =>
  desk.app.expectOk('recipients.history', { recipientKind: 'individual', recipientId: await idOf(name) });

describe('reading a list of earlier years', () => {
  it('stores nothing and says what each row would add', async () => {
    const before = content();
    const reading = await desk.app.expectOk('historyLists.read', await threeYears());
    expect(content()).toBe(before);
    expect(reading).toMatchObject({ inserted: 15, existing: 0, setAside: 1, newRecipients: 3, firstYear: 2022 });
    expect(reading.alreadyAccepted).toBe(false);
    const [unknown] = reading.entries.filter(({ fate }) => fate === 'aside');
    expect(unknown).toMatchObject({ sourceRow: 6, original: 'Lao động giỏi', award: 'UNKNOWN', year: 2022 });
    const doubt = reading.problems.find(({ sourceRow, severity }) => sourceRow === 6 && severity === 'error');
    expect(doubt).toMatchObject({ part: unknown?.part, field: 'fact' });
    expect(doubt?.why).toContain('“Lao động giỏi”');
  });

  it('keeps every row of the file in sight', async () => {
    const { entries, problems, ignoredRows } = await desk.app.expectOk('historyLists.read', await threeYears());
    const seen = new Set([...entries, ...problems, ...ignoredRows].map(({ sourceRow }) => sourceRow));
    expect([1, 2, 3, 4, 5, 6, 7].filter((row) => !seen.has(row))).toEqual([]);
  });

  it('lets the secretary give the year and the decision of a whole list', async () => {
    const file = await historyFile('Quyết định.xlsx', [
      {
        rows: [
          ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
          [1, 'Vừ Thị Mai', UNIT, 'LĐTT'],
        ],
      },
    ]);
    const silent = await desk.app.expectOk('historyLists.read', file);
    expect(silent.problems.map(({ code }) => code)).toContain('YEAR_MISSING');
    const list = { year: 2021, decisionNumber: '5/QĐ-SNV', decidedOn: localDate('2022-01-05'), authority: '' };
    const told = await desk.app.expectOk('historyLists.read', { ...file, list });
    expect(told.entries).toMatchObject([
      { year: 2021, decisionNumber: '5/QĐ-SNV', decidedOn: '2022-01-05', fate: 'insert' },
    ]);
  });
});

describe('whom a row means', () => {
  const mai = ({ entries }: Output<'historyLists.read'>) => entries.filter(({ fullName }) => fullName === 'Vừ Thị Mai');

  it('is the one of that name in that unit', async () => {
    const { id: unitId } = await desk.app.expectOk('units.add', {
      ...{ name: UNIT, shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null },
    });
    const { id } = await aPerson({ unitId });
    const reading = await desk.app.expectOk('historyLists.read', await threeYears());
    expect(mai(reading).every(({ match }) => match.status === 'known' && match.recipientId === id)).toBe(true);
    expect(reading.newRecipients).toBe(2);
  });

  it('is asked when the name stands elsewhere, and goes where the secretary says', async () => {
    const { id } = await aPerson();
    const file = await threeYears();
    const asked = await desk.app.expectOk('historyLists.read', file);
    expect(mai(asked)[0]).toMatchObject({ fate: 'aside', match: { status: 'ask', candidates: [{ id }] } });
    const recipientKey = mai(asked)[0]?.recipientKey ?? '';
    const same = await desk.app.expectOk('historyLists.accept', {
      ...file,
      choices: [{ recipientKey, recipientId: id }],
    });
    expect(same).toMatchObject({ inserted: 15, newRecipients: 2 });
    expect((await historyOf('vu thi mai')).awards).toHaveLength(3);
  });

  it('may be somebody new of the same name', async () => {
    await aPerson();
    const file = await threeYears();
    const [first] = mai(await desk.app.expectOk('historyLists.read', file));
    const choices = [{ recipientKey: first?.recipientKey ?? '', recipientId: null }];
    expect(await desk.app.expectOk('historyLists.accept', { ...file, choices })).toMatchObject({ newRecipients: 3 });
    expect((await desk.app.expectOk('recipients.search', { text: 'vu thi mai' })).total).toBe(2);
  });
});

describe('accepting', () => {
  it('puts the facts into the histories with the row they came from', async () => {
    const accepted = await desk.app.expectOk('historyLists.accept', await threeYears());
    expect(accepted).toMatchObject({ inserted: 15, existing: 0, setAside: 1, newRecipients: 3, markedKnown: 0 });
    const { awards, ratings, historyKnownFrom } = await historyOf('lo van xuan');
    expect(awards.map(({ code, year }) => `${year} ${code}`)).toEqual(['2024 CSTDCS', '2022 LDTT']);
    expect(ratings.map(({ year, level }) => `${year} ${level}`)).toEqual(['2024 HTXSNV', '2023 HTNV', '2022 HTTNV']);
    const source = { fileName: 'Tổng hợp 2022-2024.xlsx', sheet: 'Tổng hợp', sourceRow: 5 };
    expect([awards[0]?.source, ratings[0]?.source]).toMatchObject([source, source]);
    expect(awards[0]?.source?.text).toContain('Lò Văn Xuân');
    expect(historyKnownFrom).toBeNull();
  });

  it('gives each author the initiative, with the share', async () => {
    await desk.app.expectOk('historyLists.accept', await initiatives());
    const shares = await Promise.all(
      ['vu thi mai', 'lo van xuan'].map(async (name) => (await historyOf(name)).initiatives),
    );
    expect(shares).toMatchObject([
      [
        { year: 2024, name: 'Chỉnh lý tài liệu số', scope: 'base', share: 60, decisionNumber: '21/QĐ-SNV' },
        { year: 2023, share: null },
      ],
      [{ share: 40 }],
    ]);
  });

  it('takes in what was put right, and calls histories complete only when told', async () => {
    const file = await threeYears();
    const { entries } = await desk.app.expectOk('historyLists.read', file);
    const part = entries.find(({ original }) => original === 'Lao động giỏi')?.part ?? -1;
    const corrections = [{ sheet: 'Tổng hợp', sourceRow: 6, part, award: 'LDTT' as const }];
    const accepted = await desk.app.expectOk('historyLists.accept', { ...file, corrections, knownFrom: 2022 });
    expect(accepted).toMatchObject({ inserted: 16, setAside: 0, markedKnown: 3 });
    expect((await historyOf('cam thi ngoc')).historyKnownFrom).toBe(2022);
  });

  it('never takes a shorter claim of completeness for a longer one', async () => {
    const id = (await aPerson({ fullName: 'Quàng Văn Phớ' })).id;
    await desk.app.expectOk('recipients.markHistoryKnown', {
      recipientKind: 'individual',
      recipientId: id,
      fromYear: 2015,
    });
    const file = await historyFile('2023.xlsx', [
      {
        rows: [
          ['TT', 'Họ và tên', 'Năm', 'Danh hiệu'],
          [1, 'Quàng Văn Phớ', 2023, 'LĐTT'],
        ],
      },
    ]);
    expect(await desk.app.expectOk('historyLists.accept', { ...file, knownFrom: 2023 })).toMatchObject({
      markedKnown: 0,
    });
    expect((await historyOf('quang van pho')).historyKnownFrom).toBe(2015);
  });

  it('adds nothing when the same file comes again, whether or not it is called complete', async () => {
    // One file: another one has another time in it.
    const file = await threeYears();
    await desk.app.expectOk('historyLists.accept', { ...file, knownFrom: 2022 });
    const once = content();
    const again = await desk.app.expectOk('historyLists.read', file);
    expect(again).toMatchObject({ inserted: 0, existing: 15, alreadyAccepted: true });
    for (const knownFrom of [null, 2022]) {
      const twice = await desk.app.expectOk('historyLists.accept', { ...file, knownFrom });
      expect(twice).toMatchObject({ listId: null, inserted: 0, existing: 15, newRecipients: 0, markedKnown: 0 });
    }
    expect(content()).toBe(once);
  });

  it('leaves a year that is rated otherwise as it stands', async () => {
    await desk.app.expectOk('historyLists.accept', await threeYears());
    const file = await historyFile('Xếp loại 2023.xlsx', [
      {
        rows: [
          ['KẾT QUẢ XẾP LOẠI NĂM 2023'],
          ['TT', 'Họ và tên', 'Đơn vị', 'Mức xếp loại'],
          [1, 'Vừ Thị Mai', UNIT, 'HTTNV'],
          [2, 'Lò Văn Xuân', UNIT, 'HTNV'],
        ],
      },
    ]);
    const { entries, problems } = await desk.app.expectOk('historyLists.read', file);
    expect(entries.map(({ fate }) => fate)).toEqual(['aside', 'existing']);
    expect(problems.map(({ code }) => code)).toContain('RATING_DIFFERS');
    await desk.app.expectOk('historyLists.accept', file);
    expect((await historyOf('vu thi mai')).ratings.find(({ year }) => year === 2023)?.level).toBe('HTXSNV');
  });

  it('refuses a file with nothing to take in', async () => {
    const bytes = await writeWorkbook([{ rows: [['Lịch công tác tuần'], ['Thứ hai', 'Họp giao ban']] }]);
    const file = { fileName: 'lich.xlsx', bytes: Buffer.from(bytes).toString('base64') };
    expect(await desk.app.call('historyLists.accept', file)).toMatchObject({
      error: { code: 'historyLists.nothingToAccept' },
    });
    expect(countOf(connectionOf(desk.app), 'history_lists')).toBe(0);
  });
});

describe('undoing an import', () => {
  const listOf = async (file: Sent<'historyLists.accept'>): Promise<string> =>
    (await desk.app.expectOk('historyLists.accept', file)).listId ?? '';

  it('brings the database back to its former content', async () => {
    const { id } = await aPerson();
    await desk.app.expectOk('awards.record', {
      ...{ recipientId: id, recipientKind: 'individual', code: 'LDTT', year: 2022, basis: 'merit', decidedOn: null },
      decisionNumber: '',
    });
    const file = await threeYears();
    const [first] = (await desk.app.expectOk('historyLists.read', file)).entries;
    const before = content();
    const choices = [{ recipientKey: first?.recipientKey ?? '', recipientId: id }];
    const listId = await listOf({ ...file, choices, knownFrom: 2022 });
    expect(content()).not.toBe(before);
    expect(await desk.app.expectOk('historyLists.list', {})).toMatchObject([
      { id: listId, awards: 5, newRecipients: 2 },
    ]);
    const undone = await desk.app.expectOk('historyLists.undo', { listId });
    expect(undone).toEqual({ removed: 14, removedRecipients: 2, draftId: expect.any(String) });
    expect(content()).toBe(before);
    expect(await desk.app.call('historyLists.undo', { listId })).toMatchObject({
      error: { code: 'historyLists.notFound' },
    });
  });

  const refusal = async (listId: string): Promise<string> => {
    const before = content();
    const reply = await desk.app.call('historyLists.undo', { listId });
    if (reply.ok) throw new Error('The undo was not refused');
    expect(reply.error.code).toBe('historyLists.inUse');
    expect(content()).toBe(before);
    return reply.error.details ?? '';
  };

  it('is refused by name when a rating was recorded again', async () => {
    const listId = await listOf(await threeYears());
    const owner = { recipientId: await idOf('cam thi ngoc'), recipientKind: 'individual' } as const;
    await desk.app.expectOk('ratings.record', { ...owner, year: 2023, level: 'HTNV', decisionNumber: '' });
    expect(await refusal(listId)).toBe('Cầm Thị Ngọc: dòng lịch sử đã sửa sau khi nhập');
  });

  it('is refused by name when a new recipient has something else by now', async () => {
    const listId = await listOf(await threeYears());
    await listOf(await initiatives());
    const owner = { recipientId: await idOf('cam thi ngoc'), recipientKind: 'individual' } as const;
    await desk.app.expectOk('investigations.open', {
      ...owner,
      summary: 'Kiểm tra',
      openedOn: localDate('2025-03-01'),
    });
    expect((await refusal(listId)).split('\n').sort()).toEqual([
      'Cầm Thị Ngọc: đã có hồ sơ hoặc dữ liệu khác',
      'Lò Văn Xuân: đã có hồ sơ hoặc dữ liệu khác',
      'Vừ Thị Mai: đã có hồ sơ hoặc dữ liệu khác',
    ]);
  });

  it('is refused by name when a new recipient or a claim of completeness was changed', async () => {
    const listId = await listOf({ ...(await threeYears()), knownFrom: 2022 });
    const [mai, xuan] = [await idOf('vu thi mai'), await idOf('lo van xuan')];
    await desk.app.expectOk('recipients.markHistoryKnown', {
      recipientKind: 'individual',
      recipientId: xuan,
      fromYear: 2010,
    });
    await desk.app.expectOk('people.update', {
      ...{ id: mai, fullName: 'Vừ Thị Mai', honorific: 'Bà', position: 'Phó Giám đốc', unitId: null, birthDate: null },
      ...{ category: 'civilServant', isLeader: true },
    });
    expect((await refusal(listId)).split('\n').sort()).toEqual([
      'Lò Văn Xuân: năm lịch sử đã đủ được sửa sau khi nhập',
      'Vừ Thị Mai: thông tin đã sửa sau khi nhập',
    ]);
  });

  it('takes the later list first when both brought something for the same person', async () => {
    const before = content();
    const first = await listOf(await threeYears());
    const second = await listOf(await initiatives());
    await desk.app.expectOk('historyLists.undo', { listId: second });
    await desk.app.expectOk('historyLists.undo', { listId: first });
    expect(content()).toBe(before);
  });

  it('goes on without what was taken out by hand', async () => {
    const before = content();
    const listId = await listOf(await threeYears());
    const [award] = (await historyOf('vu thi mai')).awards;
    await desk.app.expectOk('awards.remove', { id: award?.id ?? '', reason: 'Ghi nhầm' });
    await desk.app.expectOk('historyLists.undo', { listId });
    expect(content()).toBe(before);
  });
});

describe('a dossier after the import', () => {
  const NOMINATION: Plans = [
    {
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
        [1, 'Bà Vừ Thị Mai', 'Chuyên viên', UNIT, 'Chiến sĩ thi đua cơ sở'],
        [2, 'Bà Vừ Thị Mai', 'Chuyên viên', UNIT, 'Bằng khen của Chủ tịch UBND tỉnh'],
      ],
    },
  ];

  const nominated = async () => {
    const { id: campaignId } = await desk.app.expectOk('campaigns.open', {
      ...{ name: 'Khen thưởng năm 2024', basis: 'merit', year: 2024, dueOn: null, launchedOn: null },
      ...{ launchDocument: '', issuer: '', goals: '' },
    });
    const received = { campaignId, unitId: null, receivedOn: localDate('2024-12-01') };
    await desk.app.expectOk('lists.accept', { ...(await historyFile('Đề nghị.xlsx', NOMINATION)), ...received });
    return campaignId;
  };

  const judged = async (campaignId: string, awardCode: AwardCode) => {
    const { ids } = await desk.app.expectOk('dossiers.ids', { campaignId, awardCode });
    await desk.app.expectOk('dossiers.check', { campaignId, ids });
    const { eligibility } = await desk.app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    const criteria = eligibility?.criteria ?? [];
    return {
      ids,
      verdict: eligibility?.verdict,
      proof: criteria
        .flatMap(({ verdict, evidence }) => (verdict === 'met' ? evidence : []))
        .map(({ year, what, decisionNumber }) => [year, what, decisionNumber].join(' ').trim()),
    };
  };

  it('is judged with what the lists brought as proof', async () => {
    const campaignId = await nominated();
    expect(await judged(campaignId, 'CSTDCS')).toMatchObject({ verdict: 'missingData', proof: [] });
    await desk.app.expectOk('historyLists.accept', { ...(await threeYears()), knownFrom: 2022 });
    await desk.app.expectOk('historyLists.accept', await initiatives());
    expect(await judged(campaignId, 'CSTDCS')).toMatchObject({
      verdict: 'met',
      proof: [
        '2024 LĐTT',
        '2024 Hoàn thành xuất sắc nhiệm vụ',
        '2024 Hoàn thành xuất sắc nhiệm vụ',
        '2024 Sáng kiến “Chỉnh lý tài liệu số” 21/QĐ-SNV',
      ],
    });
    expect(await judged(campaignId, 'BK_TINH')).toMatchObject({
      verdict: 'met',
      proof: [
        '2023 Hoàn thành xuất sắc nhiệm vụ',
        '2024 Hoàn thành xuất sắc nhiệm vụ',
        '2023 Sáng kiến “Tra cứu hồ sơ trên máy” 19/QĐ-SNV',
        '2024 Sáng kiến “Chỉnh lý tài liệu số” 21/QĐ-SNV',
      ],
    });
    expect(await desk.app.expectOk('recipients.search', { text: 'vu thi mai' })).toMatchObject({ total: 1 });
  });

  it('keeps the import from being undone once it is accepted on that proof', async () => {
    const campaignId = await nominated();
    const { listId } = await desk.app.expectOk('historyLists.accept', { ...(await threeYears()), knownFrom: 2022 });
    const { ids } = await judged(campaignId, 'CSTDCS');
    await desk.app.expectOk('dossiers.accept', { ids, reason: 'Đủ minh chứng' });
    const reply = await desk.app.call('historyLists.undo', { listId: listId ?? '' });
    expect(reply.ok ? '' : reply.error.details).toBe(
      'Vừ Thị Mai: đang là minh chứng của hồ sơ hoặc khen thưởng đã quyết định',
    );
  });
});

describe('whatever a list of earlier years holds', () => {
  const cell = fc.constantFrom(null, 'LĐTT', 'CSTĐCS', 'LĐTT, HTTNV', 'HTXSNV', 'Tốt', 'chưa rõ', '-', 'BK UBND tỉnh');
  const person = fc.constantFrom('Vừ Thị Mai', 'Lò Văn Xuân', 'Cầm Thị Ngọc', 'Quàng Văn Phớ', 'Phòng Hành chính', '');
  const unit = fc.constantFrom(UNIT, 'Sở Nội vụ', null);
  const row = fc.tuple(person, unit, fc.array(cell, { minLength: 3, maxLength: 3 }));

  it('comes in once, and goes out without a trace', async () => {
    await aPerson();
    const before = content();
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), async (rows, isComplete) => {
        const file = await historyFile('Bất kỳ.xlsx', [
          {
            rows: [
              ['TT', 'Họ và tên', 'Đơn vị', 2022, 2023, 2024],
              ...rows.map(([name, at, cells], place) => [place + 1, name, at, ...cells]),
            ],
          },
        ]);
        const sent = { ...file, knownFrom: isComplete ? 2022 : null };
        const reading = await desk.app.expectOk('historyLists.read', file);
        const seen = new Set(
          [...reading.entries, ...reading.problems, ...reading.ignoredRows].map(({ sourceRow }) => sourceRow),
        );
        expect(rows.flatMap((_, place) => (seen.has(place + 2) ? [] : [place + 2]))).toEqual([]);
        const first = await desk.app.call('historyLists.accept', sent);
        const once = content();
        const second = await desk.app.call('historyLists.accept', sent);
        expect(content()).toBe(once);
        if (!first.ok || first.value.listId === null) {
          expect([once, second.ok]).toEqual([before, first.ok]);
          return;
        }
        expect(first.value).toMatchObject({ inserted: reading.inserted, newRecipients: reading.newRecipients });
        await desk.app.expectOk('historyLists.undo', { listId: first.value.listId });
        expect(content()).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
