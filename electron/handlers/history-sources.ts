import type { ReadDb } from '#db/council-db';
import { sourcesOfRecipient } from '#db/queries/history-lists';
import type { HistoryKind } from '#shared/domain/history-list/history-reading';

type Source = { readonly fileName: string; readonly sheet: string; readonly sourceRow: number; readonly text: string };

/** Which row of which file each fact of a history came from. */
export const historySources = (db: ReadDb, recipientId: string) => {
  const sources = sourcesOfRecipient(db, recipientId);
  return {
    of: (kind: HistoryKind, reference: string): Source | null => {
      const found = sources.get(`${kind} ${reference}`);
      if (found === undefined) return null;
      const { fileName, sheet, sourceRow, cells } = found;
      return { fileName, sheet, sourceRow, text: (cells ?? []).filter((cell) => cell !== '').join(' | ') };
    },
    shareOf: (initiativeId: string): number | null => sources.get(`initiative ${initiativeId}`)?.share ?? null,
  };
};
