import type { Paper, PaperCode } from '#shared/domain/eligibility/rules';
import { always, maybe, onForm, whenRelevant } from '#shared/regulations/papers';

export const DECREE_152 = 'Nghị định số 152/2025/NĐ-CP';
const form = (number: string): string => `Mẫu số ${number} ${DECREE_152}`;

const report = (forms: string): Paper => maybe(onForm(always('achievementReport'), forms));

/** Forms 01 and 05 were seen; the other numbers follow from the published order of the forms. */
export const SUBMISSION = onForm(always('submission'), form('01'));
export const INDIVIDUAL_REPORT = onForm(always('achievementReport'), form('05'));
export const COLLECTIVE_REPORT = report(form('04'));
/** Its form depends on the award, the basis and the recipient: `report-forms.ts`. */
export const ANY_REPORT = always('achievementReport');
export const FLAG_REPORT = report(form('02'));
export const NATIONAL_FIGHTER_REPORT = report(form('03'));
export const INFLUENCE = maybe(onForm(always('influenceCertificate'), form('13')));
export const CONSULTATION = whenRelevant('consultation');

/** Tờ trình, the report on its form, and papers that have none. */
export const dossier = (reportPaper: Paper, ...codes: readonly PaperCode[]): readonly Paper[] => [
  SUBMISSION,
  reportPaper,
  ...codes.map((code) => always(code)),
];
