import { useState } from 'react';
import { useCommand } from '../../../api/use-command';
import type { ChosenFile } from '../../../components/file-button';

/** The edited Word file of a decision comes back, by the button or dropped on the paper. */
export const useWordReturn = (decisionId: string) => {
  const take = useCommand('wordVersions.take');
  const [isUnreadable, setUnreadable] = useState(false);
  const bring = (file: ChosenFile | null): void => {
    setUnreadable(file === null);
    if (file !== null) void take.run({ decisionId, fileName: file.name, bytes: file.bytes });
  };
  return { take, isUnreadable, bring };
};

export type WordReturn = ReturnType<typeof useWordReturn>;
