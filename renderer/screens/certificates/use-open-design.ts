import type { Blank, CertificateDesign } from '#shared/domain/certificate/design';
import { useQuery } from '../../api/use-query';

export type OpenDesign = {
  readonly id: string;
  readonly shipped: boolean;
  readonly clause: string;
  readonly versions: number;
  readonly design: CertificateDesign;
  readonly blank: Blank;
  readonly scan: string | null;
};

/** A design with its blank and the blank's scan; null while something of it is being read. */
export const useOpenDesign = (id: string | null, blankId?: string): OpenDesign | null => {
  const found = useQuery('certificates.design', id === null ? null : { id }).value;
  const blanks = useQuery('certificates.blanks', {}).value;
  const wanted = blankId ?? found?.design.blankId ?? null;
  const scan = useQuery('certificates.scan', wanted === null ? null : { blankId: wanted }).value;
  const blank = blanks?.find((one) => one.id === wanted);
  if (found === null || found.id !== id || blank === undefined || scan === null) return null;
  const { shipped, clause, versions, design } = found;
  return { id: found.id, shipped, clause, versions: versions.length, design, blank, scan: scan.address };
};
