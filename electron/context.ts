import type { CouncilDb, ReadDb, WriteDb } from '#db/council-db';
import type { HistoryRequest, UnderstoodHistory } from '#electron/excel/history-request';
import type { AnsweredList, ListRequest } from '#electron/excel/list-request';
import type { AskToken } from '#electron/signing/token-process';
import type { FontKey } from '#shared/domain/certificate/design';
import type { Converter, ConverterChoice, ConverterKind } from '#shared/domain/converter';
import type { PageSizeMm, PrintSides } from '#shared/domain/printing';
import type { AppError } from '#shared/ipc/errors';
import type { News } from '#shared/ipc/news';
import type { LocalDate } from '#shared/lib/local-date';
import type { Result } from '#shared/lib/result';

export type Clock = {
  /** ISO 8601 with offset. */
  readonly now: () => string;
  readonly today: () => LocalDate;
};

export type OutgoingFile = {
  /** Wanted name with its ending; what Windows cannot carry in a name is replaced. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** A printer of this computer: as the system knows it, and as people do. */
export type Printer = { readonly name: string; readonly label: string };

/** What goes to a printer: every page of the PDF, `copies` times, each copy together. */
export type PrintJob = {
  readonly pdf: Uint8Array;
  /** The paper's name, which the queue of the printer shows. */
  readonly name: string;
  readonly printer: string;
  readonly copies: number;
  readonly sides: PrintSides;
  /** Of the paper in the tray. */
  readonly size: PageSizeMm;
};

/** What signing needs of the machine. */
export type SigningPorts = {
  /** Asks a token in a process of its own. */
  readonly askToken: AskToken;
  /** Asks the person for a program or a library on this machine (where there is someone to ask); gives its absolute path. */
  readonly chooseProgram: (what: 'tokenLibrary' | 'command') => Promise<Result<string, AppError>>;
  /** Where the VGCA service listens on 127.0.0.1. */
  readonly vgcaPort: number;
};

/** What the machine can do for a handler; every shell (Electron, command line, tests) brings its own. */
export type Ports = {
  readonly clock: Clock;
  readonly newId: () => string;
  /** The person at the machine, for the change log. */
  readonly who: string;
  /** Reads and understands a unit's list, walled off from the main process where the shell can. */
  readonly readList: (request: ListRequest) => Promise<Result<AnsweredList, AppError>>;
  /** The same for a list of earlier years. */
  readonly readHistory: (request: HistoryRequest) => Promise<Result<UnderstoodHistory, AppError>>;
  readonly printHtmlToPdf: (html: string) => Promise<Result<Uint8Array, AppError>>;
  /** The upright face of the papers' type, whole. */
  readonly readPaperFont: () => Promise<Uint8Array>;
  /** Makes a PDF of a Word file by a program of this machine; refused where there is none. */
  readonly convertToPdf: (
    docx: Uint8Array,
    choice: ConverterChoice,
  ) => Promise<Result<{ readonly pdf: Uint8Array; readonly converter: Converter }, AppError>>;
  readonly findConverters: () => Promise<readonly Converter[]>;
  /** The converter at a path that the person named; null when it is none. */
  readonly namedConverter: (kind: ConverterKind, path: string) => Promise<Converter | null>;
  /** Stops what is being converted; false when nothing is. */
  readonly stopConverting: () => boolean;
  /** Opens a file of this machine in the program that the person has for it. */
  readonly openFile: (path: string) => Promise<Result<null, AppError>>;
  /** Shows where a file of this machine lies; nothing where there is no window. */
  readonly showInFolder: (path: string) => void;
  /** Shows a file that is kept nowhere else: writes it for the time being and opens it. */
  readonly showFile: (file: OutgoingFile) => Promise<Result<null, AppError>>;
  /** Asks where to put the files (where there is someone to ask) and writes them whole; gives their paths. */
  readonly saveFiles: (files: readonly OutgoingFile[]) => Promise<Result<readonly string[], AppError>>;
  readonly signing: SigningPorts;
  /** A font of the certificates, whole. */
  readonly readCertificateFont: (key: FontKey) => Promise<Uint8Array>;
  /** The printers of this computer; none where there is no window. */
  readonly printers: () => Promise<readonly Printer[]>;
  /** Hands a PDF to a printer, at its own size and with nothing scaled; answers when the system has taken it. */
  readonly printPdf: (job: PrintJob) => Promise<Result<null, AppError>>;
  /** Pastes the clipboard where the window stands, as Ctrl+V does; nothing where there is no window. */
  readonly paste: () => void;
  readonly tell: (news: News) => void;
  readonly log: (cause: unknown) => void;
  readonly versions: { readonly app: string; readonly runtime: string };
};

/** The council's file as it stands: not founded yet, open, or refused with the reason. */
export type Session = {
  readonly folder: string;
  readonly council: () => CouncilDb | null;
  readonly refusal: () => AppError | null;
  /** Tries a refused file once more: the person may have freed, mended or brought it back. */
  readonly reopen: () => void;
  readonly found: <T>(work: (db: WriteDb) => Result<T, AppError>) => Result<T, AppError>;
};

/** What a handler may look at before it decides. */
export type Context = Ports & {
  readonly db: ReadDb;
  readonly session: Session;
  /** Stops the long work that is going on; false when there is none. */
  readonly stopLongWork: () => boolean;
  /** Does long work before a change that the secretary may stop: `stopped` says whether she did. */
  readonly stoppable: <T>(work: (stopped: () => boolean) => Promise<T>) => Promise<T>;
};

/** What a change may use inside the transaction. */
export type ChangeContext = {
  readonly db: WriteDb;
  readonly now: string;
  readonly today: LocalDate;
  readonly newId: () => string;
};

/**
 * What a command gives back: its answer, and the row that the change log keeps. A long change may hand over what stood before as
 * JSON that it wrote part by part.
 */
export type Committed<T> = {
  readonly value: T;
  readonly change: { readonly subject: string; readonly before: unknown; readonly after: unknown };
};

/** A refusal that the change log keeps: nothing came of the command, but that it was tried must be known. */
export type KeptRefusal = { readonly refusal: AppError; readonly change: Committed<unknown>['change'] };

export type Commit<T> = (tx: ChangeContext) => Result<Committed<T> | KeptRefusal, AppError>;

/** How far a long change is, after a part of it; a total of 0 is not known yet. */
export type PartDone = { readonly done: number; readonly total: number };

/**
 * A change of thousands of rows, still one transaction: it works in parts of some milliseconds, tells how far it is after
 * each, and can be stopped. Nothing else touches the database meanwhile.
 */
export type LongCommit<T> = {
  readonly inParts: (tx: ChangeContext) => Generator<PartDone, Result<Committed<T>, AppError>, void>;
};
