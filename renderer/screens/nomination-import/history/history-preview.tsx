import { Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importTexts } from '#shared/text/vi/nomination-import';
import { EmptyView } from '../../../components/empty-view';
import { Grid } from '../../../components/grid/grid';
import type { AfterEdit } from '../../../components/grid/use-editor-keys';
import { useLineCursor } from '../../../components/grid/use-line-cursor';
import { writtenNumber, writtenRow } from '../../../components/written-values';
import { IgnoredRows } from '../ignored-rows';
import styles from '../list-preview.module.css';
import { byGravity } from '../preview-cells';
import { PreviewFilter } from '../preview-filter';
import { previewKeys } from '../preview-keys';
import { ProblemSentences } from '../problem-sentences';
import { useGridFocus } from '../use-grid-focus';
import { HistoryCellEditor } from './history-cell-editor';
import { historyCell } from './history-cells';
import { type Answer, columnOfProblem, columnsFor, editorOf } from './history-columns';
import type { HistoryProblem, HistoryReading } from './history-draft';
import { HistoryLineStrip } from './history-line-strip';
import { allNew, type HistoryLine, isDoubtful, isFaulty, singleCandidates } from './history-lines';

type Props = {
  readonly reading: HistoryReading;
  readonly lines: readonly HistoryLine[];
  readonly fileProblems: readonly HistoryProblem[];
  readonly running: boolean;
  readonly onAnswer: (line: HistoryLine, answer: Answer) => void;
  readonly onChoose: (choices: ReadonlyMap<string, string | null>) => void;
  readonly onUndo: (line: HistoryLine) => void;
};

/** The facts of a list of earlier years, with their doubts, corrected in place. */
export const HistoryPreview = ({ reading, lines, fileProblems, running, onAnswer, onChoose, onUndo }: Props) => {
  const grid = useRef<HTMLTableElement>(null);
  const columns = columnsFor(lines);
  const last = columns.length - 1;
  const columnToCorrect = (line: HistoryLine): number => {
    const [worst] = byGravity(line.problems);
    const key = worst === undefined ? 'fullName' : columnOfProblem(worst);
    return columns.findIndex((column) => column.key === key);
  };
  const cursor = useLineCursor(lines, { isFaulty, isDoubtful, columnToCorrect });
  const { shown, line, row, column, editing, setEditing, moveTo, moveDown } = cursor;
  useGridFocus(grid);

  const editorAt = (index: number, at: HistoryLine | undefined) => {
    const key = columns[index]?.key;
    return key === undefined || at === undefined ? null : editorOf(key, at);
  };
  const edit = () => {
    if (editorAt(column, line) !== null) setEditing(true);
  };
  const toggleSkip = () => {
    if (line !== undefined) onAnswer(line, { changes: { skip: !line.skipped } });
  };
  // The button goes with its question: the keys must go on working.
  const choose = (found: ReadonlyMap<string, string | null>) => {
    if (found.size > 0) onChoose(found);
    grid.current?.focus();
  };
  const commit = (value: string, then: AfterEdit) => {
    const editor = editorAt(column, line);
    const answer =
      editor === null || line === undefined || value === editor.value(line) ? null : editor.answer(line, value);
    if (line !== undefined && answer !== null) onAnswer(line, answer);
    setEditing(false);
    if (then === 'down') moveDown();
    if (then === 'right') moveAside(1);
    if (then !== 'stay') grid.current?.focus();
  };
  const moveAside = (step: number) => moveTo(row, Math.max(0, Math.min(column + step, last)));
  const cellOf = (index: number, key: string) => {
    const shownLine = shown[index];
    const found = columns.find((one) => one.key === key);
    if (shownLine === undefined || found === undefined) return { content: '' };
    if (!editing || index !== row || columns[column]?.key !== key) return historyCell(shownLine, found.key);
    const label = importTexts.editorOf(found.label, writtenRow(shownLine.sourceRow));
    const cancel = () => {
      setEditing(false);
      grid.current?.focus();
    };
    const editor = (
      <HistoryCellEditor
        line={shownLine}
        column={found.key}
        {...{ label, lines }}
        onCommit={commit}
        onCancel={cancel}
      />
    );
    return { content: editor };
  };

  if (lines.length === 0) {
    return (
      <div className={styles.preview}>
        <EmptyView text={historyListTexts.nothingRead} action={<ProblemSentences problems={fileProblems} />} />
        <IgnoredRows rows={reading.ignoredRows} labelOf={historyListTexts.ignoredRows} />
      </div>
    );
  }
  return (
    <div className={styles.preview}>
      <HistoryNotices reading={reading} problems={fileProblems} lines={lines} onChoose={choose} />
      <PreviewFilter counts={countLines(lines)} filter={cursor.filter} onFilter={cursor.setFilter} />
      <Grid
        ref={grid}
        label={historyListTexts.preview}
        columns={columns}
        count={shown.length}
        active={row}
        activeColumn={column}
        cellOf={cellOf}
        rowTone={(index) => (shown[index]?.skipped || shown[index]?.fate === 'existing' ? 'muted' : undefined)}
        onMove={moveTo}
        onOpen={(nextRow, nextColumn) => {
          moveTo(nextRow, nextColumn);
          if (editorAt(nextColumn, shown[nextRow]) !== null) setEditing(true);
        }}
        onKey={previewKeys({ edit, skip: toggleSkip, moveAside, letters: { m: () => choose(allNew(lines)) } })}
      />
      {line && (
        <HistoryLineStrip
          line={line}
          canEdit={editorAt(column, line) !== null}
          onEdit={edit}
          onToggleSkip={toggleSkip}
          onKeepHidden={() => onAnswer(line, { changes: { skip: false } })}
          onUndo={() => onUndo(line)}
        />
      )}
      <IgnoredRows rows={reading.ignoredRows} labelOf={historyListTexts.ignoredRows} />
      <HistoryStatus reading={reading} lines={lines} running={running} />
    </div>
  );
};

