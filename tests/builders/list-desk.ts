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

/** A desk without campaign, as lists of earlier years need it, for every test of a file: a council of its own, which ends without a fault. */
export const historyDesk = () => {
  let app: CouncilApp | null = null;
  const stands = (): CouncilApp => {
    if (app === null) throw new Error('The desk stands within a test only');
    return app;
  };
  beforeEach(async () => {
    app = await foundedApp();
  });
  afterEach(() => {
    expect(stands().bugs).toEqual([]);
    stands().close();
  });
  return {
    get app(): CouncilApp {
      return stands();
    },
  };
};

/** The same with an open campaign, as nominations need it. */
export const listDesk = () => {
  const desk = historyDesk();
  let campaignId = '';
  beforeEach(async () => {
    campaignId = (await desk.app.expectOk('campaigns.open', CAMPAIGN)).id;
  });
  return {
    get app(): CouncilApp {
      return desk.app;
    },
    get campaignId(): string {
      return campaignId;
    },
  };
};
