import { useDeferredValue, useMemo, useState } from 'react';
import type { SheetWarning } from '#shared/domain/certificate/sheet-layout';
import { useQuery } from '../../api/use-query';
import type { DesignLine } from './print-choice';
import { type Sheet, warningsBySheet } from './sheet-pick';
import { useFontTable } from './use-font-table';
import { useOpenDesign } from './use-open-design';

const NO_SHEETS: readonly Sheet[] = [];
const NO_DOUBTS: ReadonlyMap<string, readonly SheetWarning[]> = new Map();

/** What one award of a decision prints: its sheets, the design and the printer proposed or chosen, what is doubtful. */
export const usePrintJob = (decisionId: string, awardCode: DesignLine['awards'][number]) => {
  const [asked, setDesign] = useState<string | null>(null);
  const [chosen, setPrinter] = useState<string | null | undefined>(undefined);
  const found = useQuery('certificates.sheets', {
    decisionId,
    awardCode,
    ...(asked !== null && { designId: asked }),
  });
  const designs: readonly DesignLine[] = useQuery('certificates.designs', {}).value ?? [];
  const corrections = useQuery('certificates.corrections', {}).value ?? [];
  const system = useQuery('certificates.printers', {}).value ?? [];
  const fonts = useFontTable();
  const sheets: readonly Sheet[] = found.value?.sheets ?? NO_SHEETS;
  const designId = found.value?.designId ?? null;
  const opened = useOpenDesign(designId);
  const design = opened?.design;
  const settled = useDeferredValue(sheets);
  const doubts = useMemo(
    () => (fonts && design ? warningsBySheet(design, fonts, settled) : NO_DOUBTS),
    [fonts, design, settled],
  );
  const printer = chosen === undefined ? (found.value?.printer ?? null) : chosen;
  const printers = [...new Set([...system, ...corrections.map((one) => one.printer)])];
  const isMeasured = corrections.some((one) => one.printer === printer && one.blankId === opened?.design.blankId);
  return { sheets, designs, designId, opened, fonts, doubts, printer, printers, isMeasured, setDesign, setPrinter };
};
