import type { AwardCode } from '#shared/domain/award-code';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { KindEvidence } from '#shared/domain/nomination-list/recipient-kind';
import type { RecipientKind } from '#shared/domain/recipient';

const INDIVIDUAL_ONLY: ReadonlySet<AwardCode> = new Set<AwardCode>([
  ...(['LDTT', 'CSTT', 'CSTDCS', 'CSTD_TINH', 'CSTDTQ'] as const),
  ...(['HC_DDK', 'HC_DC', 'HCH_QKQT', 'HCH_ANTQ', 'HCH_CSVV_1', 'HCH_CSVV_2', 'HCH_CSVV_3', 'HCH_HN'] as const),
  ...(['HCH_TNXP', 'DH_BMVNAH', 'NGND', 'NGUT', 'TTND', 'TTUT', 'NSND', 'NSUT', 'NNND', 'NNUT'] as const),
  ...(['GT_HCM', 'GT_NN', 'KNC'] as const),
]);
const COLLECTIVE_ONLY: ReadonlySet<AwardCode> = new Set<AwardCode>([
  ...(['TTLDTT', 'TTLDXS', 'DVTT', 'DVQT', 'CO_TINH', 'CO_CP'] as const),
  ...(['CO_QK', 'XTB', 'TDPVH', 'DH_TINHAH'] as const),
]);

/** Who may receive an award when only one kind may; null when several may. */
export const soleRecipientKind = (code: AwardCode): RecipientKind | null => {
  if (INDIVIDUAL_ONLY.has(code)) return 'individual';
  if (code === 'GDVH') return 'household';
  return COLLECTIVE_ONLY.has(code) ? 'collective' : null;
};

/** True when a recipient of this kind may get the award. */
export const fitsRecipient = (code: AwardCode, kind: RecipientKind): boolean => {
  const only = soleRecipientKind(code);
  return only === null || only === kind;
};

const FOR_PLACES: ReadonlySet<AwardCode> = new Set<AwardCode>(['TDPVH', 'XTB', 'DH_TINHAH']);

/** True for the titles of villages and communes, which are called by names like those of people: `Bon Bu Nao`. */
const isForPlaces = (code: AwardCode): boolean => FOR_PLACES.has(code);

const soleKind = (awards: readonly ProposedAward[]): RecipientKind | null => {
  const [only] = awards;
  if (only !== undefined && awards.length === 1) return soleRecipientKind(only.code);
  const kinds = new Set(awards.map(({ code }) => soleRecipientKind(code)).filter((kind) => kind !== null));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
};

/** What the proposed awards say of their recipient. */
export const toldByAwards = (awards: readonly ProposedAward[]): Pick<KindEvidence, 'awardKind' | 'isPlace'> => ({
  awardKind: soleKind(awards),
  isPlace: awards.length > 0 && awards.every(({ code }) => isForPlaces(code)),
});
