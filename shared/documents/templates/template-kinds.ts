import type { ReportForm } from '#shared/documents/form-parts';
import { composePaper, composeSheet, type PaperFacts } from '#shared/documents/registry';
import {
  sampleBallot,
  sampleCopy,
  sampleCounting,
  sampleInvitation,
  sampleReturnLetter,
  sampleSubmission,
  sampleSummary,
} from '#shared/documents/templates/sample-council-papers';
import {
  type OfficeFrame,
  sampleDecision,
  sampleMinutes,
  sampleSupplement,
} from '#shared/documents/templates/sample-papers';
import { sampleForm, sampleReport } from '#shared/documents/templates/sample-report';
import { type SamplePaper, withOneAddressee, withSignerPost } from '#shared/documents/templates/sample-variants';
import { type TemplateData, templateData } from '#shared/documents/templates/template-data';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import { templateSamples } from '#shared/text/vi/template-samples';

/** Every paper that an office may lay out by a template of its own; a paper with a list by how its list stands. */
export const TEMPLATE_KINDS = [
  'decisionLines',
  'decisionTable',
  'decisionMoneyTable',
  'decisionInArticle',
  'submissionShort',
  'submissionFull',
  'invitation',
  'invitationList',
  'minutes',
  'minutesList',
  'counting',
  'ballot',
  'returnLetterInText',
  'returnLetterList',
  'supplement',
  'achievementSummary',
  'copyLines',
  'copyTable',
  'copyMoneyTable',
  'copyInArticle',
  'report.meritIndividual',
  'report.meritCollective',
  'report.governmentFlag',
  'report.nationalFighter',
  'report.unexpected',
  'report.thematic',
  'report.contribution',
  'report.heroIndividual',
  'report.heroCollective',
  'report.external',
  'report.household',
  'report.summary',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
export const isTemplateKind = (text: string): text is TemplateKind => TEMPLATE_KINDS.some((kind) => kind === text);

type Sampled = {
  /** An invented paper of the kind: its words are the sample. */
  readonly sample: (office: OfficeFrame) => SamplePaper;
  /** The paper that the template is drawn from, where one paper cannot hold all that the kind may have. */
  readonly whole?: (office: OfficeFrame) => SamplePaper;
  /** A template of one section, filled for each of the paper. */
  readonly isPerSection?: true;
};

const written = <Name extends keyof PaperFacts>(name: Name, facts: PaperFacts[Name]): SamplePaper => ({
  paper: composePaper(name, facts),
  sheet: composeSheet(name, facts),
});

const of = <Name extends keyof PaperFacts>(name: Name, facts: (office: OfficeFrame) => PaperFacts[Name]): Sampled => ({
  sample: (office) => written(name, facts(office)),
});

type HowListed = { readonly listStyle: DecisionFacts['listStyle']; readonly hasMoney: boolean };
const LISTS: Readonly<Record<'Lines' | 'Table' | 'MoneyTable' | 'InArticle', HowListed>> = {
  Lines: { listStyle: 'lines', hasMoney: false },
  Table: { listStyle: 'table', hasMoney: false },
  MoneyTable: { listStyle: 'table', hasMoney: true },
  InArticle: { listStyle: 'inArticle', hasMoney: false },
};
const decision = (how: HowListed): Sampled => of('decision', (office) => sampleDecision(office, how));
const copy = (how: HowListed): Sampled => of('decisionCopy', (office) => sampleCopy(office, how));

const addressed = <Name extends keyof PaperFacts>(
  name: Name,
  facts: (office: OfficeFrame) => PaperFacts[Name],
): Sampled => ({ ...of(name, facts), whole: (office) => withOneAddressee(written(name, facts(office))) });

const report = (form: ReportForm): Sampled => ({
  ...of('achievementReport', () => sampleReport(form)),
  whole: () => ({ paper: sampleForm(form), sheet: null }),
});

const SAMPLES: Readonly<Record<TemplateKind, Sampled>> = {
  decisionLines: decision(LISTS.Lines),
  decisionTable: decision(LISTS.Table),
  decisionMoneyTable: decision(LISTS.MoneyTable),
  decisionInArticle: decision(LISTS.InArticle),
  submissionShort: addressed('submission', (office) => sampleSubmission(office, 'short')),
  submissionFull: addressed('submission', (office) => sampleSubmission(office, 'full')),
  invitation: of('invitation', (office) => sampleInvitation(office, 'none')),
  invitationList: of('invitation', (office) => sampleInvitation(office, 'attached')),
  minutes: of('minutes', (office) => sampleMinutes(office, 'table')),
  minutesList: of('minutes', (office) => sampleMinutes(office, 'list')),
  counting: of('counting', sampleCounting),
  ballot: { ...of('ballot', sampleBallot), isPerSection: true },
  returnLetterInText: addressed('returnLetter', (office) => sampleReturnLetter(office, 'inText')),
  returnLetterList: addressed('returnLetter', (office) => sampleReturnLetter(office, 'attached')),
  supplement: of('supplement', sampleSupplement),
  achievementSummary: of('achievementSummary', sampleSummary),
  copyLines: copy(LISTS.Lines),
  copyTable: copy(LISTS.Table),
  copyMoneyTable: copy(LISTS.MoneyTable),
  copyInArticle: copy(LISTS.InArticle),
  'report.meritIndividual': report('meritIndividual'),
  'report.meritCollective': report('meritCollective'),
  'report.governmentFlag': report('governmentFlag'),
  'report.nationalFighter': report('nationalFighter'),
  'report.unexpected': report('unexpected'),
  'report.thematic': report('thematic'),
  'report.contribution': report('contribution'),
  'report.heroIndividual': report('heroIndividual'),
  'report.heroCollective': report('heroCollective'),
  'report.external': report('external'),
  'report.household': report('household'),
  'report.summary': report('summary'),
};

export const samplePaper = (kind: TemplateKind, office: OfficeFrame): SamplePaper => SAMPLES[kind].sample(office);

/** The papers that a template of the kind is filled with, one after the other: the paper itself, or each of its sections. */
const fillings = (kind: TemplateKind, { paper, sheet }: SamplePaper): readonly [SamplePaper, ...SamplePaper[]] => {
  const whole = { paper, sheet };
  if (!SAMPLES[kind].isPerSection) return [whole];
  const [first = whole, ...more] = paper.sections.map((section) => ({
    paper: { ...paper, sections: [section] },
    sheet,
  }));
  return [first, ...more];
};

/** The data that fill a template of the kind, once for each part that it lays out. */
export const templatePages = (kind: TemplateKind, written: SamplePaper): readonly TemplateData[] =>
  fillings(kind, written).map(({ paper, sheet }) => templateData(paper, sheet));

/**
 * The sample that templates are made from: with a parent body and a post of who signs even where this office has none,
 * since a paper may be given them, and a template without the field would leave them out.
 */
export const fullSample = (kind: TemplateKind, office: OfficeFrame): SamplePaper => {
  const { sample, whole = sample } = SAMPLES[kind];
  const own = whole(office);
  const hasParent = Object.hasOwn(templateData(own.paper, own.sheet), 'co_quan_chu_quan');
  const full = hasParent ? own : whole({ ...office, headLines: [templateSamples.parentBody, ...office.headLines] });
  return fillings(kind, withSignerPost(full))[0];
};
