import type { OfficeLevel } from '#shared/domain/office-level';
import { useQuery } from '../../api/use-query';

/** The level of the office: an award whose level is left out is mostly its own. */
export const useOfficeLevel = (): OfficeLevel | null => useQuery('app.status', {}).value?.office?.level ?? null;
