import { useCallback } from 'react';
import type { AfterEdit } from '../../../components/grid/use-editor-keys';
import { SearchCellEditor } from '../search-cell-editor';
import { useOfficeLevel } from '../use-office-level';
import { searchFacts } from './fact-choices';
import type { HistoryLine } from './history-lines';

type Props = {
  readonly line: HistoryLine;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** Finds the award or rating of a line by the words with which lists write it. */
export const FactCellEditor = ({ line, ...editor }: Props) => {
  const level = useOfficeLevel();
  const search = useCallback((typed: string) => searchFacts(line, { typed, level }), [line, level]);
  return <SearchCellEditor search={search} {...editor} />;
};
