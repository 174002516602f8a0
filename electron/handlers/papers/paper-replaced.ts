import type { ReadDb } from '#db/council-db';
import { type PaperRow, supersededPapers } from '#db/queries/papers';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { formatInWords, localDate } from '#shared/lib/local-date';
import { paperProposals } from '#shared/text/vi/paper-proposals';

/**
 * The paper of this kind that reopening the meeting left behind, and the sentence by which the new one refers to it.
 * `isSame` tells the one meant where a meeting has several of a kind.
 */
export const paperReplaced = (
  db: ReadDb,
  kind: keyof typeof paperProposals.replacing,
  meetingId: string,
  isSame: (old: PaperRow) => boolean = () => true,
): { readonly replaces: string | null; readonly sentence: readonly string[] } => {
  const old = supersededPapers(db, kind, meetingId).find(isSame);
  if (old === undefined) return { replaces: null, sentence: [] };
  const { number, symbol, issuedOn, supersededBecause } = old;
  const named = `${formatDocumentNumber({ number, symbol })} ${formatInWords(localDate(issuedOn ?? ''))}`;
  return {
    replaces: old.id,
    sentence: [paperProposals.replaces(paperProposals.replacing[kind], named, supersededBecause ?? '')],
  };
};
