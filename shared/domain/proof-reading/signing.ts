import type { Found, ProofFacts } from '#shared/domain/proof-reading/proof-facts';

const COMMITTEE = /^TM\.\s*(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)/u;

/** A chairman's own decision signed “TM. ỦY BAN NHÂN DÂN” (NĐ 30/2020, Mẫu 1.2). */
export const onBehalfOfCommittee = ({ authority, signer }: ProofFacts): Found[] => {
  if (/^(?:ỦY|UỶ) BAN NHÂN DÂN|^UBND/u.test(authority.trim())) return [];
  const index = signer.capacity.findIndex((line) => COMMITTEE.test(line.trim()));
  return index < 0
    ? []
    : [{ place: { field: 'signerCapacity', index }, details: { written: signer.capacity[index] ?? '' } }];
};

/** `KT. CHỦ TỊCH` without the post of whoever signs below it. */
export const actingWithoutPost = ({ signer }: ProofFacts): Found[] => {
  const last = signer.capacity.at(-1) ?? '';
  return /^(?:KT|TL|TUQ)\./u.test(last.trim())
    ? [{ place: { field: 'signerCapacity', index: signer.capacity.length - 1 }, details: { written: last } }]
    : [];
};

/** A title, degree or form of address before the name of whoever signs (NĐ 30/2020, Phụ lục I, ô 7b). */
export const titleBeforeName = ({ signer }: ProofFacts): Found[] => {
  const found =
    /^(?:(?:PGS|GS|TSKH|TS|ThS|BSCKI{1,2}|BS|KS|CN|LS|NGƯT|NGND)\.|Tiến sĩ|Thạc sĩ|Giáo sư|Ông|Bà|Đồng chí|Đ\/c)\s*/u.exec(
      signer.name.trim(),
    );
  return found === null ? [] : [{ place: { field: 'signerName' }, details: { written: found[0].trim() } }];
};

/** What a decision cannot be issued without. */
export const missingField = ({ number, issuedOn, signer, rows, kind }: ProofFacts): Found[] => [
  ...(number === null ? [{ place: { field: 'number' as const }, details: { what: 'number' } }] : []),
  ...(issuedOn === null ? [{ place: { field: 'issuedOn' as const }, details: { what: 'issuedOn' } }] : []),
  ...(signer.isNamed && signer.name.trim() !== ''
    ? []
    : [{ place: { field: 'signerName' as const }, details: { what: 'signer' } }]),
  ...(kind === 'award' && rows.length === 0 ? [{ place: { field: 'line' as const }, details: { what: 'list' } }] : []),
];
