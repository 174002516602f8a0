import { typedName } from '#shared/domain/nomination-list/typed-name';
import { RECIPIENT_KINDS } from '#shared/domain/recipient';
import { importTexts } from '#shared/text/vi/nomination-import';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import type { GridColumn } from '../../components/grid/grid-cell';
import { awardsAfter } from './award-choices';
import type { ListProblem, RowCorrection } from './import-draft';
import type { PreviewLine } from './preview-lines';

export const PREVIEW_COLUMNS = [
  { key: 'row', label: importTexts.columns.row, width: '62px' },
  { key: 'kind', label: importTexts.columns.kind, width: '88px' },
  { key: 'honorific', label: importTexts.columns.honorific, width: '68px' },
  { key: 'fullName', label: importTexts.columns.fullName, width: 'minmax(0, 2.5fr)' },
  { key: 'birthDate', label: importTexts.columns.birthDate, width: '118px' },
  { key: 'position', label: importTexts.columns.position, width: 'minmax(0, 1.3fr)' },
  { key: 'unit', label: importTexts.columns.unit, width: 'minmax(0, 1.8fr)' },
  { key: 'award', label: importTexts.columns.award, width: 'minmax(0, 1.6fr)' },
  { key: 'issues', label: importTexts.columns.issues, width: 'minmax(0, 1.9fr)' },
] as const satisfies readonly GridColumn[];

type Shown = { readonly hasSheets: boolean; readonly hasBirthDates: boolean };

/** The columns to show; the row's number needs room where it comes with the name of its sheet. */
export const previewColumns = ({ hasSheets, hasBirthDates }: Shown): readonly GridColumn[] =>
  PREVIEW_COLUMNS.filter(({ key }) => hasBirthDates || key !== 'birthDate').map((column) =>
    hasSheets && column.key === 'row' ? { ...column, width: '128px' } : column,
  );

/** Place of a column of the preview among those shown, and back. */
export const shownPlace = (columns: readonly GridColumn[], place: number): number =>
  Math.max(
    0,
    columns.findIndex(({ key }) => key === PREVIEW_COLUMNS[place]?.key),
  );
export const placeOfShown = (columns: readonly GridColumn[], shown: number): number =>
  PREVIEW_COLUMNS.findIndex(({ key }) => key === columns[shown]?.key);

export type PreviewColumn = (typeof PREVIEW_COLUMNS)[number]['key'];

const COLUMN_OF_FIELD: Readonly<Record<string, PreviewColumn>> = {
  fullName: 'fullName',
  birthDate: 'birthDate',
  position: 'position',
  unit: 'unit',
  awardProposed: 'award',
};

/** The cell that a problem is about; problems of no single cell show in the last column. */
export const columnOfProblem = ({ field }: Pick<ListProblem, 'field'>): PreviewColumn =>
  COLUMN_OF_FIELD[field ?? ''] ?? 'issues';

/** Where the secretary would put a line right: its first error, else its first doubt. */
export const columnToCorrect = (line: PreviewLine): number => {
  const worst = line.problems.find(({ severity }) => severity === 'error') ?? line.problems[0];
  const key = worst === undefined ? 'fullName' : columnOfProblem(worst);
  return PREVIEW_COLUMNS.findIndex((column) => column.key === key);
};

type Changes = Omit<RowCorrection, 'sheet' | 'sourceRow'>;

type Editor = {
  readonly kind: 'text' | 'kind' | 'unit' | 'award';
  /** What the editor starts with. */
  readonly value: (line: PreviewLine) => string;
  /** The correction to send, or null when the value cannot stand. */
  readonly changes: (line: PreviewLine, value: string) => Changes | null;
};

/** How each column is corrected in place; a column without an entry is only read. */
export const EDITORS: Partial<Record<PreviewColumn, Editor>> = {
  kind: {
    kind: 'kind',
    value: (line) => line.kind,
    changes: (_, value) => {
      const recipientKind = RECIPIENT_KINDS.find((kind) => kind === value);
      return recipientKind === undefined ? null : { recipientKind };
    },
  },
  honorific: { kind: 'text', value: (line) => line.honorific, changes: (_, honorific) => ({ honorific }) },
  fullName: {
    kind: 'text',
    value: (line) => line.fullName,
    changes: ({ kind }, typed) => (typed.trim() === '' ? null : typedName(typed, kind)),
  },
  birthDate: {
    kind: 'text',
    value: (line) => line.birthDate,
    changes: (_, birthDate) => ({ birthDate: birthDate.trim() }),
  },
  position: { kind: 'text', value: (line) => line.position, changes: (_, position) => ({ position }) },
  unit: { kind: 'unit', value: (line) => line.unit, changes: (_, unit) => ({ unit }) },
  award: {
    kind: 'award',
    value: () => '',
    changes: (line, value) => (value === '' ? null : { awardProposed: awardsAfter(line, value) }),
  },
};

export const kindChoices = RECIPIENT_KINDS.map((kind) => ({ value: kind, label: recipientKindTexts[kind] }));
