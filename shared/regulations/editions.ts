import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import type { LocalDate } from '#shared/lib/local-date';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { RS2026 } from '#shared/regulations/rs2026/edition';

/** Every edition, oldest first; one follows the other without a gap. */
export const EDITIONS: readonly [RegulationEdition, ...RegulationEdition[]] = [RS2017, RS2024, RS2025, RS2026];

/** The edition in force on a day; a day before the first one gets the first. */
export const editionOn = (date: LocalDate): RegulationEdition =>
  EDITIONS.findLast((edition) => edition.validFrom <= date) ?? EDITIONS[0];

/** The edition a dossier has stored, or null for an unknown id. */
export const findEdition = (id: string): RegulationEdition | null =>
  EDITIONS.find((edition) => edition.id === id) ?? null;
