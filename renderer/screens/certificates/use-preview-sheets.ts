import { useMemo } from 'react';
import type { CertificateDesign } from '#shared/domain/certificate/design';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useQuery } from '../../api/use-query';
import { longestFirst, type Sheet } from './sheet-pick';

/** More are not set again at every stroke of a key. */
const AT_MOST = 120;

const invented: Sheet = { dossierId: '', values: certificateTexts.example, override: {} };

/** Those of an issued decision that the design is for, the longest name first; somebody invented while there is none. */
export const usePreviewSheets = (design: CertificateDesign): readonly Sheet[] => {
  const decisions = useQuery('certificates.decisions', {}).value ?? [];
  const fitting = decisions.flatMap(({ id, awards }) =>
    awards.map(({ code }) => ({ decisionId: id, awardCode: code })),
  );
  const wanted = fitting.find(({ awardCode }) => design.awards.includes(awardCode)) ?? fitting[0];
  const found = useQuery('certificates.sheets', wanted ?? null).value;
  return useMemo(() => {
    const real = (found?.sheets ?? []).map((sheet) => ({ ...sheet, override: {} }));
    return real.length === 0 ? [invented] : longestFirst(real).slice(0, AT_MOST);
  }, [found]);
};
