import type { OfficialDocument } from '#shared/documents/blocks';
import { decisionSheet } from '#shared/documents/decision-sheet';
import type { ListSheet } from '#shared/documents/list-sheet';
import { composePaper, type PaperFacts } from '#shared/documents/registry';
import { columnField } from '#shared/documents/templates/list-columns';
import {
  type OfficeFrame,
  sampleDecision,
  sampleMinutes,
  sampleSupplement,
} from '#shared/documents/templates/sample-papers';
import { templateData } from '#shared/documents/templates/template-data';
import { templateSamples } from '#shared/text/vi/template-samples';

/** Every paper that an office may lay out by a template of its own; a decision by how its list stands. */
export const TEMPLATE_KINDS = [
  'decisionLines',
  'decisionTable',
  'decisionMoneyTable',
  'decisionInArticle',
  'minutes',
  'supplement',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
export const isTemplateKind = (text: string): text is TemplateKind => TEMPLATE_KINDS.some((kind) => kind === text);

export type SamplePaper = { readonly paper: OfficialDocument; readonly sheet: ListSheet | null };

const decision = (list: Parameters<typeof sampleDecision>[1]) => (office: OfficeFrame) => {
  const facts = sampleDecision(office, list);
  return { paper: composePaper('decision', facts), sheet: decisionSheet(facts) };
};

/** An invented paper of each kind: its layout is the program's own template, its words are the sample. */
const SAMPLES: Readonly<Record<TemplateKind, (office: OfficeFrame) => SamplePaper>> = {
  decisionLines: decision({ listStyle: 'lines', hasMoney: false }),
  decisionTable: decision({ listStyle: 'table', hasMoney: false }),
  decisionMoneyTable: decision({ listStyle: 'table', hasMoney: true }),
  decisionInArticle: decision({ listStyle: 'inArticle', hasMoney: false }),
  minutes: (office) => ({ paper: composePaper('minutes', sampleMinutes(office)), sheet: null }),
  supplement: (office) => ({ paper: composePaper('supplement', sampleSupplement(office)), sheet: null }),
};

export const samplePaper = (kind: TemplateKind, office: OfficeFrame): SamplePaper => SAMPLES[kind](office);

/**
 * The sample that templates are made from: with a parent body even where this office has none, since a paper may be given
 * one, and a template without the field would leave it out.
 */
export const fullSample = (kind: TemplateKind, office: OfficeFrame): SamplePaper => {
  const own = samplePaper(kind, office);
  const hasParent = Object.hasOwn(templateData(own.paper, own.sheet), 'co_quan_chu_quan');
  if (hasParent) return own;
  return samplePaper(kind, { ...office, headLines: [templateSamples.parentBody, ...office.headLines] });
};

/** How the list of a decision stands: by its last section. */
const decisionKind = ({ sections }: OfficialDocument, sheet: ListSheet | null): TemplateKind => {
  if (sections.length < 2) return 'decisionInArticle';
  if (!sections.at(-1)?.blocks.some(({ kind }) => kind === 'table')) return 'decisionLines';
  const hasMoney = sheet?.columns.some(({ header }) => columnField(header) === 'so_tien') ?? false;
  return hasMoney ? 'decisionMoneyTable' : 'decisionTable';
};

type KindOf = (paper: OfficialDocument, sheet: ListSheet | null) => TemplateKind;

const KIND_OF: Readonly<Partial<Record<keyof PaperFacts, KindOf>>> = {
  decision: decisionKind,
  minutes: () => 'minutes',
  supplement: () => 'supplement',
};

/** Which template a composed paper goes by; null for one that always has the program's own layout. */
export const templateKindOf = (name: keyof PaperFacts, { paper, sheet }: SamplePaper): TemplateKind | null =>
  KIND_OF[name]?.(paper, sheet) ?? null;
