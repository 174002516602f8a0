import { readDecisionCell } from '#shared/domain/history-list/decision-words';
import { INITIATIVE_SCOPES } from '#shared/domain/history-list/history-reading';
import { formatSlashed, isLocalDate } from '#shared/lib/local-date';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { initiativeScopeTexts } from '#shared/text/vi/registry';
import type { GridColumn } from '../../../components/grid/grid-cell';
import { writtenBirthYear } from './candidate-words';
import { factAnswer } from './fact-choices';
import type { Changes, HistoryProblem } from './history-draft';
import type { HistoryLine } from './history-lines';

const words = historyListTexts.columns;

export const HISTORY_COLUMNS = [
  { key: 'row', label: words.row, width: '62px' },
  { key: 'fullName', label: words.fullName, width: 'minmax(0, 2fr)' },
  { key: 'unit', label: words.unit, width: 'minmax(0, 1.6fr)' },
  { key: 'match', label: words.match, width: 'minmax(0, 1.4fr)' },
  { key: 'year', label: words.year, width: '58px' },
  { key: 'fact', label: words.fact, width: 'minmax(0, 2fr)' },
  { key: 'scope', label: words.scope, width: '100px' },
  { key: 'decision', label: words.decision, width: 'minmax(0, 1.5fr)' },
  { key: 'fate', label: words.fate, width: '70px' },
  { key: 'issues', label: words.issues, width: 'minmax(0, 2fr)' },
] as const satisfies readonly GridColumn[];

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number]['key'];

/** The columns that a file needs: the scope only where it has initiatives. */
export const columnsFor = (
  lines: readonly HistoryLine[],
): readonly (GridColumn & { readonly key: HistoryColumn })[] => {
  const hasInitiatives = lines.some(({ kind }) => kind === 'initiative');
  const hasSheets = lines.some(({ shownSheet }) => shownSheet !== null);
  return HISTORY_COLUMNS.filter(({ key }) => key !== 'scope' || hasInitiatives).map((column) =>
    column.key === 'row' && hasSheets ? { ...column, width: '128px' } : column,
  );
};

const COLUMN_OF_FIELD: Readonly<Record<string, HistoryColumn>> = {
  fullName: 'fullName',
  unit: 'unit',
  year: 'year',
  fact: 'fact',
  scope: 'scope',
  decisionNumber: 'decision',
  decidedOn: 'decision',
};

/** The cell that a problem is about; a doubt about who is meant is answered in its own column. */
export const columnOfProblem = ({ field, code }: Pick<HistoryProblem, 'field' | 'code'>): HistoryColumn =>
  code.startsWith('RECIPIENT_') ? 'match' : (COLUMN_OF_FIELD[field ?? ''] ?? 'issues');

export type Choice = { readonly value: string; readonly label: string };
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };

/** A correction of the entry, or an answer to whom it means. */
export type Answer = { readonly changes: Changes } | { readonly recipientId: string | null };

type Field =
  | { readonly kind: 'text' | 'unit' | 'fact' }
  | { readonly kind: 'choices'; readonly choices: (line: HistoryLine) => readonly ChoiceGroup[] };

type Editor = {
  readonly field: Field;
  readonly value: (line: HistoryLine) => string;
  /** What to send, or null when the value cannot stand. */
  readonly answer: (line: HistoryLine, value: string) => Answer | null;
};

const NEW = 'new';

const matchChoices = ({ match }: HistoryLine): readonly ChoiceGroup[] => [
  {
    label: words.match,
    choices: [
      ...match.candidates.map(({ id, name, unitName, position, birthDate }) => ({
        value: id,
        label: historyListTexts.candidate(
          name,
          [position, unitName, writtenBirthYear(birthDate)].filter((part) => part !== '').join(', '),
        ),
      })),
      { value: NEW, label: historyListTexts.newRecipient },
    ],
  },
];

const decisionAnswer = (value: string): Answer => {
  const { number, decidedOn } = readDecisionCell({ text: value });
  return { changes: { decisionNumber: number ?? '', decidedOn } };
};

export const writtenDecision = ({ decisionNumber, decidedOn }: HistoryLine): string =>
  historyListTexts.decidedOn(
    decisionNumber ?? '',
    decidedOn !== null && isLocalDate(decidedOn) ? formatSlashed(decidedOn) : '',
  );

const yearAnswer = (value: string): Answer | null => {
  const year = /^\d{4}$/.test(value.trim()) ? Number(value) : null;
  return year === null || year < 1945 || year > 2199 ? null : { changes: { year } };
};

/** How each column is corrected in place; a column without an entry is only read. */
export const editorOf = (column: HistoryColumn, line: HistoryLine): Editor | null => {
  const isInitiative = line.kind === 'initiative';
  const text = (value: string, answer: Editor['answer']): Editor => ({
    field: { kind: 'text' },
    value: () => value,
    answer,
  });
  switch (column) {
    case 'fullName':
      return text(line.fullName, (_, fullName) => (fullName.trim() === '' ? null : { changes: { fullName } }));
    case 'unit':
      return { ...text(line.unit, (_, unit) => ({ changes: { unit } })), field: { kind: 'unit' } };
    case 'year':
      return text(line.year === null ? '' : String(line.year), (_, value) => yearAnswer(value));
    case 'decision':
      return text(writtenDecision(line), (_, value) => decisionAnswer(value));
    case 'fact':
      return isInitiative
        ? text(line.title, (_, title) => (title.trim() === '' ? null : { changes: { title } }))
        : FACT_EDITOR;
    case 'scope':
      return isInitiative ? SCOPE_EDITOR : null;
    case 'match':
      return MATCH_EDITOR;
    default:
      return null;
  }
};

/** Found by words: nothing stands in the field that could be sent unseen. */
const FACT_EDITOR: Editor = { field: { kind: 'fact' }, value: () => '', answer: factAnswer };

const SCOPES: readonly ChoiceGroup[] = [
  {
    label: words.scope,
    choices: INITIATIVE_SCOPES.map((scope) => ({ value: scope, label: initiativeScopeTexts[scope] })),
  },
];

const SCOPE_EDITOR: Editor = {
  field: { kind: 'choices', choices: () => SCOPES },
  value: ({ scope }) => scope ?? '',
  answer: (_, value) => {
    const scope = INITIATIVE_SCOPES.find((one) => one === value);
    return scope === undefined ? null : { changes: { scope } };
  },
};

const MATCH_EDITOR: Editor = {
  field: { kind: 'choices', choices: matchChoices },
  value: ({ match }) => match.recipientId ?? (match.status === 'new' ? NEW : ''),
  answer: (_, value) => (value === '' ? null : { recipientId: value === NEW ? null : value }),
};
