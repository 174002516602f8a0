import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localDate } from '#shared/lib/local-date';
import type { CouncilApp } from '#tests/builders/council-app';

/** One of the given lists as the page sends a file. */
export const givenList = (fileName: string) => ({
  fileName,
  bytes: readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'lists', fileName)).toString('base64'),
});

export const RECEIVED = { unitId: null, receivedOn: localDate('2025-12-01') };

/** An open campaign of 2025; gives its id. */
export const openCampaign = async (app: CouncilApp, name = 'Khen thưởng thường xuyên năm 2025'): Promise<string> => {
  const dates = { year: 2025, dueOn: null, launchedOn: null };
  const words = { launchDocument: '', issuer: '', goals: '' };
  return (await app.expectOk('campaigns.open', { name, basis: 'merit', ...dates, ...words })).id;
};
