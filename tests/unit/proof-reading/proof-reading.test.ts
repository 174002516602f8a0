import { describe, expect, it } from 'vitest';
import type { ProofFacts, ProofField, ProofPaper, ProofPlace } from '#shared/domain/proof-reading/proof-facts';
import {
  PROOF_RULE_CODES,
  type ProofRuleCode,
  proofRead,
  proofVerdict,
} from '#shared/domain/proof-reading/proof-rules';
import { localDate } from '#shared/lib/local-date';
import { proofTexts } from '#shared/text/vi/proof-reading';
import { communeProof, quangBinhProof } from '#tests/builders/proof-facts';

/** The facts with one text replaced. */
const said = (facts: ProofFacts, field: ProofField, index: number | undefined, change: (text: string) => string) => ({
  ...facts,
  texts: facts.texts.map((it) =>
    it.place.field === field && it.place.index === index ? { ...it, text: change(it.text) } : it,
  ),
});

const withLine = (facts: ProofFacts, at: number, line: string): ProofFacts => ({
  ...facts,
  rows: facts.rows.map((row, index) => (index === at ? { ...row, line } : row)),
});

const paper = (changes: Partial<ProofPaper>): ProofPaper => ({
  kind: 'minutes',
  title: 'biên bản họp',
  dated: null,
  rows: [],
  texts: [],
  ...changes,
});

const QB = quangBinhProof();
const NEW = communeProof();
const signer = (capacity: readonly string[], name = 'Trần Thắng') => ({ capacity, name, isNamed: true });
const article = (index: number, change: (text: string) => string) => said(NEW, 'articles', index, change);
const basis = (index: number, text: string): ProofFacts => said(NEW, 'legalBases', index, () => text);

type Planted = readonly [
  rule: ProofRuleCode,
  facts: ProofFacts,
  place: ProofPlace,
  details: Readonly<Record<string, string>>,
];

