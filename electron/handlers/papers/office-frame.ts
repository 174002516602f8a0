import type { ReadDb } from '#db/council-db';
import { listSigners } from '#db/queries/decisions';
import { type Office, officeOf } from '#db/queries/settings';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import type { LocalDate } from '#shared/lib/local-date';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { paperProposals as words } from '#shared/text/vi/paper-proposals';

/** `QĐ-UBND` → `TTr-UBND`: the office's papers of another kind. */
const symbolOf = (office: Office, code: string): string => words.symbol(office.symbol, code);

/** Head, signer and symbol of a paper that the office itself issues. */
export const officeFrame = (db: ReadDb, { code, today }: { readonly code: string; readonly today: LocalDate }) => {
  const office = officeOf(db);
  const signers = listSigners(db);
  const signer = signers.find(({ isCurrent }) => isCurrent) ?? signers[0];
  return {
    number: null,
    symbol: symbolOf(office, code),
    issuedOn: today,
    place: office.place,
    headLines: officeHeadLines(office),
    signer: {
      name: signer?.name ?? decisionProposals.unnamedSigner,
      capacity: [...(signer?.capacity ?? [decisionProposals.chair(office.officeLevel)])],
      post: '',
    },
  };
};
