import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, Check, CriterionLine } from '#shared/domain/eligibility/rules';
import { amend } from '#shared/regulations/amendment';
import { ballotOf, OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { LAW_2022_AWARDS } from '#shared/regulations/law-2022/awards';
import { STATE_FORMS } from '#shared/regulations/law-2022/state-forms';
import { always, whenRelevant } from '#shared/regulations/papers';

const LAW = 'Luật Thi đua, khen thưởng 2003';
const DECREE = 'Nghị định số 91/2017/NĐ-CP';
const NINETY = ballotOf(90, `khoản 8 Điều 45 ${DECREE}`);

const relabelled = (clause: string, line: CriterionLine): CriterionLine =>
  'oneOf' in line
    ? { ...line, clause, unconfirmed: true, oneOf: line.oneOf.map((limb) => relabelled(clause, limb)) }
    : { ...line, clause, unconfirmed: true };

/** Lines of Luật 2022 whose substance Luật 2003 already had, under the older law's article. */
const asIn2003 = (code: AwardCode, article: string): readonly CriterionLine[] =>
  (LAW_2022_AWARDS.find((award) => award.code === code)?.criteria ?? [])
    .filter((line) => !line.id.endsWith('.household'))
    .map((line) => relabelled(`${article} ${LAW}`, line));

const replaced = (
  lines: readonly CriterionLine[],
  changes: { readonly [id: string]: { readonly text: string; readonly check: Check } },
): readonly CriterionLine[] =>
  lines.map((line) => {
    const change = changes[line.id];
    return change === undefined
      ? line
      : { id: line.id, clause: line.clause, unconfirmed: line.unconfirmed ?? true, ...change };
  });

const attested = (id: string, clause: string, text: string): CriterionLine => ({
  id,
  clause,
  text,
  unconfirmed: true,
  attest: true,
});

const localStandard = (id: string): readonly CriterionLine[] => [
  attested(id, `${LAW} và ${DECREE}`, 'Đạt tiêu chuẩn của luật và quy định áp dụng đến hết ngày 31/12/2023.'),
];

const oneOfThePastYear = (kind: 'initiative' | 'research'): Check => ({
  check: 'initiativeOfScope',
  scope: 'base',
  times: 1,
  kinds: [kind],
  // Research had to be in use already; an initiative is recognised only when it is.
  ...(kind === 'research' && { applied: true }),
  within: { years: 1 },
});

const provinceDiploma = (id: string): readonly CriterionLine[] => [
  {
    id: `${id}.39.individual`,
    clause: `Điều 39 ${DECREE}`,
    text: 'Liên tục 02 năm hoàn thành xuất sắc nhiệm vụ, trong thời gian đó có 02 sáng kiến được công nhận, áp dụng hiệu quả ở cơ sở.',
    unconfirmed: true,
    kinds: ['individual'],
    bases: ['merit'],
    check: {
      check: 'allOf',
      checks: [
        { check: 'consecutiveYears', years: 2, rating: 'HTXSNV' },
        {
          check: 'initiativeOfScope',
          scope: 'base',
          times: 2,
          applied: true,
          within: { streak: { years: 2, rating: 'HTXSNV' } },
        },
      ],
    },
  },
  {
    id: `${id}.39.collective`,
    clause: `Điều 39 ${DECREE}`,
    text: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc”.',
    unconfirmed: true,
    kinds: ['collective'],
    bases: ['merit'],
    check: { check: 'consecutiveYears', years: 2, rating: 'HTXSNV', titles: ['TTLDXS', 'DVQT'] },
  },
  attested(`${id}.39.conduct`, `Điều 39 ${DECREE}`, 'Gương mẫu chấp hành chủ trương, chính sách, pháp luật.'),
];

const ROWS: readonly AwardRule[] = amend(LAW_2022_AWARDS, {
  LDTT: { criteria: asIn2003('LDTT', 'Điều 24') },
  CSTT: { criteria: asIn2003('CSTT', 'Điều 24') },
  CSTDCS: {
    // Excellent work without an initiative was not a ground before 2024.
    criteria: replaced(asIn2003('CSTDCS', 'Điều 23'), {
      'cstdcs.23.2': {
        text: 'Trong năm có sáng kiến được cơ sở công nhận hoặc đề tài nghiên cứu đã nghiệm thu, được áp dụng.',
        check: { check: 'anyOf', checks: [oneOfThePastYear('initiative'), oneOfThePastYear('research')] },
      },
    }),
    ballot: OPEN_VOTE,
  },
  CSTD_TINH: { criteria: asIn2003('CSTD_TINH', 'Điều 22'), ballot: NINETY },
  CSTDTQ: { criteria: asIn2003('CSTDTQ', 'Điều 21'), ballot: NINETY },
  TTLDTT: {
    criteria: replaced(asIn2003('TTLDTT', 'Điều 28'), {
      'ttldtt.28.1.c.share': {
        text: 'Có trên 50% cá nhân trong tập thể đạt “Lao động tiên tiến”.',
        check: { check: 'shareOfMembers', share: { in: 100, of: 50, moreThan: true } },
      },
    }),
  },
  TTLDXS: {
    criteria: [
      ...asIn2003('TTLDXS', 'Điều 27'),
      {
        id: 'ttldxs.27.discipline',
        clause: `Điều 27 ${LAW}`,
        text: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên.',
        unconfirmed: true,
        check: { check: 'noMemberDisciplined' },
      },
    ],
  },
  CO_TINH: { criteria: asIn2003('CO_TINH', 'Điều 26'), ballot: OPEN_VOTE },
  CO_CP: {
    criteria: asIn2003('CO_CP', 'Điều 25'),
    ballot: OPEN_VOTE,
    decidedBy: [{ authority: 'primeMinister', clause: `Điều 78 ${LAW}` }],
  },
  GDVH: { criteria: localStandard('gdvh.29') },
  BK_TINH: { criteria: provinceDiploma('bk-tinh') },
  BK_BO: { criteria: provinceDiploma('bk-bo') },
  BK_TTCP: {
    criteria: localStandard('bk-ttcp.38'),
    papers: [
      always('submission'),
      always('achievementReport'),
      always('reviewMinutes'),
      whenRelevant('achievementCertificate'),
      whenRelevant('consultation'),
    ],
  },
  GK: { criteria: localStandard('gk.40') },
  GK_SO: { criteria: localStandard('gk-so.40') },
  GK_HUYEN: { criteria: localStandard('gk-huyen.40') },
  GK_XA: { criteria: localStandard('gk-xa.40') },
  KNC: { criteria: localStandard('knc.41') },
  DH_AHLLVT: { ballot: NINETY },
  DH_AHLD: { ballot: NINETY },
  // Both came with Luật 2022.
  XTB: 'repealed',
  HCH_TNXP: 'repealed',
});

/** Awards the older law had too, but whose standards of that time were not seen: one line for a person. */
const UNSEEN: ReadonlySet<AwardCode> = new Set<AwardCode>([
  ...STATE_FORMS.map(({ code }) => code),
  'TDPVH',
  'DVTT',
  'DVQT',
  'CO_QK',
  'BK_QK',
  'GK_CQ',
  'GK_DN',
  'GK_HDQT',
]);

const idOf = (code: AwardCode): string => `${code.toLowerCase().replaceAll('_', '-')}.2003`;

/** Luật 2003 (amended 2005, 2009, 2013) with NĐ 91/2017: known from practice, so every line is marked. */
export const AWARDS_2017: readonly AwardRule[] = ROWS.map((award) => ({
  ...award,
  criteria: UNSEEN.has(award.code) ? localStandard(idOf(award.code)) : award.criteria,
  decidedBy: award.decidedBy.map(({ authority }) => ({ authority, clause: `Điều 77–80 ${LAW}`, unconfirmed: true })),
  proposedBy: award.proposedBy.map(({ proposer }) => ({ proposer, clause: `${LAW} và ${DECREE}`, unconfirmed: true })),
}));
