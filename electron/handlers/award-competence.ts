import type { ReadDb } from '#db/council-db';
import { officeOf } from '#db/queries/settings';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import type { AwardCode } from '#shared/domain/award-code';
import { officeMayDecide } from '#shared/domain/competence';
import { findAward } from '#shared/domain/eligibility/rules';
import type { LocalDate } from '#shared/lib/local-date';
import { EDITIONS, editionOn } from '#shared/regulations/editions';
import { decidersInWords } from '#shared/text/vi/authorities';

/** An award that this office does not decide, with who does and the clause; nobody when the award is no longer given. */
export type Elsewhere = { readonly decidedBy: string | null; readonly clause: string; readonly unconfirmed: boolean };

/**
 * Asks of each award whether the office decides it on a day. Null when it does, and when no edition has the award: of
 * what the law does not know nothing can be said.
 */
export const awardsDecidedElsewhere = (db: ReadDb, day: LocalDate): ((code: AwardCode) => Elsewhere | null) => {
  const level = officeOf(db).officeLevel;
  const edition = effectiveEdition(db, editionOn(day), day);
  return (code) => {
    const rule = findAward(edition, code);
    if (rule === null) {
      const wasGiven = EDITIONS.some((other) => findAward(other, code) !== null);
      return wasGiven ? { decidedBy: null, clause: edition.name, unconfirmed: false } : null;
    }
    if (officeMayDecide(rule, level).allowed) return null;
    return {
      decidedBy: decidersInWords(rule.decidedBy),
      clause: [...new Set(rule.decidedBy.map(({ clause }) => clause))].join('; '),
      unconfirmed: rule.decidedBy.some((row) => row.unconfirmed),
    };
  };
};
