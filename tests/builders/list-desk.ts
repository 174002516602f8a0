import { afterEach, beforeEach, expect } from 'vitest';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN } from '#tests/builders/main-job';
import { type SheetPlan, writeWorkbook } from '#tests/builders/workbook-file';

export type ListFile = { readonly fileName: string; readonly bytes: string };

/** A workbook of one sheet as the page sends it. */
export const sheetFile = async (fileName: string, rows: SheetPlan['rows']): Promise<ListFile> => ({
  fileName,
  bytes: Buffer.from(await writeWorkbook([{ rows }])).toString('base64'),
});

/** The import desk for every test of a file: a council of its own with an open campaign, which ends without a fault. */
export const listDesk = () => {
  let app: CouncilApp | null = null;
  let campaignId = '';
  const stands = (): CouncilApp => {
    if (app === null) throw new Error('The desk stands within a test only');
    return app;
  };
  beforeEach(async () => {
    app = await foundedApp();
    campaignId = (await app.expectOk('campaigns.open', CAMPAIGN)).id;
  });
  afterEach(() => {
    expect(stands().bugs).toEqual([]);
    stands().close();
  });
  return {
    get app(): CouncilApp {
      return stands();
    },
    get campaignId(): string {
      return campaignId;
    },
  };
};
