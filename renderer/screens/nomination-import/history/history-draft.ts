import { useEffect, useState } from 'react';
import type { AwardBasis } from '#shared/domain/recipient';
import type { Output, Sent } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';
import type { ChosenEncoding, DeskList } from '../import-draft';

export type HistoryReading = Output<'historyLists.read'>;
export type HistoryEntry = HistoryReading['entries'][number];
export type HistoryProblem = HistoryReading['problems'][number];
export type HistoryCorrection = NonNullable<Sent<'historyLists.read'>['corrections']>[number];
export type HistoryTable = HistoryReading['tables'][number];
export type ChosenHistoryColumn = NonNullable<Sent<'historyLists.read'>['columnRoles']>[number];
export type Changes = Omit<HistoryCorrection, 'sheet' | 'sourceRow' | 'part'>;

export type HistoryDraft = {
  readonly file: DeskList | null;
  readonly year: number | null;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate | null;
  readonly authority: string;
  readonly basis: AwardBasis;
  readonly knownFrom: number | null;
  readonly corrections: ReadonlyMap<string, HistoryCorrection>;
  /** Whom the words of a recipient mean; null: somebody new. */
  readonly choices: ReadonlyMap<string, string | null>;
  /** Empty: as the program takes the columns. */
  readonly columnRoles: readonly ChosenHistoryColumn[];
  readonly encodings: readonly ChosenEncoding[];
};

type Place = { readonly sheet: string | null; readonly sourceRow: number; readonly part: number };

/** Names one entry of the file. */
export const entryKey = ({ sheet, sourceRow, part }: Place): string => `${sourceRow}/${part} ${sheet ?? ''}`;

const newDraft = (): HistoryDraft => ({
  file: null,
  year: null,
  decisionNumber: '',
  decidedOn: null,
  authority: '',
  basis: 'merit',
  knownFrom: null,
  corrections: new Map(),
  choices: new Map(),
  columnRoles: [],
  encodings: [],
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
  return { draft, change, restart: (file: DeskList | null) => setDraft({ ...newDraft(), file }) };
};

/** What the two channels take alike. */
export const sentOf = ({
  file,
  year,
  decisionNumber,
  decidedOn,
  authority,
  corrections,
  choices,
  columnRoles,
  encodings,
}: HistoryDraft) =>
  file === null
    ? null
    : {
        ...file,
        list: { year, decisionNumber, decidedOn, authority },
        corrections: [...corrections.values()],
        columnRoles: [...columnRoles],
        encodings: [...encodings],
        choices: [...choices].map(([recipientKey, recipientId]) => ({ recipientKey, recipientId })),
      };
