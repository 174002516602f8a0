import { useEffect, useState } from 'react';
import { historyKey } from '#shared/domain/history-list/history-corrections';
import type { AwardBasis } from '#shared/domain/recipient';
import type { Output, Sent } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';
import { withStep } from '../desk-steps';
import type { ChosenEncoding, DeskList } from '../import-draft';

export type HistoryReading = Output<'historyLists.read'>;
export type HistoryEntry = HistoryReading['entries'][number];
export type HistoryProblem = HistoryReading['problems'][number];
export type HistoryCorrection = NonNullable<Sent<'historyLists.read'>['corrections']>[number];
export type HistoryTable = HistoryReading['tables'][number];
export type ChosenHistoryColumn = NonNullable<Sent<'historyLists.read'>['columnRoles']>[number];
export type Changes = Omit<HistoryCorrection, 'sheet' | 'sourceRow' | 'part'>;

/** What was said of the list, as far as Ctrl+Z takes it back. */
export type HistoryStep = Pick<HistoryDraft, 'corrections' | 'choices' | 'columnRoles' | 'encodings'>;

export type HistoryDraft = {
  readonly file: DeskList | null;
  /** The draft on disk; null until the file was read and kept. */
  readonly draftId: string | null;
  readonly year: number | null;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate | null;
  readonly authority: string;
  readonly basis: AwardBasis;
  readonly knownFrom: number | null;
  readonly corrections: ReadonlyMap<string, HistoryCorrection>;
  /** Whom the words of a recipient mean; null: somebody new. */
  readonly choices: ReadonlyMap<string, string | null>;
  /** Null: as the program takes the columns. */
  readonly columnRoles: readonly ChosenHistoryColumn[] | null;
  readonly encodings: readonly ChosenEncoding[];
  /** How the list stood before each of the last decisions. */
  readonly past: readonly HistoryStep[];
};

const newDraft = (): HistoryDraft => ({
  file: null,
  draftId: null,
  year: null,
  decisionNumber: '',
  decidedOn: null,
  authority: '',
  basis: 'merit',
  knownFrom: null,
  corrections: new Map(),
  choices: new Map(),
  columnRoles: null,
  encodings: [],
  past: [],
});

// Kept outside the screen: a half-corrected list survives a look at another screen.
const kept: { draft: HistoryDraft | null } = { draft: null };

export type ChangeDraft = (changes: Partial<HistoryDraft> | ((last: HistoryDraft) => Partial<HistoryDraft>)) => void;

/** The list of earlier years being taken in; a new file starts afresh. */
export const useHistoryDraft = () => {
  const [draft, setDraft] = useState(() => kept.draft ?? newDraft());
  const change: ChangeDraft = (changes) =>
    setDraft((last) => ({ ...last, ...(typeof changes === 'function' ? changes(last) : changes) }));
  useEffect(() => {
    kept.draft = draft;
  }, [draft]);
  return { draft, change, restart: (start: Partial<HistoryDraft>) => setDraft({ ...newDraft(), ...start }) };
};

/** Decides something about the list on the desk, so that it can be taken back. */
export const decided = (last: HistoryDraft, step: Partial<HistoryStep>): Partial<HistoryDraft> => {
  const { corrections, choices, columnRoles, encodings } = last;
  return { ...step, past: withStep(last.past, { corrections, choices, columnRoles, encodings }) };
};

/** How the list is to be read, as the contract carries it. */
export const sentOf = ({
  year,
  decisionNumber,
  decidedOn,
  authority,
  corrections,
  choices,
  columnRoles,
  encodings,
}: Omit<HistoryDraft, 'file' | 'draftId' | 'past' | 'basis' | 'knownFrom'>) => ({
  list: { year, decisionNumber, decidedOn, authority },
  corrections: [...corrections.values()],
  columnRoles,
  encodings,
  choices: [...choices].map(([recipientKey, recipientId]) => ({ recipientKey, recipientId })),
});

type Opened = Output<'historyDrafts.open'>;

/** A draft from the disk as it lay on the desk. */
export const resumed = ({
  id,
  fileName,
  bytes,
  list,
  corrections,
  choices,
  ...rest
}: Opened): Partial<HistoryDraft> => ({
  ...list,
  ...rest,
  draftId: id,
  file: { fileName, bytes },
  corrections: new Map(corrections.map((one) => [historyKey(one), one])),
  choices: new Map(choices.map(({ recipientKey, recipientId }) => [recipientKey, recipientId])),
});
