import { useEffect, useState } from 'react';
import type { PastedBlock } from '#shared/domain/raw-workbook';
import type { Output, Sent } from '#shared/ipc/contract';
import { type LocalDate, toLocalDate } from '#shared/lib/local-date';
import { useNewest } from '../../app/newest';
import { withStep } from './desk-steps';

export type ListReading = Output<'lists.read'>;
export type NomineeRow = ListReading['rows'][number];
export type ListProblem = ListReading['problems'][number];
export type ListTable = ListReading['tables'][number];
type SentReading = Sent<'lists.read'>;
export type RowCorrection = NonNullable<SentReading['corrections']>[number];
export type ChosenRole = NonNullable<SentReading['columnRoles']>[number];
export type ChosenEncoding = NonNullable<SentReading['encodings']>[number];

/** What the secretary changed in one row, and the row as it was read, so that it stays in sight when set aside. */
export type Correction = { readonly sent: RowCorrection; readonly asRead: NomineeRow | null };
export type Corrections = ReadonlyMap<string, Correction>;

export type ListFile = { readonly fileName: string; readonly bytes: string };
/** What lies on the desk: a unit's file, or a block pasted from the clipboard. */
export type DeskList = ListFile | { readonly fileName: string; readonly pasted: PastedBlock };

/** What was decided about the list, as far as Ctrl+Z takes it back. */
export type DeskStep = Pick<ImportDraft, 'corrections' | 'columnRoles' | 'encodings' | 'version'>;
/** Another list begins its preview anew. */
export const previewKey = (list: DeskList): string =>
  `${list.fileName} ${'bytes' in list ? list.bytes.length : list.pasted.html.length + list.pasted.text.length}`;

export type ImportDraft = {
  readonly file: DeskList | null;
  /** The draft on disk; null until the file was read and kept. */
  readonly draftId: string | null;
  readonly campaignId: string | null;
  readonly unitId: string | null;
  /** The secretary herself chose the sender, or left it open; else the file may propose it. */
  readonly isUnitChosen: boolean;
  readonly receivedOn: LocalDate | null;
  readonly corrections: Corrections;
  /** Null: as remembered, else as the program takes the columns. */
  readonly columnRoles: readonly ChosenRole[] | null;
  readonly encodings: readonly ChosenEncoding[];
  /** Whether it takes the place of an earlier list; null: nothing was said of it. */
  readonly version: SentReading['version'];
  /** How the list stood before each of the last decisions. */
  readonly past: readonly DeskStep[];
};

type Changes = Partial<ImportDraft>;

/** Names a row of the file. */
export const rowKey = ({ sheet, sourceRow }: { sheet: string | null; sourceRow: number }): string =>
  `${sourceRow} ${sheet ?? ''}`;

/** Lays a change over the corrections; fields changed earlier stay. */
export const withCorrection = (corrections: Corrections, sent: RowCorrection, asRead: NomineeRow | null): Corrections =>
  withCorrections(corrections, [{ sent, asRead }]);

/** The same for many rows at once. */
export const withCorrections = (corrections: Corrections, changes: readonly Correction[]): Corrections => {
  const next = new Map(corrections);
  for (const { sent, asRead } of changes) {
    const key = rowKey(sent);
    const earlier = next.get(key);
    next.set(key, {
      sent: { ...earlier?.sent, ...sent },
      asRead: earlier === undefined ? asRead : earlier.asRead,
    });
  }
  return next;
};

export const withoutCorrection = (corrections: Corrections, key: string): Corrections => {
  const next = new Map(corrections);
  next.delete(key);
  return next;
};

/** Decides something about the list on the desk, so that it can be taken back. */
export const decided = (last: ImportDraft, step: Partial<DeskStep>): Changes => {
  const { corrections, columnRoles, encodings, version } = last;
  return { ...step, past: withStep(last.past, { corrections, columnRoles, encodings, version }) };
};

/** Corrections as the contract carries them. */
export const sentCorrections = (corrections: Corrections): RowCorrection[] =>
  [...corrections.values()].map(({ sent }) => sent);

type HowRead = Pick<ImportDraft, 'campaignId' | 'unitId' | 'corrections' | 'columnRoles' | 'encodings' | 'version'>;

/** How the list is to be read, as the contract carries it. */
export const sentOf = ({ corrections, ...how }: HowRead) => ({ ...how, corrections: sentCorrections(corrections) });

export const today = (): LocalDate | null => {
  const now = new Date();
  return toLocalDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
};

/** What is decided about a list that nobody has looked at yet. */
export const UNTOUCHED = {
  draftId: null,
  corrections: new Map(),
  columnRoles: null,
  encodings: [],
  version: null,
  past: [],
} as const;

/** Lays another list on the desk, or none. A sender goes with its list; one chosen on the empty desk is for the list to come. */
export const laidOnDesk =
  (file: DeskList | null) =>
  (last: ImportDraft): Changes => {
    const isForThis = last.file === null && last.isUnitChosen && last.unitId !== null;
    return { ...UNTOUCHED, file, unitId: isForThis ? last.unitId : null, isUnitChosen: isForThis };
  };

/** Lays a list that was begun earlier on the desk, as it lay there; untouched, its sender is open to its file still. */
export const resumed = ({ fileName, bytes, corrections: sent, id, ...rest }: Output<'listDrafts.open'>): Changes => {
  const corrections = new Map(sent.map((one) => [rowKey(one), { sent: one, asRead: null }]));
  const isUnitChosen = sent.length > 0 || rest.columnRoles !== null || rest.encodings.length > 0;
  return { ...UNTOUCHED, ...rest, draftId: id, file: { fileName, bytes }, corrections, isUnitChosen };
};

/** The sender that a file names, for a list whose sender is open still. */
export const withProposedSender =
  (file: DeskList, unitId: string) =>
  (last: ImportDraft): Changes =>
    last.file === file && last.unitId === null && !last.isUnitChosen ? { unitId } : {};

const newDraft = (): ImportDraft => ({
  ...UNTOUCHED,
  file: null,
  campaignId: null,
  unitId: null,
  isUnitChosen: false,
  receivedOn: today(),
});

// Kept outside the screen: half-corrected lists survive a look at another screen.
const kept: { draft: ImportDraft | null } = { draft: null };

// Each only once: what is chosen after that stays, also when the way back leads here again.
const takenByOpened = new Set<string>();

/** A campaign that was just opened for the list on the desk takes that list. */
export const useOpenedCampaign = (
  openedId: string | undefined,
  change: (changes: Pick<ImportDraft, 'campaignId'>) => void,
): void => {
  const latest = useNewest(change);
  useEffect(() => {
    if (openedId === undefined || takenByOpened.has(openedId)) return;
    takenByOpened.add(openedId);
    latest.current({ campaignId: openedId });
  }, [openedId]);
};

/** The list being taken in; a draft without a file starts afresh, so that its day is today. */
export const useImportDraft = () => {
  const [draft, setDraft] = useState(() => (kept.draft?.file ? kept.draft : newDraft()));
  const change = (changes: Changes | ((last: ImportDraft) => Changes)) =>
    setDraft((last) => ({ ...last, ...(typeof changes === 'function' ? changes(last) : changes) }));
  useEffect(() => {
    kept.draft = draft;
  }, [draft]);
  return { draft, change, clearFile: () => change(laidOnDesk(null)) };
};
