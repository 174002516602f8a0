import type { ReadDb } from '#db/council-db';
import { supersededPaper } from '#db/queries/papers';
import { formatDocumentNumber } from '#shared/documents/document-number';
import type { PaperKind } from '#shared/ipc/paper-fields';
import { formatInWords, localDate } from '#shared/lib/local-date';
import { paperProposals } from '#shared/text/vi/paper-proposals';

/** The paper of this kind that reopening the meeting left behind, and the sentence by which the new one refers to it. */
export const paperReplaced = (
  db: ReadDb,
  kind: PaperKind,
  meetingId: string,
): { readonly replaces: string | null; readonly sentence: readonly string[] } => {
  const old = supersededPaper(db, kind, meetingId);
  if (old === null) return { replaces: null, sentence: [] };
  const { number, symbol, issuedOn, supersededBecause } = old;
  const named = `${formatDocumentNumber({ number, symbol })} ${formatInWords(localDate(issuedOn ?? ''))}`;
  return { replaces: old.id, sentence: [paperProposals.replaces(named, supersededBecause ?? '')] };
};
