import { historyKey } from '#shared/domain/history-list/history-corrections';
import { takenBack } from '../desk-steps';
import { withEncodings } from '../encoding-columns';
import type { ChosenEncoding } from '../import-draft';
import type { ColumnChoice } from './history-column-detail';
import { withHistoryRole } from './history-column-roles';
import type { Answer } from './history-columns';
import {
  type Changes,
  decided,
  type HistoryDraft,
  type HistoryReading,
  type HistoryStep,
  type HistoryTable,
  type useHistoryDraft,
} from './history-draft';
import type { HistoryLine } from './history-lines';

type Desk = Pick<ReturnType<typeof useHistoryDraft>, 'draft' | 'change'>;

/** Words of the recipient stand once in a row: a change holds for every fact of that recipient in it. */
const isOfRecipient = ({ fullName, honorific, position, unit, recipientKind }: Changes): boolean =>
  [fullName, honorific, position, unit, recipientKind].some((change) => change !== undefined);

/** The facts that a change of one of them is for. */
const alsoMeant = (lines: readonly HistoryLine[], line: HistoryLine, changes: Changes): readonly HistoryLine[] =>
  lines.filter(
    (other) =>
      other.key === line.key ||
      (isOfRecipient(changes) &&
        other.sheet === line.sheet &&
        other.sourceRow === line.sourceRow &&
        other.recipientKey === line.recipientKey),
  );

const withoutLine = (last: HistoryDraft, line: HistoryLine): Partial<HistoryStep> => {
  const kept = [...last.corrections].filter(
    ([, { sheet, sourceRow }]) => sheet !== line.sheet || sourceRow !== line.sourceRow,
  );
  const asked = [...last.choices].filter(([key]) => key !== line.recipientKey);
  return { corrections: new Map(kept.filter(([key]) => key !== historyKey(line))), choices: new Map(asked) };
};

/** What the secretary says of the list on the desk: facts, people, columns, encodings; the last word can be taken back. */
export const useHistoryDecisions = (
  { draft, change }: Desk,
  lines: readonly HistoryLine[],
  reading: HistoryReading | null,
) => {
  const decide = (step: (last: HistoryDraft) => Partial<HistoryStep>) => change((last) => decided(last, step(last)));

  const correct = (line: HistoryLine, changes: Changes) =>
    decide((last) => {
      const next = new Map(last.corrections);
      for (const { sheet, sourceRow, part, key } of alsoMeant(lines, line, changes)) {
        next.set(key, { ...next.get(key), sheet, sourceRow, part, ...changes });
      }
      return { corrections: next };
    });

  return {
    answer: (line: HistoryLine, given: Answer) => {
      if ('changes' in given) correct(line, given.changes);
      else decide((last) => ({ choices: new Map(last.choices).set(line.recipientKey, given.recipientId) }));
    },

    /** Whom the words of several recipients mean, at once; null: somebody new. */
    choose: (found: ReadonlyMap<string, string | null>) =>
      decide((last) => ({ choices: new Map([...last.choices, ...found]) })),

    undo: (line: HistoryLine) => decide((last) => withoutLine(last, line)),

    chooseRole: ({ sheet, headerRow }: HistoryTable, choice: ColumnChoice) =>
      decide((last) => ({
        columnRoles: withHistoryRole(last.columnRoles ?? reading?.columnRoles ?? [], { sheet, headerRow, ...choice }),
      })),

    /** The columns as the program takes them. */
    forgetRoles: () => decide(() => ({ columnRoles: [] })),

    chooseEncodings: (more: readonly ChosenEncoding[]) =>
      decide((last) => ({ encodings: withEncodings(last.encodings, more) })),

    /** Takes the last decision back; null where there is none. */
    takeBack: draft.past.length === 0 ? null : () => change(takenBack),
  };
};
