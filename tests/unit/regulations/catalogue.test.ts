import { describe, expect, it } from 'vitest';
import { AWARD_CODES, type AwardCode } from '#shared/domain/award-code';
import { awardCodeOf } from '#shared/domain/award-code-aliases';
import { type CriterionLine, findAward, printedName, type RegulationEdition } from '#shared/domain/eligibility/rules';
import { AWARD_BASES } from '#shared/domain/recipient';
import { EDITIONS } from '#shared/regulations/editions';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { RS2026 } from '#shared/regulations/rs2026/edition';
import { authorityNames, proposerNames } from '#shared/text/vi/authorities';
import { awardNames } from '#shared/text/vi/awards';

/** Awards an edition does not know, with the reason. */
const NOT_THERE: { readonly [C in AwardCode]?: { readonly editions: readonly string[]; readonly why: string } } = {
  BK: { editions: ['RS2017', 'RS2024', 'RS2025', 'RS2026'], why: 'words of a list that leave the level out' },
  UNKNOWN: { editions: ['RS2017', 'RS2024', 'RS2025', 'RS2026'], why: 'words of a list that were not understood' },
  XTB: { editions: ['RS2017'], why: 'came with Luật 2022, Điều 29' },
  HCH_TNXP: { editions: ['RS2017'], why: 'came with Luật 2022, Điều 96' },
  GK_HUYEN: { editions: ['RS2025', 'RS2026'], why: 'no district level since 01/7/2025' },
};

/** Where Luật 06/2022 has the standards of each award. */
const ARTICLES: { readonly [C in AwardCode]?: number } = {
  LDTT: 24,
  CSTT: 24,
  CSTDCS: 23,
  CSTD_TINH: 22,
  CSTDTQ: 21,
  TTLDTT: 28,
  TTLDXS: 27,
  DVTT: 28,
  DVQT: 27,
  CO_TINH: 26,
  CO_CP: 25,
  CO_QK: 32,
  XTB: 29,
  TDPVH: 30,
  GDVH: 31,
  BK_TINH: 74,
  BK_BO: 74,
  BK_TTCP: 73,
  BK_QK: 76,
  GK: 75,
  GK_SO: 75,
  GK_HUYEN: 75,
  GK_XA: 75,
  GK_CQ: 75,
  GK_DN: 75,
  GK_HDQT: 75,
  KNC: 71,
  HC_SV: 34,
  HC_HCM: 35,
  HC_DL_1: 36,
  HC_DL_2: 37,
  HC_DL_3: 38,
  HC_QC_1: 39,
  HC_QC_2: 40,
  HC_QC_3: 41,
  HC_LD_1: 42,
  HC_LD_2: 43,
  HC_LD_3: 44,
  HC_BVTQ_1: 45,
  HC_BVTQ_2: 46,
  HC_BVTQ_3: 47,
  HC_CC_1: 48,
  HC_CC_2: 49,
  HC_CC_3: 50,
  HC_DDK: 51,
  HC_DC: 52,
  HC_HN: 53,
  HCH_QKQT: 55,
  HCH_ANTQ: 56,
  HCH_CSVV_1: 57,
  HCH_CSVV_2: 57,
  HCH_CSVV_3: 57,
  HCH_HN: 58,
  HCH_TNXP: 96,
  DH_TINHAH: 60,
  DH_BMVNAH: 61,
  DH_AHLLVT: 62,
  DH_AHLD: 63,
  NGND: 64,
  NGUT: 64,
  TTND: 65,
  TTUT: 65,
  NSND: 66,
  NSUT: 66,
  NNND: 67,
  NNUT: 67,
  GT_HCM: 69,
  GT_NN: 70,
};

const withLimbs = (line: CriterionLine): readonly CriterionLine[] =>
  'oneOf' in line ? [line, ...line.oneOf.flatMap(withLimbs)] : [line];

const rowOf = (edition: RegulationEdition, code: AwardCode) => {
  const row = findAward(edition, code);
  if (!row) throw new Error(`${edition.id} ${code}`);
  return row;
};

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('the catalogue of %s', (id, edition) => {
  it('has a row for every code, or a reason why not', () => {
    for (const code of AWARD_CODES) {
      const missing = NOT_THERE[code]?.editions.includes(id) === true;
      expect([code, findAward(edition, code) === null]).toEqual([code, missing]);
    }
  });

  it('says of every award who decides, who proposes, what papers, what to ask and what it is called', () => {
    for (const row of edition.awards) {
      expect(row.decidedBy.length, row.code).toBeGreaterThan(0);
      expect(row.proposedBy.length, row.code).toBeGreaterThan(0);
      expect(row.papers.length, row.code).toBeGreaterThan(1);
      expect(row.criteria.length, row.code).toBeGreaterThan(0);
      expect(row.historyYears, row.code).toBeGreaterThan(0);
      expect(row.shortName.length, row.code).toBeGreaterThan(3);
      expect(awardNames[row.code].full.length, row.code).toBeGreaterThan(10);
      for (const { authority, clause } of row.decidedBy) {
        expect(authorityNames[authority], row.code).toMatch(/^\p{Lu}/u);
        expect(clause, row.code).toMatch(/Điều \d/);
      }
      for (const { proposer, clause } of row.proposedBy) {
        expect(proposerNames[proposer], row.code).toMatch(/^\p{Lu}/u);
        expect(clause, row.code).toMatch(/Điều \d|Luật/);
      }
    }
  });

  it('cites an article with every line', () => {
    for (const row of edition.awards)
      for (const line of row.criteria.flatMap(withLimbs))
        expect(line.clause, line.id).toMatch(edition === RS2017 ? /Điều \d|Luật/ : /Điều \d/);
  });

  it('leaves no recipient and no basis of a state award without a line', () => {
    for (const row of edition.awards.filter(({ decidedBy }) => decidedBy.some((by) => by.authority === 'president')))
      for (const kind of row.recipientKinds)
        for (const basis of AWARD_BASES)
          expect(
            row.criteria.some((line) => (line.kinds?.includes(kind) ?? true) && (line.bases?.includes(basis) ?? true)),
            `${row.code} ${kind} ${basis}`,
          ).toBe(true);
  });
});

