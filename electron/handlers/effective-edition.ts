import { type ReadDb, rememberedUntilChange } from '#db/council-db';
import { localVersionOn } from '#db/queries/local-regulations';
import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import { withLocalRegulation } from '#shared/domain/local-regulation/with-local-regulation';
import type { LocalDate } from '#shared/lib/local-date';

/** What was composed already, by version and national edition: thousands of dossiers ask for the same few. */
const composed = rememberedUntilChange(() => new Map<number, Map<RegulationEdition, RegulationEdition>>());

/** The national edition with what the office's own regulation adds to it on a day. */
export const effectiveEdition = (db: ReadDb, edition: RegulationEdition, onDate: LocalDate): RegulationEdition => {
  const local = localVersionOn(db, onDate);
  if (local === null) return edition;
  const { version, regulation } = local;
  const editions = composed(db).get(version) ?? new Map<RegulationEdition, RegulationEdition>();
  const effective = editions.get(edition) ?? { ...withLocalRegulation(edition, regulation), localVersion: version };
  composed(db).set(version, editions.set(edition, effective));
  return effective;
};
