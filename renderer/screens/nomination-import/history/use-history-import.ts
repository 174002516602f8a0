import { useMemo, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { useCommand } from '../../../api/use-command';
import { withEncodings } from '../encoding-columns';
import type { ChosenEncoding, DeskList } from '../import-draft';
import { readListFile } from '../list-file';
import type { ColumnChoice } from './history-column-detail';
import { withHistoryRole } from './history-column-roles';
import type { Answer } from './history-columns';
import { type Changes, entryKey, type HistoryTable, sentOf, useHistoryDraft } from './history-draft';
import { type HistoryLine, historyLines } from './history-lines';
import type { Accepted } from './history-result';
import { useHistoryReading } from './use-history-reading';

/** Words of the recipient stand once in a row: a change holds for every fact of that recipient in it. */
const isOfRecipient = ({ fullName, honorific, position, unit, recipientKind }: Changes): boolean =>
  [fullName, honorific, position, unit, recipientKind].some((change) => change !== undefined);

/** The whole course of taking in a list of earlier years: a file, its doubts, and into the history. */
export const useHistoryImport = () => {
  const { draft, change, restart } = useHistoryDraft();
  const { reading, error, running } = useHistoryReading(draft);
  const { corrections, choices } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines show the reading, corrections and choices only
  const preview = useMemo(() => (reading ? historyLines(reading, draft) : null), [reading, corrections, choices]);
  const accept = useCommand('historyLists.accept');
  const [unreadable, setUnreadable] = useState<AppError | null>(null);
  const [accepted, setAccepted] = useState<Accepted | null>(null);

  const layOnDesk = (list: DeskList) => {
    setAccepted(null);
    accept.clearError();
    setUnreadable(null);
    restart(list);
  };

  const take = async (chosen: File) => {
    const read = await readListFile(chosen);
    if (read.ok) layOnDesk(read.value);
    else setUnreadable(read.error);
  };

  const correct = (line: HistoryLine, changes: Changes) => {
    const isSame = (other: HistoryLine): boolean =>
      other.key === line.key ||
      (isOfRecipient(changes) &&
        other.sheet === line.sheet &&
        other.sourceRow === line.sourceRow &&
        other.recipientKey === line.recipientKey);
    change((last) => {
      const next = new Map(last.corrections);
      for (const { sheet, sourceRow, part, key } of (preview?.lines ?? []).filter(isSame)) {
        next.set(key, { ...next.get(key), sheet, sourceRow, part, ...changes });
      }
      return { corrections: next };
    });
  };

  const answer = (line: HistoryLine, given: Answer) => {
    if ('changes' in given) correct(line, given.changes);
    else change((last) => ({ choices: new Map(last.choices).set(line.recipientKey, given.recipientId) }));
  };

  const undo = (line: HistoryLine) =>
    change((last) => {
      const kept = [...last.corrections].filter(
        ([, { sheet, sourceRow }]) => sheet !== line.sheet || sourceRow !== line.sourceRow,
      );
      const asked = [...last.choices].filter(([key]) => key !== line.recipientKey);
      return { corrections: new Map(kept.filter(([key]) => key !== entryKey(line))), choices: new Map(asked) };
    });

  const hasWork = reading !== null && (reading.inserted > 0 || (draft.knownFrom !== null && reading.existing > 0));
  const ready = hasWork && !running && !accept.running;
  const acceptList = async () => {
    const sent = sentOf(draft);
    if (sent === null || !ready) return;
    const reply = await accept.run({ ...sent, basis: draft.basis, knownFrom: draft.knownFrom });
    if (!reply.ok) return;
    setAccepted({ ...reply.value, fileName: sent.fileName });
    restart(null);
  };

  return {
    draft,
    change,
    reading,
    preview,
    running,
    accepting: accept.running,
    canAccept: ready,
    error: unreadable ?? error ?? accept.error,
    accepted,
    take: (chosen: File) => void take(chosen),
    takeBlock: layOnDesk,
    retry: () => change((last) => ({ corrections: new Map(last.corrections) })),
    /** Takes the list off the desk without taking it in. */
    putAway: () => {
      restart(null);
      setUnreadable(null);
      accept.clearError();
    },
    startOver: () => setAccepted(null),
    answer,
    choose: (found: ReadonlyMap<string, string>) =>
      change((last) => ({ choices: new Map([...last.choices, ...found]) })),
    undo,
    chooseRole: ({ sheet, headerRow }: HistoryTable, choice: ColumnChoice) =>
      change((last) => ({ columnRoles: withHistoryRole(last.columnRoles, { sheet, headerRow, ...choice }) })),
    /** The columns as the program takes them. */
    forgetRoles: () => change({ columnRoles: [] }),
    chooseEncodings: (more: readonly ChosenEncoding[]) =>
      change((last) => ({ encodings: withEncodings(last.encodings, more) })),
    accept: () => void acceptList(),
  };
};
