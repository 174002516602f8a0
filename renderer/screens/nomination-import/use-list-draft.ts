import { useMemo } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../api/call';
import { sentCorrections, type useImportDraft } from './import-draft';
import { useDeskDraft } from './use-desk-draft';

type Desk = Pick<ReturnType<typeof useImportDraft>, 'draft' | 'change'> & {
  readonly campaignId: string | null;
  readonly isRead: boolean;
  readonly onError: (error: AppError) => void;
};

/** Keeps a list of nominations on disk while it lies on the desk. */
export const useListDraft = ({ draft, change, campaignId, isRead, onError }: Desk) => {
  const { file, draftId, corrections, receivedOn, unitId, columnRoles, encodings, version } = draft;
  const state = useMemo(
    () => ({
      ...{ campaignId, unitId, receivedOn, columnRoles, encodings, version },
      corrections: sentCorrections(corrections),
    }),
    [campaignId, unitId, receivedOn, columnRoles, encodings, version, corrections],
  );
  return useDeskDraft({
    ...{ file, draftId, state, isRead, onError },
    keep: (kept, decided) => call('listDrafts.keep', { ...kept, ...decided }),
    update: (id, decided) => call('listDrafts.update', { id, ...decided }),
    onKept: (kept, id) => change((last) => (last.file === kept ? { draftId: id } : {})),
  });
};