const countLines = (lines: readonly HistoryLine[]) => ({
  read: lines.length,
  errors: lines.filter(isFaulty).length,
  doubts: lines.filter(isDoubtful).length,
});

type NoticeProps = {
  readonly reading: HistoryReading;
  readonly problems: readonly HistoryProblem[];
  readonly lines: readonly HistoryLine[];
  readonly onChoose: Props['onChoose'];
};

const HistoryNotices = ({ reading, problems, lines, onChoose }: NoticeProps) => {
  const [singles, unknown] = [singleCandidates(lines), allNew(lines)];
  if (!reading.alreadyAccepted && problems.length === 0 && unknown.size === 0) return null;
  return (
    <section className={styles.notices} aria-label={importTexts.wholeFile}>
      {reading.alreadyAccepted && <p className={styles.remark}>{historyListTexts.alreadyAccepted}</p>}
      <Group gap={8}>
        {singles.size > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => onChoose(singles)}>
            {historyListTexts.takeSingles(writtenNumber(singles.size))}
          </Button>
        )}
        {unknown.size > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => onChoose(unknown)}>
            {historyListTexts.takeAsNew(writtenNumber(unknown.size))}
          </Button>
        )}
      </Group>
      <ProblemSentences problems={problems} />
    </section>
  );
};

type StatusProps = Pick<Props, 'reading' | 'lines' | 'running'>;

const HistoryStatus = ({ reading, lines, running }: StatusProps) => {
  const words = historyListTexts.count;
  const { inserted, existing, setAside, newRecipients } = reading;
  return (
    <p className={styles.status} role="status">
      <span>{words.read(writtenNumber(lines.length))}</span>
      <span>{words.inserted(writtenNumber(inserted))}</span>
      {existing > 0 && <span>{words.existing(writtenNumber(existing))}</span>}
      {setAside > 0 && <span>{words.setAside(writtenNumber(setAside))}</span>}
      {newRecipients > 0 && <span>{words.newRecipients(writtenNumber(newRecipients))}</span>}
      {running && <span>{importTexts.rejudging}</span>}
    </p>
  );
};
