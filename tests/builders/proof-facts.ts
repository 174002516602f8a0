import { composeFirstArticle } from '#shared/documents/first-article';
import { paperTexts } from '#shared/documents/paper-texts';
import { composePaper } from '#shared/documents/registry';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import { composeListLine } from '#shared/domain/decision-lines';
import type { ProofFacts, ProofRow, ProofText } from '#shared/domain/proof-reading/proof-facts';
import { localDate } from '#shared/lib/local-date';
import { DISTRICT_LEVEL } from '#shared/regulations/abolished-levels';
import { EDITIONS } from '#shared/regulations/editions';
import { manyRecipients, quangBinhDecision } from '#tests/builders/decision-facts';

const each = (field: ProofText['place']['field'], lines: readonly string[]): ProofText[] =>
  lines.map((text, index) => ({ place: { field, index }, text }));

const rowsOf = ({ awards }: DecisionFacts): ProofRow[] =>
  awards.flatMap(({ award, recipients }, list) =>
    recipients.map((it, index) => ({
      dossierId: `d${list}-${index}`,
      recipientId: `r${list}-${index}`,
      kind: it.kind,
      name: it.name,
      unitName: it.post,
      line: it.line ?? composeListLine({ ...it, position: '', unitName: it.post }),
      awardCode: 'BK_TINH',
      awardName: award.printedName,
    })),
  );

/** What the program gathers of a decision with these facts and nothing else around it. */
export const proofFactsOf = (decision: DecisionFacts, changes: Partial<ProofFacts> = {}): ProofFacts => {
  const rows = rowsOf(decision);
  const [first = '', ...others] = decision.articles;
  const printed = paperTexts(composePaper('decision', decision));
  const last = (...roles: readonly string[]) => printed.filter(({ role }) => roles.includes(role)).at(-1)?.text ?? null;
  return {
    kind: 'award',
    today: decision.issuedOn ?? localDate('2025-12-05'),
    number: decision.number,
    issuedOn: decision.issuedOn,
    authority: decision.authority,
    signer: { ...decision.signer, isNamed: true },
    achievement: decision.achievement,
    texts: [
      { place: { field: 'authority' }, text: decision.authority },
      { place: { field: 'symbol' }, text: decision.symbol },
      { place: { field: 'place' }, text: decision.place },
      { place: { field: 'subject' }, text: decision.subject },
      ...each('headLines', decision.headLines),
      ...each('legalBases', decision.legalBases),
      ...each('articles', [first === '' ? composeFirstArticle(decision) : first, ...others]),
      ...each('recipients', decision.recipients),
      ...rows.map(({ dossierId, line }) => ({ place: { field: 'line' as const, dossierId }, text: line })),
    ],
    lastArticle: {
      place: { field: 'articles', index: decision.articles.length - 1 },
      text: last('article', 'body') ?? '',
    },
    listEnd: last('listLine', 'listTotal'),
    listTotal: last('listTotal'),
    rows,
    meetingOn: null,
    papers: [],
    elsewhere: [],
    bases: EDITIONS.flatMap(({ legalBases }) => legalBases),
    abolished: DISTRICT_LEVEL,
    register: { held: null, blank: null, before: null, after: null },
    money: null,
    ...changes,
  };
};

/** Decision 2871 of Quảng Bình, as signed on 24 October 2022. */
export const quangBinhProof = (changes: Partial<DecisionFacts> = {}, more: Partial<ProofFacts> = {}): ProofFacts =>
  proofFactsOf(quangBinhDecision(changes), more);

/** A commune's decision of today, with dates in words, a list in table style and as many recipients as wished. */
export const communeDecision = (recipients: number): DecisionFacts => ({
  number: 5,
  symbol: 'QĐ-UBND',
  issuedOn: localDate('2025-12-05'),
  place: 'Mai Thủy',
  headLines: ['ỦY BAN NHÂN DÂN', 'XÃ MAI THỦY'],
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MAI THỦY',
  subject: 'Về việc tặng danh hiệu “Lao động tiên tiến”',
  legalBases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng xã ngày 02 tháng 12 năm 2025',
    'Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội tại Tờ trình số 08/TTr-VHXH ngày 03 tháng 12 năm 2025',
  ],
  achievement: 'đã có thành tích xuất sắc trong phong trào thi đua năm 2025, giúp đỡ 20 hộ gia đình thoát nghèo',
  articles: [
    '',
    'Tiền thưởng kèm theo danh hiệu thi đua, hình thức khen thưởng tại Điều 1 là 1.420.000 đồng (Bằng chữ: Một triệu bốn trăm hai mươi nghìn đồng), trích từ quỹ thi đua, khen thưởng của Ủy ban nhân dân xã Mai Thủy',
    'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này',
  ],
  signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Đỗ Thị Ngân Hà' },
  recipients: ['Như Điều 3', 'Lưu: VT, VHXH'],
  awards: [
    {
      award: { printedName: 'Lao động tiên tiến', category: 'emulationTitle' },
      recipients: manyRecipients(recipients).map((it, index) => ({
        ...it,
        unit: null,
        name: `${it.name} ${['An', 'Bảo', 'Chi', 'Dũng', 'Giang'][index % 5]} ${index % 97 === 0 ? 'Lê' : 'Tú'}`,
        amount: null,
      })),
    },
  ],
  listStyle: 'table',
  listOrientation: 'portrait',
  decidedBy: null,
  issuedAs: 'paper',
});

export const communeProof = (recipients = 2, more: Partial<ProofFacts> = {}): ProofFacts =>
  proofFactsOf(communeDecision(recipients), {
    meetingOn: localDate('2025-12-02'),
    money: { baseSalary: 2_340_000, total: 1_420_000, amounts: [710_000] },
    ...more,
  });
