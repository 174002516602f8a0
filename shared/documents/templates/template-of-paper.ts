import type { Block, OfficialDocument, Table } from '#shared/documents/blocks';
import type { PaperFacts } from '#shared/documents/registry';
import { paragraphText } from '#shared/documents/templates/field-values';
import { tableFields } from '#shared/documents/templates/list-columns';
import { type PaperPart, paperParts } from '#shared/documents/templates/paper-parts';
import type { OfficeFrame } from '#shared/documents/templates/sample-papers';
import type { SamplePaper } from '#shared/documents/templates/sample-variants';
import { type TemplateData, templateData } from '#shared/documents/templates/template-data';
import { fullSample, type TemplateKind, templatePages } from '#shared/documents/templates/template-kinds';

/** The list that stands in a section as a table, if one does. */
const listIn = (blocks: readonly Block[] | undefined): Table | undefined =>
  blocks?.find((block): block is Table => block.kind === 'table' && block.role === 'list');

type Layout = 'Lines' | 'Table' | 'MoneyTable' | 'InArticle';

/** How the list of a decision stands: by its last section. */
const layoutOf = ({ paper: { sections } }: SamplePaper): Layout => {
  if (sections.length < 2) return 'InArticle';
  const list = listIn(sections.at(-1)?.blocks);
  if (list === undefined) return 'Lines';
  return tableFields(list).includes('so_tien') ? 'MoneyTable' : 'Table';
};

type KindOf = (written: SamplePaper) => TemplateKind | null;

const hasAnnex = ({ paper }: SamplePaper): boolean => paper.sections.length > 1;

/** A submission without its list always has the program's own layout. */
const submissionKind: KindOf = ({ paper }) => {
  const list = listIn(paper.sections[1]?.blocks);
  if (list === undefined) return null;
  return list.columnsMm.length === 2 ? 'submissionShort' : 'submissionFull';
};

const KIND_OF: Readonly<Record<keyof PaperFacts, KindOf>> = {
  decision: (written) => `decision${layoutOf(written)}`,
  decisionCopy: (written) => `copy${layoutOf(written)}`,
  submission: submissionKind,
  invitation: (written) => (hasAnnex(written) ? 'invitationList' : 'invitation'),
  minutes: ({ paper }) => (listIn(paper.sections[0]?.blocks) === undefined ? 'minutes' : 'minutesList'),
  counting: () => 'counting',
  ballot: () => 'ballot',
  returnLetter: (written) => (hasAnnex(written) ? 'returnLetterList' : 'returnLetterInText'),
  supplement: () => 'supplement',
  achievementSummary: () => 'achievementSummary',
  achievementReport: ({ paper: { form } }) => (form === undefined ? null : `report.${form}`),
};

/** What a kind's templates know: the fields with those of their entries, and the words that every paper of it bears. */
type Known = {
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly always: ReadonlySet<string>;
  readonly sometimes: ReadonlySet<string>;
};

const fixedWords = (parts: readonly PaperPart[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'columns') return part.rows.flatMap(({ left, right }) => fixedWords([...left, ...right]));
    if (part.kind !== 'fixed') return [];
    const { runs } = part.paragraph;
    const text = paragraphText({ ...part.paragraph, runs: runs.filter(({ note }) => note === undefined) });
    return text === '' ? [] : [text];
  });

const wordsNow = (paper: OfficialDocument): readonly PaperPart[] => paperParts(paper).flat();
const conditional = (parts: readonly PaperPart[]): readonly PaperPart[] =>
  parts.flatMap((part) => (part.kind === 'when' ? part.parts : []));

/** The fields of data, each with those of its entries. */
const fieldsOf = (data: TemplateData): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(data).map(([field, value]) => [
      field,
      new Set(typeof value === 'object' ? value.flatMap((row) => Object.keys(row)) : []),
    ]),
  );

const hasOnly = (data: TemplateData, fields: Known['fields']): boolean =>
  Object.entries(data).every(([field, value]) => {
    const inner = fields.get(field);
    if (inner === undefined || typeof value !== 'object') return inner !== undefined;
    return value.every((row) => Object.keys(row).every((name) => inner.has(name)));
  });

const NO_OFFICE: OfficeFrame = { headLines: ['A'], place: '', authority: '', symbol: '' };
const remembered = new Map<TemplateKind, Known>();

const knownTo = (kind: TemplateKind): Known => {
  const ready = remembered.get(kind);
  if (ready !== undefined) return ready;
  const { paper, sheet } = fullSample(kind, NO_OFFICE);
  const parts = wordsNow(paper);
  const known = {
    fields: fieldsOf(templateData(paper, sheet)),
    always: new Set(fixedWords(parts)),
    sometimes: new Set(fixedWords(conditional(parts))),
  };
  remembered.set(kind, known);
  return known;
};

/**
 * True when a template of the kind prints all that the paper says and no more: an older paper, or one with a part that
 * templates do not know, must not lose words on the way.
 */
const fits = (kind: TemplateKind, written: SamplePaper): boolean => {
  const { fields, always, sometimes } = knownTo(kind);
  // Without the grid: it only says again what the lines say.
  const pages = templatePages(kind, { paper: written.paper, sheet: null });
  const isKnown = pages.every((data) => hasOnly(data, fields));
  const parts = wordsNow(written.paper);
  const words = new Set(fixedWords(parts));
  return (
    isKnown &&
    words.size === always.size &&
    [...words].every((text) => always.has(text)) &&
    fixedWords(conditional(parts)).every((text) => sometimes.has(text))
  );
};

/** Which template a composed paper goes by; null for one that always has the program's own layout. */
export const templateKindOf = (name: keyof PaperFacts, written: SamplePaper): TemplateKind | null => {
  const kind = KIND_OF[name](written);
  return kind !== null && fits(kind, written) ? kind : null;
};
