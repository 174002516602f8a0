import { useEffect } from 'react';
import type { DeskList, ListReading, useImportDraft } from './import-draft';

type Read = { readonly file: DeskList | null; readonly reading: ListReading | null };

/** Goes to the campaign whose list a sheet just read answers, where nobody has chosen another. */
export const useAnsweredCampaign = (
  { reading, file }: Read,
  change: ReturnType<typeof useImportDraft>['change'],
): void => {
  const answered = reading?.answersIn?.isOpen === true ? reading.answersIn.campaignId : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading leads once; `change` is another one each time.
  useEffect(() => {
    if (file === null || answered === null) return;
    change((last) => (last.campaignId === null ? { campaignId: answered } : {}));
  }, [file, answered]);
};
