import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PAPER_FONT, readPackagedFont } from '#electron/command-line/command-ports';
import type { OutgoingFile, Ports, PrintJob } from '#electron/context';
import { namedConverter } from '#electron/converters/find-converters';
import { answerHistoryRequest } from '#electron/excel/history-request';
import { answerListRequest } from '#electron/excel/list-request';
import { handlers } from '#electron/handlers/all';
import { createDispatch } from '#electron/ipc/dispatch';
import type { Handlers } from '#electron/ipc/handlers';
import { type OpenSession, openSession } from '#electron/session';
import type { Channel, Output, Reply, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import type { News } from '#shared/ipc/news';
import { type LocalDate, localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, '..', '..', 'db', 'migrations');

/** An empty folder; it goes with the others when the run of tests has ended. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'bang-vang-test-'));

export const PRINTER = { name: 'HP_LaserJet_Pro_M404dn', label: 'HP LaserJet Pro M404dn' } as const;

/** Ids of one process never meet, even when two apps open one folder after another. */
let made = 0;

/** The application without a window on a real database of its own; the clock stands where the test puts it. */
export type CouncilApp = {
  readonly folder: string;
  readonly session: OpenSession;
  readonly call: <C extends Channel>(channel: C, input: Sent<C>) => Promise<Reply<C>>;
  /** For the steps that a test takes for granted: a refusal fails the test. */
  readonly expectOk: <C extends Channel>(channel: C, input: Sent<C>) => Promise<Output<C>>;
  /** Anything at all, as a page gone wild would send it. */
  readonly callRaw: (channel: string, input: unknown) => Promise<unknown>;
  readonly saved: OutgoingFile[];
  /** What went to the printer. */
  readonly printed: PrintJob[];
  /** What was opened in the system's programs: paths, and names of what was only shown. */
  readonly opened: string[];
  readonly news: News[];
  readonly bugs: unknown[];
  readonly close: () => void;
};

type Options = {
  readonly folder?: string;
  /** Another build of the database module, for another runtime than this one. */
  readonly nativeBinding?: string | undefined;
  readonly today?: LocalDate;
  readonly printHtmlToPdf?: Ports['printHtmlToPdf'];
  readonly convertToPdf?: Ports['convertToPdf'];
  readonly newId?: Ports['newId'];
  readonly readList?: Ports['readList'];
  readonly clock?: Ports['clock'];
  readonly signing?: Partial<Ports['signing']>;
  /** Plants a fault: the handlers that the dispatch gets instead of ours. */
  readonly replace?: (handlers: Handlers) => Handlers;
};

export const councilApp = (options: Options = {}): CouncilApp => {
  const folder = options.folder ?? newFolder();
  const today = options.today ?? localDate('2025-12-05');
  const saved: OutgoingFile[] = [];
  const printed: PrintJob[] = [];
  const opened: string[] = [];
  const news: News[] = [];
  const bugs: unknown[] = [];
  const ports: Ports = {
    clock: options.clock ?? { now: () => `${today}T14:00:00.000+07:00`, today: () => today },
    newId: options.newId ?? (() => `id-${process.pid}-${++made}`),
    who: 'thu-ky',
    readList: options.readList ?? answerListRequest,
    readHistory: answerHistoryRequest,
    printHtmlToPdf: options.printHtmlToPdf ?? (async () => err({ code: 'pdf.noElectron' })),
    readPaperFont: () => readFile(PAPER_FONT),
    readCertificateFont: readPackagedFont,
    saveFiles: async (files) => {
      saved.push(...files);
      return ok(files.map(({ name }) => `/out/${name}`));
    },
    signing: {
      // No token is plugged in, and the person chooses this very file.
      askToken: async () => ok({ kind: 'certificates', certificates: [] }),
      chooseProgram: async () => ok(import.meta.filename),
      vgcaPort: 1,
      ...options.signing,
    },
    printers: async () => [PRINTER],
    printPdf: async (job) => {
      printed.push(job);
      return ok(null);
    },
    paste: () => {},
    convertToPdf:
      options.convertToPdf ??
      (async () =>
        ok({ pdf: Buffer.from('%PDF-1.4\n'), converter: { kind: 'libreOffice', path: '/usr/bin/soffice' } })),
    findConverters: async () => [],
    namedConverter,
    stopConverting: () => false,
    openFile: async (file) => {
      opened.push(file);
      return ok(null);
    },
    showInFolder: (file) => void opened.push(path.dirname(file)),
    showFile: async ({ name }) => {
      opened.push(name);
      return ok(null);
    },
    tell: (piece) => news.push(piece),
    log: (cause) => bugs.push(cause),
    versions: { app: 'test', runtime: 'test' },
  };
  const { nativeBinding } = options;
  const place = { folder, migrationsFolder: MIGRATIONS_FOLDER, ...(nativeBinding !== undefined && { nativeBinding }) };
  const session = openSession(place);
  const callRaw = createDispatch(options.replace?.(handlers) ?? handlers, ports, session);
  const call = async <C extends Channel>(channel: C, input: Sent<C>): Promise<Reply<C>> =>
    (await callRaw(channel, input)) as Reply<C>;
  const expectOk = async <C extends Channel>(channel: C, input: Sent<C>): Promise<Output<C>> => {
    const reply = await call(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error satisfies AppError)}`);
    return reply.value as Output<C>;
  };
  return { folder, session, call, expectOk, callRaw, saved, printed, opened, news, bugs, close: session.close };
};

export const OFFICE = {
  name: 'Ủy ban nhân dân tỉnh Lâm Xuyên',
  parentName: '',
  level: 'province',
  place: 'Lâm Xuyên',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN',
  symbol: 'QĐ-UBND',
  year: 2025,
} as const;

/** An app whose council is founded: empty, or with the sample. */
export const foundedApp = async (start: 'empty' | 'sample' = 'empty', options: Options = {}): Promise<CouncilApp> => {
  const app = councilApp(options);
  await app.expectOk('app.setUp', { ...OFFICE, start });
  return app;
};
