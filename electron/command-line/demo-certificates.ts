import type { Step } from '#electron/command-line/demo-steps';
import { CEREMONY_PAPERS } from '#shared/domain/ceremony-facts';
import { commandLineTexts } from '#shared/text/vi/command-line';

const words = commandLineTexts.demo;

const SERIES = 'BK';
const TRAY_SIZE = 20;

/** The certificates of a decision with their numbers and a calibration sheet, and the papers of the ceremony. */
export const certificatesOf = async (step: Step, decisionId: string, year: number): Promise<void> => {
  const decisions = await step(words.certificates, 'certificates.decisions', {});
  for (const { code: awardCode } of decisions.find(({ id }) => id === decisionId)?.awards ?? []) {
    await step(words.certificates, 'certificateBook.give', { series: SERIES, year, decisionId, awardCode });
    const { designId } = await step(words.certificates, 'certificates.sheets', { decisionId, awardCode });
    const sheets = { decisionId, awardCode, designId, printer: null };
    await step(words.certificates, 'certificates.export', sheets);
    const { blankId } =
      (await step(words.certificates, 'certificates.designs', {})).find(({ id }) => id === designId) ?? {};
    if (blankId !== undefined)
      await step(words.certificates, 'certificates.calibrationSheet', { printer: words.printer, blankId });
  }
  for (const paper of CEREMONY_PAPERS) {
    const asked = { decisionIds: [decisionId], paper, traySize: TRAY_SIZE };
    await step(words.ceremony, 'ceremony.export', { ...asked, formats: ['docx', 'pdf', 'xlsx'] });
  }
};

/** The book of decisions and the book of certificates of the year. */
export const registers = async (step: Step, symbol: string, year: number): Promise<void> => {
  const formats = ['docx', 'pdf', 'xlsx'] as const;
  await step(words.books, 'register.export', { symbol, year, formats: [...formats] });
  await step(words.books, 'certificateBook.export', { series: SERIES, year, formats: [...formats] });
};
