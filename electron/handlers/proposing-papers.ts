import type { ReadDb } from '#db/council-db';
import type { DossierRow } from '#db/queries/dossiers';
import { dossiersOfPaper, findPaper, listPapers } from '#db/queries/papers';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { formatInWords, localDate } from '#shared/lib/local-date';
import { decisionProposals as words } from '#shared/text/vi/decision-proposals';

/** Where each submission that was chốt lays some of the dossiers before the office: who, number and day; oldest first. */
const submissionsOf = (db: ReadDb, dossiers: readonly DossierRow[]): readonly string[] => {
  const wanted = new Set(dossiers.map(({ id }) => id));
  return [...new Set(dossiers.map(({ campaignId }) => campaignId))]
    .flatMap((campaignId) => listPapers(db, { campaignId, kinds: ['submission'], isStanding: true }))
    .filter(({ id, state }) => state === 'issued' && dossiersOfPaper(db, id).some((dossierId) => wanted.has(dossierId)))
    .toSorted((one, other) => (one.issuedOn ?? '').localeCompare(other.issuedOn ?? ''))
    .flatMap(({ id, number, symbol, issuedOn }) => {
      const stored = findPaper(db, id);
      if (stored === null || number === null || issuedOn === null) return [];
      const { issuedBy } = PAPER_FIELDS.submission.parse(stored.fields);
      return [
        words.inSubmission(issuedBy, formatDocumentNumber({ number, symbol }), formatInWords(localDate(issuedOn))),
      ];
    });
};

/** `Theo đề nghị của … tại Tờ trình số 12/TTr-… ngày …`; null while no submission of these dossiers was chốt. */
export const proposedInPapers = (db: ReadDb, dossiers: readonly DossierRow[]): string | null => {
  const submissions = submissionsOf(db, dossiers);
  return submissions.length === 0 ? null : words.proposedIn(submissions);
};