const PLANTED: readonly Planted[] = [
  ['missingField', { ...QB, number: null }, { field: 'number' }, { what: 'number' }],
  ['missingField', { ...QB, signer: { ...QB.signer, isNamed: false } }, { field: 'signerName' }, { what: 'signer' }],
  [
    'placeholderLeft',
    said(QB, 'legalBases', 5, () => 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số /TTr-SNV ngày 18/10/2022'),
    { field: 'legalBases', index: 5 },
    { written: 'số /TTr-SNV' },
  ],
  [
    'placeholderLeft',
    said(QB, 'subject', undefined, () => 'Về việc tặng {hinhthuckhenthuong}'),
    { field: 'subject' },
    { written: '{hinhthuckhenthuong}' },
  ],
  [
    'countDiffers',
    said(QB, 'articles', 0, (text) => text.replace('05 tập thể', '06 tập thể')),
    { field: 'articles', index: 0 },
    { written: '06 tập thể', counted: '5' },
  ],
  [
    'countDiffers',
    { ...QB, listTotal: 'Ấn định danh sách có 05 tập thể, 03 cá nhân./.' },
    { field: 'line' },
    { written: '03 cá nhân', counted: '4' },
  ],
  [
    'countWordsDiffer',
    said(QB, 'articles', 0, (text) => text.replace('05 tập thể', '05 (bốn) tập thể')),
    { field: 'articles', index: 0 },
    { written: '05 (bốn) tập thể', right: 'năm' },
  ],
  [
    'speltCountDiffers',
    said(QB, 'articles', 0, (text) => text.replace('05 tập thể', 'sáu tập thể')),
    { field: 'articles', index: 0 },
    { written: 'cho sáu tập thể', counted: '5' },
  ],
  [
    'sameTwice',
    { ...QB, rows: QB.rows.map((row, index) => (index === 8 ? { ...row, recipientId: 'r0-1' } : row)) },
    { field: 'line', dossierId: 'd0-8' },
    { name: 'Nguyễn Văn Tình', award: 'Bằng khen của Chủ tịch UBND tỉnh' },
  ],
  [
    'namesakeTwice',
    {
      ...QB,
      rows: QB.rows.map((row, index) =>
        index === 8
          ? { ...row, name: 'Trương Quang Sáng', unitName: 'Phó Giám đốc Sở Tư Pháp', line: 'Ông Trương Quang Sáng' }
          : row,
      ),
    },
    { field: 'line', dossierId: 'd0-8' },
    { name: 'Trương Quang Sáng', unit: 'Phó Giám đốc Sở Tư Pháp' },
  ],
  [
    'givenAlready',
    { ...QB, elsewhere: [{ recipientId: 'r0-1', awardCode: 'BK_TINH', decision: '12/QĐ-UBND', isIssued: true }] },
    { field: 'line', dossierId: 'd0-1' },
    { name: 'Trương Quang Sáng', award: 'Bằng khen của Chủ tịch UBND tỉnh', decision: '12/QĐ-UBND' },
  ],
  [
    'inOtherDraft',
    { ...QB, elsewhere: [{ recipientId: 'r0-1', awardCode: 'BK_TINH', decision: 'dự thảo khác', isIssued: false }] },
    { field: 'line', dossierId: 'd0-1' },
    { name: 'Trương Quang Sáng', award: 'Bằng khen của Chủ tịch UBND tỉnh', decision: 'dự thảo khác' },
  ],
  [
    'lineSpeltOtherwise',
    withLine(QB, 1, 'Ông Trương Quang Sang, Phó Giám đốc Sở Tư pháp'),
    { field: 'line', dossierId: 'd0-1' },
    { written: 'Trương Quang Sang', name: 'Trương Quang Sáng' },
  ],
  [
    'nameNotInLine',
    withLine(QB, 1, 'Ông Phạm Đình Lộc, Phó Giám đốc Sở Tư pháp'),
    { field: 'line', dossierId: 'd0-1' },
    { name: 'Trương Quang Sáng' },
  ],
  [
    'paperSpeltOtherwise',
    { ...QB, papers: [paper({ rows: [{ recipientId: 'r0-3', text: 'Đại tá Lê Văn Tiền, Chính ủy' }] })] },
    { field: 'line', dossierId: 'd0-3' },
    { name: 'Lê Văn Tiến', written: 'Lê Văn Tiền', paper: 'biên bản họp' },
  ],
  [
    'paperSpeltOtherwise',
    {
      ...QB,
      papers: [
        paper({
          kind: 'submission',
          title: 'tờ trình',
          texts: ['kính đề nghị tặng Bằng khen cho ông Đặng Đại Bằng, Bí thư Tỉnh đoàn'],
        }),
      ],
    },
    { field: 'line', dossierId: 'd0-7' },
    { name: 'Đặng Đại Bàng', written: 'Đặng Đại Bằng', paper: 'tờ trình' },
  ],
  [
    'listSpeltOtherwise',
    {
      ...QB,
      papers: [
        paper({ kind: 'list', title: 'danh sách', rows: [{ recipientId: 'r0-3', text: '4; Lê Văn Tiên; Chính ủy' }] }),
      ],
    },
    { field: 'line', dossierId: 'd0-3' },
    { name: 'Lê Văn Tiến', written: 'Lê Văn Tiên', paper: 'danh sách' },
  ],
  [
    'unitSpeltTwoWays',
    withLine(
      withLine(NEW, 0, 'Ông A, Giáo viên Trường Trung học cơ sở Mai Thủy'),
      1,
      'Bà B, Giáo viên trường Trung học cơ sở Mai Thuỷ',
    ),
    { field: 'line', dossierId: 'd0-1' },
    { written: 'Giáo viên trường Trung học cơ sở Mai Thuỷ', usual: 'Giáo viên Trường Trung học cơ sở Mai Thủy' },
  ],
  [
    'onBehalfOfCommittee',
    { ...QB, signer: signer(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']) },
    { field: 'signerCapacity', index: 0 },
    { written: 'TM. ỦY BAN NHÂN DÂN' },
  ],
  [
    'actingWithoutPost',
    { ...QB, signer: signer(['KT. CHỦ TỊCH']) },
    { field: 'signerCapacity', index: 0 },
    { written: 'KT. CHỦ TỊCH' },
  ],
  [
    'titleBeforeName',
    { ...QB, signer: signer(['CHỦ TỊCH'], 'ThS. Trần Thắng') },
    { field: 'signerName' },
    { written: 'ThS.' },
  ],
  [
    'meetingAfterSigning',
    { ...QB, meetingOn: localDate('2022-10-25') },
    { field: 'issuedOn' },
    { met: '25/10/2022', signed: '24/10/2022' },
  ],
  [
    'basisAfterSigning',
    said(QB, 'legalBases', 5, (text) => text.replace('18/10/2022', '28/10/2022')),
    { field: 'legalBases', index: 5 },
    { written: '28/10/2022', signed: '24/10/2022' },
  ],
  [
    'submissionAfterMeeting',
    { ...QB, meetingOn: localDate('2022-09-26') },
    { field: 'legalBases', index: 5 },
    { paper: '2753/TTr-STP', day: '28/09/2022', met: '26/09/2022' },
  ],
  ['signedInFuture', { ...QB, today: localDate('2022-10-20') }, { field: 'issuedOn' }, { signed: '24/10/2022' }],
  [
    'basisExpired',
    basis(
      2,
      'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ),
    { field: 'legalBases', index: 2 },
    { what: '98/2023/NĐ-CP', day: '30/06/2025', signed: '05/12/2025' },
  ],
  [
    'basisExpired',
    basis(1, 'Căn cứ Luật Thi đua, Khen thưởng ngày 26/11/2003'),
    { field: 'legalBases', index: 1 },
    { what: 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', day: '31/12/2023', signed: '05/12/2025' },
  ],
  [
    'basisNotYet',
    { ...NEW, issuedOn: localDate('2025-06-20') },
    { field: 'legalBases', index: 2 },
    { what: '152/2025/NĐ-CP', day: '01/07/2025', signed: '20/06/2025' },
  ],
  [
    'lawWithNumber',
    basis(1, 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022'),
    { field: 'legalBases', index: 1 },
    { written: 'số 06/2022/QH15' },
  ],
  [
    'districtNamed',
    { ...QB, issuedOn: localDate('2025-08-01'), today: localDate('2025-08-01') },
    { field: 'line', dossierId: 'd0-5' },
    { written: 'huyện Quảng Ninh', from: '01/07/2025' },
  ],
  [
    'wrongDayZeros',
    basis(3, 'Căn cứ Biên bản họp Hội đồng ngày 2 tháng 12 năm 2025'),
    { field: 'legalBases', index: 3 },
    { written: 'ngày 2 tháng 12', right: 'ngày 02 tháng 12' },
  ],
  [
    'wrongDayZeros',
    basis(3, 'Căn cứ Biên bản họp Hội đồng ngày 12 tháng 06 năm 2025'),
    { field: 'legalBases', index: 3 },
    { written: 'ngày 12 tháng 06', right: 'ngày 12 tháng 6' },
  ],
  [
    'wrongDayZeros',
    basis(3, 'Căn cứ Biên bản họp Hội đồng ngày 12 tháng 1 năm 2025'),
    { field: 'legalBases', index: 3 },
    { written: 'ngày 12 tháng 1', right: 'ngày 12 tháng 01' },
  ],
  [
    'wrongNumberZero',
    basis(4, 'Theo đề nghị của Trưởng phòng tại Tờ trình số 8/TTr-VHXH'),
    { field: 'legalBases', index: 4 },
    { written: '8/TTr-VHXH', right: '08/TTr-VHXH' },
  ],
  [
    'spacedSymbol',
    basis(4, 'Theo đề nghị tại Tờ trình số 08/TTr - VHXH'),
    { field: 'legalBases', index: 4 },
    { written: '08/TTr - VHXH' },
  ],
  [
    'straightQuotes',
    said(NEW, 'subject', undefined, () => 'Về việc tặng danh hiệu "Lao động tiên tiến"'),
    { field: 'subject' },
    { written: '"Lao động tiên tiến"' },
  ],
  [
    'unpairedQuotes',
    said(NEW, 'subject', undefined, () => 'Về việc tặng danh hiệu “Lao động tiên tiến'),
    { field: 'subject' },
    { written: 'Về việc tặng danh hiệu “Lao động tiên tiến' },
  ],
  [
    'wrongHyphen',
    basis(3, 'Căn cứ Biên bản họp Hội đồng Thi đua – Khen thưởng xã'),
    { field: 'legalBases', index: 3 },
    { written: 'đua – Khen' },
  ],
  [
    'strayMarks',
    basis(3, 'Căn cứ Biên bản họp Hội đồng , ngày 02 tháng 12 năm 2025'),
    { field: 'legalBases', index: 3 },
    { written: 'đồng ,' },
  ],
  [
    'endMarkMissing',
    { ...QB, listEnd: '4. Ông Nguyễn Văn Tình, Phó Chủ tịch UBND thị xã Ba Đồn.' },
    { field: 'line' },
    { written: 'tịch UBND thị xã Ba Đồn.' },
  ],
  [
    'endMarkEarly',
    article(1, (text) => `${text}./.`),
    { field: 'articles', index: 1 },
    {
      written: NEW.texts.find(({ place }) => place.field === 'articles' && place.index === 1)?.text.slice(0, 60) ?? '',
    },
  ],
  [
    'baseSalaryDiffers',
    article(1, (text) => `${text} (mức lương cơ sở 1.800.000 đồng)`),
    { field: 'articles', index: 1 },
    { written: '1.800.000', right: '2.340.000' },
  ],
  [
    'amountDiffers',
    article(1, (text) =>
      text.replace('1.420.000 đồng (Bằng chữ: Một triệu bốn trăm hai mươi nghìn đồng)', '1.404.000 đồng'),
    ),
    { field: 'articles', index: 1 },
    { written: '1.404.000', right: '1.420.000' },
  ],
  [
    'amountWordsDiffer',
    article(1, (text) => text.replace('hai mươi nghìn', 'mười nghìn')),
    { field: 'articles', index: 1 },
    { written: '1.420.000', right: 'Một triệu bốn trăm hai mươi nghìn đồng' },
  ],
  [
    'numberHeld',
    { ...QB, register: { ...QB.register, held: { person: 'Văn phòng', subject: 'kiện toàn Hội đồng' } } },
    { field: 'number' },
    { person: 'Văn phòng', subject: 'kiện toàn Hội đồng' },
  ],
  [
    'numberLeftBlank',
    { ...QB, register: { ...QB.register, blank: 'Ghi nhầm' } },
    { field: 'number' },
    { reason: 'Ghi nhầm' },
  ],
  [
    'numberOutOfOrder',
    { ...QB, register: { ...QB.register, before: { number: 2870, issuedOn: localDate('2022-10-25') } } },
    { field: 'number' },
    { number: '2870', day: '25/10/2022' },
  ],
  [
    'numberOutOfOrder',
    { ...QB, register: { ...QB.register, after: { number: 2900, issuedOn: localDate('2022-10-20') } } },
    { field: 'number' },
    { number: '2900', day: '20/10/2022' },
  ],
];

describe('a clean paper', () => {
  it('of Quảng Bình, 2022, with its dates in slashes and its districts, has nothing to be said of it', () => {
    expect(proofRead(quangBinhProof())).toEqual([]);
  });

  it('of a commune, 2025, with dates in words, money and a table, has nothing to be said of it', () => {
    expect(proofRead(communeProof())).toEqual([]);
  });
});

describe('a planted fault', () => {
  it.each(PLANTED)('is found by %s, with its place', (rule, facts, place, details) => {
    const found = proofRead(facts).filter((finding) => finding.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((finding) => ({ place: finding.place, details: finding.details }))).toContainEqual({
      place,
      details,
    });
    for (const finding of found) expect(proofTexts.sentences[rule](finding.details)).not.toMatch(/undefined/);
  });

  it('stands in the table for every rule', () => {
    expect([...new Set(PLANTED.map(([rule]) => rule))].sort()).toEqual([...PROOF_RULE_CODES].sort());
  });
});

describe('what looks like a fault and is none', () => {
  const silent = (facts: ProofFacts, rule: ProofRuleCode) =>
    expect(proofRead(facts).filter((finding) => finding.rule === rule)).toEqual([]);

  it('names of central cities, schools, and posts held before the reform', () => {
    for (const line of [
      'Ông A, Giám đốc Sở Nội vụ thành phố Đà Nẵng',
      'Bà B, Giáo viên Trường Tiểu học thị trấn Lệ Ninh',
      'Ông C, nguyên Chủ tịch UBND huyện Lệ Thủy',
      'Trường Trung học cơ sở Quận Cam, xã Mai Thủy',
    ]) {
      const facts = { ...NEW, texts: [{ place: { field: 'line' as const, dossierId: 'd0-0' }, text: line }] };
      silent(facts, 'districtNamed');
    }
  });

  it('counts of something else in the words about the achievement', () => {
    silent(communeProof(), 'countDiffers');
    silent(
      said(QB, 'articles', 0, (text) => text.replace('triển khai', 'giúp 12 hộ gia đình, 30 cá nhân triển khai')),
      'countDiffers',
    );
  });

  it('the tờ trình of the standing body, which follows the meeting', () => {
    silent(communeProof(), 'submissionAfterMeeting');
    silent({ ...QB, meetingOn: localDate('2022-10-10') }, 'submissionAfterMeeting');
  });

  it('“Luật sửa đổi … của Luật Thi đua, khen thưởng” beside the law it amends', () => {
    silent({ ...QB, issuedOn: localDate('2022-10-24') }, 'basisExpired');
  });

  it('a different person with a name one letter away', () => {
    const rows = QB.rows.map((row, index) =>
      index === 8 ? { ...row, name: 'Trương Quang Sang', line: 'Ông Trương Quang Sang' } : row,
    );
    const texts = ['Trương Quang Sáng, Trương Quang Sang'];
    silent({ ...QB, rows, papers: [paper({ kind: 'submission', texts })] }, 'paperSpeltOtherwise');
  });
});

describe('whether it may be issued', () => {
  it('is no while anything blocks; warnings want to be seen, notes do not', () => {
    const facts = { ...QB, number: null, signer: signer(['KT. CHỦ TỊCH']), today: localDate('2022-10-20') };
    const findings = proofRead(facts);
    expect(findings.map(({ severity }) => severity)).toEqual(['block', 'warning', 'note']);
    const unseen = proofVerdict(findings, new Set());
    expect([unseen.blocking.length, unseen.unseen.length]).toEqual([1, 1]);
    const seen = proofVerdict(findings, new Set(findings.map(({ key }) => key)));
    expect([seen.blocking.length, seen.unseen.length]).toEqual([1, 0]);
  });
});

describe('many recipients', () => {
  const whole = (count: number): ProofFacts => {
    const facts = communeProof(count);
    const texts = facts.rows.map(({ name }, index) => `${index + 1}. Ông ${name}, Giáo viên Trường THCS Mai Thủy`);
    const rows = facts.rows.map(({ recipientId, name }) => ({ recipientId, text: `${name}; Giáo viên` }));
    return { ...facts, papers: [paper({ rows }), paper({ kind: 'submission', texts })] };
  };
  const timeOf = (facts: ProofFacts): number => {
    const began = performance.now();
    proofRead(facts);
    return performance.now() - began;
  };

  it('cost what they are many, not their square: 4,000 at most ten times 1,000', () => {
    const [few, many] = [whole(1000), whole(4000)];
    timeOf(few);
    const least = (facts: ProofFacts): number => Math.min(...[1, 2, 3].map(() => timeOf(facts)));
    expect(least(many) / least(few)).toBeLessThan(10);
  });
});
