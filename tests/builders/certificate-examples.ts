import type { ChannelOf, Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { A4_BLANK_ID, SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';
import type { CouncilApp } from '#tests/builders/council-app';
import { issuedDecision } from '#tests/builders/main-job';

/** One white point. */
export const TINY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==';

const shipped = SHIPPED_DESIGNS[0];
if (shipped === undefined) throw new Error('Nothing is shipped');

/** A design as a page sends it: everything may be written to. */
export const sentDesign = (name: string): Sent<'certificates.saveDesign'>['design'] => ({ ...shipped.design, name });

export const ownDesign = async (app: CouncilApp, name = 'Giấy khen xã Lâm Xuyên'): Promise<string> =>
  (await app.expectOk('certificates.saveDesign', { id: null, design: sentDesign(name) })).id;

/** The sample's decision issued, with the award that most of it is about. */
export const certificatesToPrint = async (app: CouncilApp) => {
  const decisionId = await issuedDecision(app);
  const [decision] = await app.expectOk('certificates.decisions', {});
  const award = decision?.awards.toSorted((one, two) => two.count - one.count)[0];
  if (award === undefined) throw new Error('The decision grants nothing');
  const { designId, sheets } = await app.expectOk('certificates.sheets', { decisionId, awardCode: award.code });
  return { decisionId, awardCode: award.code, designId, dossierId: sheets[0]?.dossierId ?? '', count: award.count };
};

const correction = { dxMm: 1.5, dyMm: -1.5, scaleX: 1.002, scaleY: 0.999, rotation: 0 } as const;
const printer = 'HP LaserJet Pro M404dn';

const exported = async (app: CouncilApp): Promise<string> => {
  await app.expectOk('certificates.exportDesign', { id: await ownDesign(app) });
  return Buffer.from(app.saved.at(-1)?.bytes ?? []).toString('base64');
};

type Examples<K extends 'query' | 'command'> = {
  readonly [C in ChannelOf<K> &
    `${'certificates' | 'certificateBook' | 'ceremony' | 'printDesk' | 'printing' | 'blankStock'}.${string}`]: (
    app: CouncilApp,
  ) => Promise<Sent<C>>;
};

export const SERIES = { series: 'GK', year: 2025 } as const;

/** The book with numbers for the sample's decision. */
export const numberedBook = async (app: CouncilApp) => {
  const { decisionId, awardCode } = await certificatesToPrint(app);
  await app.expectOk('certificateBook.give', { ...SERIES, decisionId, awardCode });
  return app.expectOk('certificateBook.list', SERIES);
};

const firstRun = async (app: CouncilApp): Promise<Sent<'printDesk.start'>> => {
  const { decisionId, awardCode, designId, dossierId } = await certificatesToPrint(app);
  return { decisionId, awardCode, designId, printer, tray: 'khay tay', dossierIds: [dossierId], reason: '' };
};

const startedRun = async (app: CouncilApp): Promise<string> =>
  (await app.expectOk('printDesk.start', await firstRun(app))).id;

const ceremonyPaper = async (app: CouncilApp): Promise<Sent<'ceremony.preview'>> => ({
  decisionIds: [(await certificatesToPrint(app)).decisionId],
  paper: 'signing',
  traySize: 20,
});

const sheetToPrint = async (app: CouncilApp): Promise<Sent<'printing.prepare'>> => {
  const { decisionId, awardCode, designId, dossierId } = await certificatesToPrint(app);
  const input = { decisionId, awardCode, designId, printer: null, dossierIds: [dossierId], forSample: true };
  return { channel: 'certificates.export', input };
};

const readySheet = async (app: CouncilApp): Promise<string> =>
  (await app.expectOk('printing.prepare', await sheetToPrint(app))).id;

export const CERTIFICATE_COMMANDS: Examples<'command'> = {
  'certificates.saveBlank': async () => ({
    id: null,
    blank: { name: 'Phôi riêng', widthMm: 300, heightMm: 205, preprinted: true },
  }),
  'certificates.setScan': async () => ({ blankId: A4_BLANK_ID, bytes: TINY_PNG }),
  'certificates.saveDesign': async () => ({ id: null, design: sentDesign('Giấy khen riêng') }),
  'certificates.removeDesign': async (app) => ({ id: await ownDesign(app) }),
  'certificates.exportDesign': async (app) => ({ id: await ownDesign(app) }),
  'certificates.importDesign': async (app) => ({ bytes: await exported(app) }),
  'certificates.saveCorrection': async () => ({ printer, blankId: A4_BLANK_ID, correction }),
  'certificates.calibrationSheet': async () => ({ printer, blankId: A4_BLANK_ID }),
  'certificates.setOverride': async (app) => {
    const { dossierId, designId } = await certificatesToPrint(app);
    return { dossierId, designId, override: { recipient: { text: 'Ông Trần\nVăn Thử' } } };
  },
  'certificateBook.give': async (app) => {
    const { decisionId, awardCode } = await certificatesToPrint(app);
    return { ...SERIES, decisionId, awardCode };
  },
  'certificateBook.reserve': async () => ({ ...SERIES, count: 2, note: 'Khen đột xuất tháng 12' }),
  'certificateBook.void': async () => ({ ...SERIES, number: 1, reason: 'Viết hỏng' }),
  'certificateBook.reissue': async (app) => {
    const { lines } = await numberedBook(app);
    return { id: lines[0]?.id ?? '', kind: 'replaced', reason: 'Thất lạc', on: localDate('2025-12-20') };
  },
  'certificateBook.export': async (app) => {
    await numberedBook(app);
    return { ...SERIES, formats: ['docx', 'xlsx'] };
  },
  'ceremony.arrange': async (app) => ({ dossierIds: [(await certificatesToPrint(app)).dossierId] }),
  'ceremony.export': async (app) => ({ ...(await ceremonyPaper(app)), formats: ['docx', 'xlsx'] }),
  'printDesk.start': firstRun,
  'printing.send': async (app) => ({
    id: await readySheet(app),
    printer,
    copies: 1,
    pages: '',
    sides: 'oneSided',
    tray: 'khay tay',
    isTrial: false,
  }),
  'printDesk.send': async (app) => ({ id: await startedRun(app) }),
  'printDesk.answer': async (app) => ({ id: await startedRun(app), lastOut: 1, spoiled: [] }),
  'printDesk.exportRuns': async (app) => {
    await startedRun(app);
    return {};
  },
  'blankStock.record': async () => ({
    blankId: A4_BLANK_ID,
    kind: 'received',
    sheets: 500,
    serialFrom: '',
    serialTo: '',
    note: '',
  }),
  'certificates.export': async (app) => {
    const { decisionId, awardCode, designId } = await certificatesToPrint(app);
    return { decisionId, awardCode, designId, printer };
  },
};

export const CERTIFICATE_QUERIES: Examples<'query'> = {
  'printing.prepare': sheetToPrint,
  'printing.file': async (app) => ({ id: await readySheet(app) }),
  'printing.drop': async (app) => ({ id: await readySheet(app) }),
  'certificates.blanks': async () => ({}),
  'certificates.scan': async () => ({ blankId: A4_BLANK_ID }),
  'certificates.fonts': async () => ({}),
  'certificates.designs': async () => ({}),
  'certificates.design': async (app) => ({ id: await ownDesign(app), version: 1 }),
  'certificates.printers': async () => ({}),
  'certificates.corrections': async () => ({}),
  'certificates.decisions': async () => ({}),
  'certificateBook.series': async () => ({}),
  'certificateBook.list': async () => SERIES,
  'ceremony.list': async (app) => ({ decisionIds: [(await certificatesToPrint(app)).decisionId] }),
  'ceremony.preview': async (app) => ceremonyPaper(app),
  'printDesk.queue': async (app) => {
    const { decisionId, awardCode, designId } = await certificatesToPrint(app);
    return { decisionId, awardCode, designId, printer };
  },
  'printDesk.runs': async () => ({}),
  'printDesk.run': async (app) => ({ id: await startedRun(app) }),
  'blankStock.list': async () => ({}),
  'certificates.sheets': async (app) => {
    const { decisionId, awardCode } = await certificatesToPrint(app);
    return { decisionId, awardCode };
  },
};
