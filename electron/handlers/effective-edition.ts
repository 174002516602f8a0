import type { ReadDb } from '#db/council-db';
import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import type { LocalDate } from '#shared/lib/local-date';

/** The national edition with what the office's own regulation adds to it on a day. */
export const effectiveEdition = (_db: ReadDb, edition: RegulationEdition, _onDate: LocalDate): RegulationEdition =>
  edition;
