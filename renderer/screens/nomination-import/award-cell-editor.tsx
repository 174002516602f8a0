import { useCallback, useMemo } from 'react';
import type { AfterEdit } from '../../components/grid/use-editor-keys';
import { awardChoices } from './award-choices';
import { searchAwards } from './award-search';
import type { PreviewLine } from './preview-lines';
import { SearchCellEditor } from './search-cell-editor';
import { useOfficeLevel } from './use-office-level';

type Props = {
  readonly line: PreviewLine;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** Finds the award of a line by the words with which lists write it. */
export const AwardCellEditor = ({ line, ...editor }: Props) => {
  const level = useOfficeLevel();
  const groups = useMemo(() => awardChoices(line), [line]);
  const search = useCallback((typed: string) => searchAwards(line, groups, { typed, level }), [line, groups, level]);
  return <SearchCellEditor search={search} {...editor} />;
};
