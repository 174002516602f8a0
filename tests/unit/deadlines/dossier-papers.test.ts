import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { DOSSIER_PROCEDURES, type DossierProcedure, papersFor } from '#shared/domain/dossier-papers';
import { findAward } from '#shared/domain/eligibility/rules';
import { AWARD_BASES, type AwardBasis, RECIPIENT_KINDS, type RecipientKind } from '#shared/domain/recipient';
import { dossierSets, simplifiedClause } from '#shared/regulations/dossier-sets';
import { EDITIONS, findEdition } from '#shared/regulations/editions';

type Case = {
  readonly edition: string;
  readonly code: AwardCode;
  readonly kind?: RecipientKind;
  readonly basis?: AwardBasis;
  readonly procedure?: DossierProcedure | null;
};

const papers = ({ edition, code, kind = 'individual', basis = 'merit', procedure = null }: Case) => {
  const rules = findEdition(edition);
  const rule = rules && findAward(rules, code);
  if (!rule) throw new Error(`${edition} has no ${code}`);
  return papersFor(rule, { kind, basis, simplified: simplifiedClause({ basis, procedure }) !== null });
};
const codes = (wanted: Case) => papers(wanted).map(({ code }) => code);
const reportForm = (wanted: Case) => papers(wanted).find(({ code }) => code === 'achievementReport')?.form;

describe('the checklist', () => {
  it('asks CSTĐCS for the vote, and for the certificate of initiative or of the rating', () => {
    for (const edition of ['RS2024', 'RS2025', 'RS2026']) {
      expect(codes({ edition, code: 'CSTDCS' })).toEqual([
        'submission',
        ...(edition === 'RS2024' ? ['nominationList', 'achievementReport'] : ['achievementReport', 'nominationList']),
        'reviewMinutes',
        'ballotResult',
        'initiativeCertificate',
      ]);
    }
  });

  it('does not ask BK_TTCP for a vote, and shows the certificate as one for where it is relevant', () => {
    const list = papers({ edition: 'RS2025', code: 'BK_TTCP' });
    expect(list.map(({ code }) => code)).not.toContain('ballotResult');
    expect(list.find(({ code }) => code === 'achievementCertificate')?.when).toBe('relevant');
  });

  it.each<[string, Case]>([
    ['Mẫu số 01 Nghị định số 91/2017/NĐ-CP', { edition: 'RS2017', code: 'BK_TINH', kind: 'collective' }],
    ['Mẫu số 08 Nghị định số 91/2017/NĐ-CP', { edition: 'RS2017', code: 'BK_TINH', kind: 'household' }],
    ['Mẫu số 02 Nghị định số 98/2023/NĐ-CP', { edition: 'RS2024', code: 'BK_TTCP', kind: 'collective' }],
    ['Mẫu số 03 Nghị định số 98/2023/NĐ-CP', { edition: 'RS2024', code: 'BK_TTCP' }],
    ['Mẫu số 05 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'CSTDCS' }],
    ['Mẫu số 05 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'BK_TINH' }],
    ['Mẫu số 04 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'BK_TINH', kind: 'collective' }],
    ['Mẫu số 08 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'BK_TINH', basis: 'thematic' }],
    ['Mẫu số 06 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2026', code: 'BK_TINH', basis: 'unexpected' }],
    ['Mẫu số 02 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'CO_CP', kind: 'collective' }],
    ['Mẫu số 03 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'CSTDTQ' }],
    ['Mẫu số 07 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'HC_LD_3', basis: 'contribution' }],
    ['Mẫu số 09 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'DH_AHLD', kind: 'collective' }],
    ['Mẫu số 10 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2026', code: 'DH_AHLLVT' }],
    ['Mẫu số 11 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'HC_HN', kind: 'collective' }],
    ['Mẫu số 12 Nghị định số 152/2025/NĐ-CP', { edition: 'RS2025', code: 'HCH_HN', basis: 'external' }],
    [
      'Mẫu số 12 Nghị định số 152/2025/NĐ-CP',
      { edition: 'RS2025', code: 'BK_TTCP', basis: 'external', procedure: 'full' },
    ],
  ])('wants the report on %s', (form, wanted) => {
    expect(reportForm(wanted)).toBe(form);
  });

  it('the simplified procedure asks for the submission and a summary only', () => {
    for (const basis of ['unexpected', 'contribution', 'seniority', 'external'] as const) {
      const list = papers({ edition: 'RS2025', code: 'BK_TINH', basis });
      expect(list.map(({ code }) => code)).toEqual(['submission', 'achievementReport']);
      expect(list[1]?.name).toContain('tóm tắt');
    }
  });

  it.each([
    ['politicalTask', 'điểm a khoản 1 Điều 85'],
    ['foundByHead', 'điểm c khoản 1 Điều 85'],
    ['stateSecret', 'điểm đ khoản 1 Điều 85'],
  ] as const)('%s makes the list short whatever the basis, by %s', (procedure, clause) => {
    expect(simplifiedClause({ basis: 'merit', procedure })).toBe(clause);
    for (const edition of ['RS2017', 'RS2024', 'RS2025', 'RS2026']) {
      const short = codes({ edition, code: 'BK_TINH', procedure });
      expect([edition, short]).toEqual([edition, ['submission', 'achievementReport']]);
    }
  });

  it('the whole dossier can be asked where the basis would allow the short one', () => {
    expect(codes({ edition: 'RS2025', code: 'BK_TINH', basis: 'unexpected', procedure: 'full' })).toEqual([
      'submission',
      'achievementReport',
      'reviewMinutes',
      'achievementCertificate',
    ]);
  });

  it('no title is proposed by the simplified procedure', () => {
    expect(codes({ edition: 'RS2025', code: 'CSTDCS', basis: 'unexpected' })).toContain('ballotResult');
  });

  it('names every paper once, whatever the recipient and the basis', () => {
    for (const { id: edition, awards } of EDITIONS) {
      for (const { code, recipientKinds } of awards) {
        for (const kind of RECIPIENT_KINDS.filter((one) => recipientKinds.includes(one))) {
          for (const basis of AWARD_BASES) {
            for (const procedure of [null, ...DOSSIER_PROCEDURES]) {
              const list = codes({ edition, code, kind, basis, procedure });
              const about = [edition, code, kind, basis, procedure];
              expect([...about, list.length]).toEqual([...about, new Set(list).size]);
              expect([...about, list.includes('submission'), list.length > 1]).toEqual([...about, true, true]);
            }
          }
        }
      }
    }
  });
});

it('state awards go in one original set, the number of others is local', () => {
  const state = { code: 'CSTDTQ', stateLevel: true } as const;
  expect(dossierSets({ id: 'RS2025' }, state)).toMatchObject({ clause: 'khoản 4 Điều 84' });
  expect(dossierSets({ id: 'RS2017' }, state)).toMatchObject({ text: '02 bộ hồ sơ.', unconfirmed: true });
  expect(dossierSets({ id: 'RS2025' }, { code: 'BK_TINH', stateLevel: false })?.clause).toBe('khoản 6 Điều 84');
  expect(dossierSets({ id: 'RS2017' }, { code: 'BK_TINH', stateLevel: false })).toBeNull();
});
