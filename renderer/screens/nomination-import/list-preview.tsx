import { SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { importTexts } from '#shared/text/vi/nomination-import';
import { EmptyView } from '../../components/empty-view';
import { Grid } from '../../components/grid/grid';
import type { AfterEdit } from '../../components/grid/use-editor-keys';
import type { LineFilter } from '../../components/grid/use-line-cursor';
import { writtenNumber } from '../../components/written-values';
import { type AwardForWords, awardForWords, linesWithWords } from './award-for-all';
import { CellEditor } from './cell-editor';
import { IgnoredRows } from './ignored-rows';
import type { ListProblem, ListReading, RowCorrection } from './import-draft';
import { LineProblems, ProblemSentences } from './line-problems';
import styles from './list-preview.module.css';
import { previewCell } from './preview-cells';
import {
  EDITORS,
  PREVIEW_COLUMNS,
  type PreviewColumn,
  placeOfShown,
  previewColumns,
  shownPlace,
} from './preview-columns';
import type { PreviewLine } from './preview-lines';
import { PreviewStatus } from './preview-status';
import { usePreviewCursor } from './use-preview-cursor';

type Props = {
  readonly reading: ListReading;
  readonly lines: readonly PreviewLine[];
  readonly fileProblems: readonly ListProblem[];
  readonly running: boolean;
  readonly onCorrect: (line: PreviewLine, changes: Omit<RowCorrection, 'sheet' | 'sourceRow'>) => void;
  readonly onUndo: (line: PreviewLine) => void;
  readonly onAwardForAll: (lines: readonly PreviewLine[], choice: AwardForWords) => void;
};

/** Keys of the preview beyond those of any list; a number walks that many columns. */
const KEY_ACTIONS: Readonly<Record<string, 'edit' | 'skip' | number>> = {
  F2: 'edit',
  Enter: 'edit',
  Delete: 'skip',
  ArrowLeft: -1,
  ArrowRight: 1,
};
const isFilter = (value: string): value is LineFilter => value === 'all' || value === 'errors' || value === 'doubts';
const columnAt = (index: number): PreviewColumn => PREVIEW_COLUMNS[index]?.key ?? 'fullName';

/** The lines of a unit's file, with their problems, corrected in place. */
export const ListPreview = ({ reading, lines, fileProblems, running, onCorrect, onUndo, onAwardForAll }: Props) => {
  const grid = useRef<HTMLTableElement>(null);
  const cursor = usePreviewCursor(lines);
  const { shown, line, row, column, editing, setEditing, moveTo, moveDown } = cursor;
  useEffect(() => grid.current?.focus(), []);
  const columns = useMemo(
    () =>
      previewColumns({
        hasSheets: lines.some(({ shownSheet }) => shownSheet !== null),
        hasBirthDates: lines.some(({ birthDate }) => birthDate !== ''),
      }),
    [lines],
  );
  const shownColumn = shownPlace(columns, column);
  const [chosenAward, setChosenAward] = useState<AwardForWords | null>(null);
  const alike = useMemo(() => (chosenAward ? linesWithWords(lines, chosenAward) : []), [lines, chosenAward]);
  const canEdit = line !== undefined && EDITORS[columnAt(column)] !== undefined;

  const keepHidden = () => {
    if (line?.hidden) onCorrect(line, { skip: false });
  };
  const edit = () => {
    if (canEdit) setEditing(true);
    else if (columnAt(column) === 'issues') keepHidden();
  };
  const toggleSkip = () => {
    if (line !== undefined) onCorrect(line, { skip: !line.skipped });
  };
  const finishEdit = (then: AfterEdit) => {
    setEditing(false);
    if (then === 'down') moveDown();
    if (then === 'right') moveAside(1);
    if (then !== 'stay') grid.current?.focus();
  };
  const commit = (value: string, then: AfterEdit) => {
    const editor = EDITORS[columnAt(column)];
    const changes = line && editor && value !== editor.value(line) ? editor.changes(line, value) : null;
    if (line && changes) {
      onCorrect(line, changes);
      if (changes.awardProposed) setChosenAward(awardForWords(line.awards, changes.awardProposed));
    }
    finishEdit(then);
  };
  const moveAside = (step: number) =>
    moveTo(row, placeOfShown(columns, Math.max(0, Math.min(shownColumn + step, columns.length - 1))));
  const onKey = (event: KeyboardEvent) => {
    const action = KEY_ACTIONS[event.key];
    if (action === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    if (action === 'edit') edit();
    else if (action === 'skip') toggleSkip();
    else moveAside(action);
  };
  const cellOf = (index: number, key: string) => {
    const shownLine = shown[index];
    const found = PREVIEW_COLUMNS.find((one) => one.key === key);
    if (shownLine === undefined || found === undefined) return { content: '' };
    if (!editing || index !== row || columnAt(column) !== key) return previewCell(shownLine, found.key);
    const label = importTexts.editorOf(found.label, writtenNumber(shownLine.sourceRow));
    const cancel = () => {
      setEditing(false);
      grid.current?.focus();
    };
    return {
      content: <CellEditor line={shownLine} column={found.key} label={label} onCommit={commit} onCancel={cancel} />,
    };
  };

  const forAll =
    alike.length === 0 || chosenAward === null
      ? null
      : {
          label: deskTexts.awardForAll(writtenNumber(alike.length), chosenAward.words),
          apply: () => {
            onAwardForAll(alike, chosenAward);
            grid.current?.focus();
          },
        };

  if (lines.length === 0) {
    const nothing = reading.ignoredRows.length === 0 ? importTexts.emptyFile : importTexts.nothingRead;
    return (
      <div className={styles.preview}>
        <EmptyView text={nothing} action={<ProblemSentences problems={fileProblems} />} />
        <IgnoredRows rows={reading.ignoredRows} />
      </div>
    );
  }
  return (
    <div className={styles.preview}>
      <PreviewNotices reading={reading} problems={withoutAsked(reading, fileProblems)} />
      <FilterBar cursor={cursor} />
      <Grid
        ref={grid}
        label={importTexts.preview}
        columns={columns}
        count={shown.length}
        active={row}
        activeColumn={shownColumn}
        cellOf={cellOf}
        rowTone={(index) => (shown[index]?.skipped ? 'muted' : undefined)}
        onMove={(nextRow, nextColumn) => moveTo(nextRow, placeOfShown(columns, nextColumn))}
        onOpen={(nextRow, nextColumn) => {
          const place = placeOfShown(columns, nextColumn);
          moveTo(nextRow, place);
          if (EDITORS[columnAt(place)]) setEditing(true);
        }}
        onKey={onKey}
      />
      {line && (
        <LineProblems
          line={line}
          canEdit={canEdit}
          onEdit={edit}
          onToggleSkip={toggleSkip}
          onKeepHidden={keepHidden}
          onUndo={() => onUndo(line)}
          forAll={forAll}
        />
      )}
      <IgnoredRows rows={reading.ignoredRows} />
      <PreviewStatus
        counts={cursor.counts}
        acceptable={reading.acceptable}
        awardYear={reading.awardYear}
        running={running}
      />
    </div>
  );
};

const FilterBar = ({ cursor }: { readonly cursor: ReturnType<typeof usePreviewCursor> }) => {
  const { counts, filter, setFilter } = cursor;
  const words = importTexts.filters;
  return (
    <SegmentedControl
      aria-label={words.label}
      size="xs"
      className={styles.filter ?? ''}
      value={filter}
      onChange={(value) => {
        if (isFilter(value)) setFilter(value);
      }}
      data={[
        { value: 'all', label: words.all(writtenNumber(counts.read)) },
        { value: 'errors', label: words.errors(writtenNumber(counts.errors)), disabled: counts.errors === 0 },
        { value: 'doubts', label: words.doubts(writtenNumber(counts.doubts)), disabled: counts.doubts === 0 },
      ]}
    />
  );
};

/** Old encodings are asked about above the list, with samples. */
const withoutAsked = ({ tables }: ListReading, problems: readonly ListProblem[]): readonly ListProblem[] =>
  tables.some(({ columns }) => columns.some(({ legacySample }) => legacySample !== undefined))
    ? problems.filter(({ code }) => code !== 'LEGACY_ENCODING')
    : problems;

const PreviewNotices = ({
  reading,
  problems,
}: {
  readonly reading: ListReading;
  readonly problems: readonly ListProblem[];
}) => {
  if (!reading.alreadyAccepted && problems.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={importTexts.wholeFile}>
      {reading.alreadyAccepted && <p className={styles.remark}>{importTexts.alreadyAccepted}</p>}
      <ProblemSentences problems={problems} />
    </section>
  );
};
