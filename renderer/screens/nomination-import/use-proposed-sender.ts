import { useEffect } from 'react';
import { type DeskList, type ListReading, type useImportDraft, withProposedSender } from './import-draft';

type Read = { readonly file: DeskList | null; readonly reading: ListReading | null };

/** Fills in the sender that a list just read names, where it is one of the register and nobody has said another. */
export const useProposedSender = (
  { reading, file }: Read,
  change: ReturnType<typeof useImportDraft>['change'],
): void => {
  const proposed = reading?.sender?.unitId ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading proposes once; `change` is another one each time.
  useEffect(() => {
    if (file !== null && proposed !== null) change(withProposedSender(file, proposed));
  }, [file, proposed]);
};
