/** Where something stands in a Word file, as a person finds it: counted over what holds text. */
export type TemplatePlace = {
  readonly part: 'body' | 'header' | 'footer' | 'notes' | 'file';
  /** Of the paragraphs outside tables, or of those in the cell; from 1; null for the file as a whole. */
  readonly paragraph: number | null;
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
  /** The paragraph's first words. */
  readonly excerpt: string;
};

export const WHOLE_FILE: TemplatePlace = { part: 'file', paragraph: null, cell: null, excerpt: '' };

export const FAULT_KINDS = [
  'unknownField',
  'fieldOfOtherList',
  'notAField',
  'braceNotClosed',
  'braceNotOpened',
  'listNotClosed',
  'listNotOpened',
  'listsCrossed',
  'listInList',
  'notAList',
  'listAsText',
  'acrossCells',
  'sectionInList',
  'listTwice',
  'fieldTwice',
  'missingField',
  'missingInList',
  'fieldInPicture',
  'fieldCode',
  'boundContent',
  'externalLink',
  'embedded',
  'trackedChange',
  'unreadable',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What is wrong with a template. `tag` is what stands there, `other` the field or words that belong to it. */
export type TemplateFault = {
  readonly kind: FaultKind;
  readonly tag: string;
  readonly place: TemplatePlace | null;
  /** The field that was probably meant, or the other field of the fault; empty when there is none. */
  readonly other: string;
};

/** What may be on purpose: a template with only these can be taken in. */
export const MILD_FAULTS: readonly FaultKind[] = ['fieldTwice'];
export const isMild = ({ kind }: Pick<TemplateFault, 'kind'>): boolean => MILD_FAULTS.includes(kind);