describe('articles of Luật 06/2022', () => {
  it.each(RS2024.awards.map((row) => [row.code, row] as const))('%s rests on its own', (code, row) => {
    const article = ARTICLES[code];
    expect(article).toBeDefined();
    const clauses = row.criteria.flatMap(withLimbs).map((line) => line.clause);
    expect(clauses.some((clause) => clause.includes(`Điều ${article}`))).toBe(true);
  });
});

describe('who decides and who proposes', () => {
  it('is the President, by proposal to the Prime Minister, for every form of the state but the diploma', () => {
    for (const { code, kind, stateLevel, decidedBy, proposedBy } of RS2024.awards) {
      if (!stateLevel || kind === 'title' || code === 'BK_TTCP') continue;
      expect(decidedBy, code).toEqual([{ authority: 'president', clause: 'Điều 77' }]);
      expect(
        proposedBy.map(({ proposer }) => proposer),
        code,
      ).toEqual(['provinceChair', 'minister', 'nationalUniversityHead', 'nationalAssemblyBody']);
    }
  });
  it('moves the cultural village from the district to the commune, and who proposes it from the commune to the village', () => {
    const sides = (edition: RegulationEdition) => {
      const { decidedBy, proposedBy } = rowOf(edition, 'TDPVH');
      return [decidedBy.map((row) => row.authority), proposedBy.map((row) => row.proposer)];
    };
    expect(sides(RS2024)).toEqual([['districtChair'], ['communeChair']]);
    for (const edition of [RS2025, RS2026]) expect(sides(edition)).toEqual([['communeChair'], ['villageHead']]);
  });
  it('marks all of it under the older law', () => {
    for (const { code, decidedBy, proposedBy } of RS2017.awards)
      for (const row of [...decidedBy, ...proposedBy]) expect(row.unconfirmed, code).toBe(true);
  });
  it('parts the certificates by their issuers', () => {
    const issuers = (['GK_CQ', 'GK_DN', 'GK_HDQT', 'GK_SO', 'GK_XA'] as const).map((code) =>
      rowOf(RS2025, code).decidedBy.map(({ authority }) => authority),
    );
    expect(issuers).toEqual([
      ['unitHead'],
      ['enterpriseHead'],
      ['enterpriseBoard'],
      ['departmentHead'],
      ['communeChair'],
    ]);
  });
});

describe('names', () => {
  it('quote what the law quotes, of ranks the order alone', () => {
    const names = (['HC_SV', 'HC_LD_3', 'HCH_CSVV_2', 'DH_TINHAH', 'NGND', 'TDPVH'] as const).map((code) =>
      printedName(rowOf(RS2025, code)),
    );
    expect(names).toEqual([
      '“Huân chương Sao vàng”',
      '“Huân chương Lao động” hạng Ba',
      '“Huy chương Chiến sĩ vẻ vang” hạng Nhì',
      '“Tỉnh Anh hùng”, “Thành phố Anh hùng”',
      '“Nhà giáo nhân dân”',
      'Thôn, tổ dân phố văn hóa',
    ]);
  });
  it('change with the kinds of communes on 01/7/2025', () => {
    expect(rowOf(RS2024, 'XTB').name).toBe('Xã, phường, thị trấn tiêu biểu');
    for (const edition of [RS2025, RS2026]) expect(rowOf(edition, 'XTB').name).toBe('Xã, phường, đặc khu tiêu biểu');
  });
  it('are given to no two awards', () => {
    for (const form of ['short', 'full'] as const) {
      const names = AWARD_CODES.map((code) => awardNames[code][form]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('ballots and papers of heroes', () => {
  it.each(['DH_AHLLVT', 'DH_AHLD'] as const)('%s needs 90 % of all members by ballot', (code) => {
    for (const edition of EDITIONS) {
      const { ballot, papers } = rowOf(edition, code);
      expect([ballot.requiresBallot, ballot.threshold, ballot.denominator]).toEqual([
        true,
        { in: 100, of: 90 },
        'total',
      ]);
      expect(papers.map((paper) => paper.code)).toContain('ballotResult');
      expect(ballot.unconfirmed).toBe(edition === RS2024 || edition.id === 'RS2017' ? undefined : true);
    }
  });
});

describe('awardCodeOf', () => {
  it.each([
    ['HC_LD_3', 'HC_LD_3'],
    [' bk_ttg ', 'BK_TTCP'],
    ['CSTD_BT', 'CSTD_TINH'],
    ['CO_BT', 'CO_TINH'],
    ['BK_BT', 'BK_TINH'],
    ['DH_NGND', 'NGND'],
    ['DH_NNUT', 'NNUT'],
    ['NGUT', 'NGUT'],
    ['constructor', null],
    ['Lao động tiên tiến', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(awardCodeOf(text)).toBe(code);
  });
});
