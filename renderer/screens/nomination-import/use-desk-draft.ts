import { useEffect, useRef } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { call } from '../../api/call';
import { type ImportDraft, sentCorrections } from './import-draft';

/** Quick corrections are saved together. */
const PAUSE_MS = 400;

const stateOf = (
  { corrections, columnRoles, encodings, unitId, receivedOn }: ImportDraft,
  campaignId: string | null,
) => ({
  campaignId,
  unitId,
  receivedOn,
  columnRoles,
  encodings,
  corrections: sentCorrections(corrections),
});

type Saving = {
  readonly draft: ImportDraft;
  readonly campaignId: string | null;
  /** The file could be read: what cannot be read is no draft. */
  readonly isRead: boolean;
  readonly onKept: (file: ImportDraft['file'], draftId: string) => void;
  readonly onError: (error: AppError) => void;
};

/** Keeps the list on the desk on disk: its file once, then every change after a short pause, at the latest when the page goes. */
export const useDeskDraft = ({ draft, campaignId, isRead, onKept, onError }: Saving): void => {
  const { file, draftId, corrections, columnRoles, encodings, unitId, receivedOn } = draft;
  const newest = useRef({ draft, campaignId, onKept, onError });
  useEffect(() => {
    newest.current = { draft, campaignId, onKept, onError };
  });

  const keeping = useRef<ImportDraft['file']>(null);
  useEffect(() => {
    if (file === null || draftId !== null || !isRead || keeping.current === file) return;
    keeping.current = file;
    const now = newest.current;
    void call('listDrafts.keep', { ...file, ...stateOf(now.draft, now.campaignId) }).then((reply) => {
      if (reply.ok) now.onKept(file, reply.value.id);
      else now.onError(reply.error);
    });
  }, [file, draftId, isRead]);

  const saved = useRef<{ readonly id: string; readonly state: string } | null>(null);
  useEffect(() => {
    if (draftId === null) return;
    const state = stateOf(
      { ...newest.current.draft, corrections, columnRoles, encodings, unitId, receivedOn },
      campaignId,
    );
    const written = JSON.stringify(state);
    if (saved.current?.id !== draftId) {
      // What was kept or opened just now stands on disk already.
      saved.current = { id: draftId, state: written };
      return;
    }
    if (saved.current.state === written) return;
    const save = () => {
      if (saved.current?.state === written) return;
      saved.current = { id: draftId, state: written };
      void call('listDrafts.update', { id: draftId, ...state }).then((reply) => {
        if (!reply.ok) newest.current.onError(reply.error);
      });
    };
    const timer = setTimeout(save, PAUSE_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [draftId, corrections, columnRoles, encodings, unitId, receivedOn, campaignId]);
};
