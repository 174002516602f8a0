import { type AwardForWords, withAward } from './award-for-all';
import { withRole } from './column-roles';
import { takenBack } from './desk-steps';
import { withEncodings } from './encoding-columns';
import {
  type ChosenEncoding,
  type ChosenRole,
  type DeskStep,
  decided,
  type ImportDraft,
  type ListReading,
  type ListTable,
  type RowCorrection,
  type useImportDraft,
  withCorrection,
  withCorrections,
  withoutCorrection,
} from './import-draft';
import type { CorrectedLine, PreviewLine } from './preview-lines';

type Desk = Pick<ReturnType<typeof useImportDraft>, 'draft' | 'change'>;

/** What the secretary decides about the list on the desk: rows, columns, encodings; the last decision can be taken back. */
export const useDeskDecisions = ({ draft, change }: Desk, reading: ListReading | null) => {
  const decide = (step: (last: ImportDraft) => Partial<DeskStep>) => change((last) => decided(last, step(last)));
  return {
    correct: ({ sheet, sourceRow, row }: CorrectedLine, changes: Omit<RowCorrection, 'sheet' | 'sourceRow'>) =>
      decide((last) => ({ corrections: withCorrection(last.corrections, { sheet, sourceRow, ...changes }, row) })),

    /** One choice of award for all lines that write the same words. */
    awardForAll: (lines: readonly PreviewLine[], choice: AwardForWords) => {
      const chosen = lines.map((line) => {
        const { sheet, sourceRow, row } = line;
        return { sent: { sheet, sourceRow, awardProposed: withAward(line, choice) }, asRead: row };
      });
      decide((last) => ({ corrections: withCorrections(last.corrections, chosen) }));
    },

    undo: ({ key }: PreviewLine) => decide((last) => ({ corrections: withoutCorrection(last.corrections, key) })),

    chooseRole: (table: ListTable, choice: Pick<ChosenRole, 'index' | 'role' | 'award'>) =>
      decide(() => ({ columnRoles: withRole(draft.columnRoles ?? reading?.columnRoles ?? [], table, choice) })),

    /** Empty: the columns as the program takes them, whatever is remembered. */
    setRoles: (columnRoles: readonly ChosenRole[]) => decide(() => ({ columnRoles })),

    chooseEncodings: (more: readonly ChosenEncoding[]) =>
      decide((last) => ({ encodings: withEncodings(last.encodings, more) })),

    sayOfVersion: (version: ImportDraft['version']) => decide(() => ({ version })),

    /** Takes the last decision back; null where there is none. */
    takeBack: draft.past.length === 0 ? null : () => change(takenBack),
  };
};
