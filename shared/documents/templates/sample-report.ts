import { reportForm } from '#shared/documents/achievement-report/report';
import type { OfficialDocument } from '#shared/documents/blocks';
import type { ReportForm } from '#shared/documents/form-parts';
import type { HistoryLine, ReportFacts } from '#shared/domain/achievement-report/report-facts';
import type { RecipientKind } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';
import { templateSamples } from '#shared/text/vi/template-samples';

const words = templateSamples.report;

/** Whom the sample of a form reports. */
const KIND_OF: Readonly<Record<ReportForm, RecipientKind>> = {
  meritIndividual: 'individual',
  meritCollective: 'collective',
  governmentFlag: 'collective',
  nationalFighter: 'individual',
  unexpected: 'individual',
  thematic: 'individual',
  contribution: 'individual',
  heroIndividual: 'individual',
  heroCollective: 'collective',
  external: 'individual',
  household: 'household',
  summary: 'individual',
};

const line = (what: string): HistoryLine => ({ year: 2023, ...words.title, decidedOn: localDate('2024-01-05'), what });

/** The same with all that its form may have: of what serves everybody, households have the most who sign. */
export const sampleForm = (form: ReportForm): OfficialDocument =>
  reportForm({ ...sampleReport(form), ...(form === 'external' ? { kind: 'household' } : {}) });

/** An invented report on a form: partly written, partly still open, with its guides and notes. */
export const sampleReport = (form: ReportForm): ReportFacts => {
  const kind = KIND_OF[form];
  return {
    shape: form === 'summary' ? 'meritIndividual' : form,
    kind,
    form: words.form,
    isSummary: form === 'summary',
    headLines: words.headLines,
    place: words.place,
    issuedOn: localDate('2025-02-05'),
    award: words.award,
    awardYear: 2024,
    basis: 'merit',
    nominee: words.nominees[kind],
    historyYears: 5,
    particulars: words.particulars,
    texts: {
      results: words.told,
      deed: words.told,
      campaign: words.told,
      outstanding: words.told,
      householdResults: words.told,
    },
    history: {
      titles: [line(words.title.what)],
      forms: [],
      ratings: [line(templateSamples.summary.rating)],
      initiatives: [{ ...line(words.initiative), scope: words.scope }],
      discipline: [
        { what: words.discipline, from: localDate('2020-03-02'), to: localDate('2021-03-01'), decisionNumber: null },
      ],
      compositions: [{ year: 2024, members: 42, completedTask: 42, ldtt: 40, cstdcs: 6, disciplinedFromWarning: 0 }],
      knownFrom: null,
    },
    showGuides: true,
    needsConfirmation: true,
    reporter: words.reporters[kind],
  };
};
