import { useMemo } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../api/call';
import type { sentOf, useImportDraft } from './import-draft';
import { useDeskDraft } from './use-desk-draft';

type Desk = Pick<ReturnType<typeof useImportDraft>, 'draft' | 'change'> & {
  readonly how: ReturnType<typeof sentOf>;
  readonly isRead: boolean;
  readonly onError: (error: AppError) => void;
};

/** Keeps a list of nominations on disk while it lies on the desk. */
export const useListDraft = ({ draft: { file, draftId, receivedOn }, change, how, isRead, onError }: Desk): void => {
  const state = useMemo(() => ({ ...how, receivedOn }), [how, receivedOn]);
  useDeskDraft({
    ...{ file, draftId, state, isRead, onError },
    keep: (kept, decided) => call('listDrafts.keep', { ...kept, ...decided }),
    update: (id, decided) => call('listDrafts.update', { id, ...decided }),
    onKept: (kept, id) => change((last) => (last.file === kept ? { draftId: id } : {})),
  });
};
