import { type RefObject, useMemo, useState } from 'react';
import { rowTakenIn } from '#shared/domain/nomination-list/row-taken-in';
import { deskTexts } from '#shared/text/vi/import-desk';
import { importTexts } from '#shared/text/vi/nomination-import';
import { EmptyView } from '../../components/empty-view';
import { Grid } from '../../components/grid/grid';
import type { AfterEdit } from '../../components/grid/use-editor-keys';
import { writtenNumber, writtenRow } from '../../components/written-values';
import { type AwardForWords, awardForWords, linesWithWords } from './award-for-all';
import { CellEditor } from './cell-editor';
import { IgnoredRows } from './ignored-rows';
import type { ListProblem, ListReading, RowCorrection } from './import-draft';
import { LineProblems } from './line-problems';
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
import { PreviewFilter } from './preview-filter';
import { previewKeys } from './preview-keys';
import type { CorrectedLine, PreviewLine } from './preview-lines';
import { PreviewStatus } from './preview-status';
import { ProblemSentences } from './problem-sentences';
import { useGridFocus } from './use-grid-focus';
import { usePreviewCursor } from './use-preview-cursor';

type Props = {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly reading: ListReading;
  readonly lines: readonly PreviewLine[];
  readonly fileProblems: readonly ListProblem[];
  readonly running: boolean;
  readonly onCorrect: (line: CorrectedLine, changes: Omit<RowCorrection, 'sheet' | 'sourceRow'>) => void;
  readonly onUndo: (line: PreviewLine) => void;
  readonly onAwardForAll: (lines: readonly PreviewLine[], choice: AwardForWords) => void;
};

const columnAt = (index: number): PreviewColumn => PREVIEW_COLUMNS[index]?.key ?? 'fullName';

/** The lines of a unit's file, with their problems, corrected in place. */
export const ListPreview = ({
  grid,
  reading,
  lines,
  fileProblems,
  running,
  onCorrect,
  onUndo,
  onAwardForAll,
}: Props) => {
  const cursor = usePreviewCursor(lines);
  const { shown, line, row, column, editing, setEditing, moveTo, moveDown } = cursor;
  useGridFocus(grid);
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
  const takeIn = (ignored: ListReading['ignoredRows'][number]) =>
    onCorrect({ ...ignored, row: null }, rowTakenIn(ignored));
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
  const cellOf = (index: number, key: string) => {
    const shownLine = shown[index];
    const found = PREVIEW_COLUMNS.find((one) => one.key === key);
    if (shownLine === undefined || found === undefined) return { content: '' };
    if (!editing || index !== row || columnAt(column) !== key) return previewCell(shownLine, found.key);
    const label = importTexts.editorOf(found.label, writtenRow(shownLine.sourceRow));
    const cancel = () => {
      setEditing(false);
      grid.current?.focus();
    };
    return {
      content: (
        <CellEditor line={shownLine} column={found.key} {...{ label, lines }} onCommit={commit} onCancel={cancel} />
      ),
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
        <IgnoredRows rows={reading.ignoredRows} onTakeIn={takeIn} />
      </div>
    );
  }
  return (
    <div className={styles.preview}>
      <PreviewNotices reading={reading} problems={withoutAsked(reading, fileProblems)} />
      <PreviewFilter counts={cursor.counts} filter={cursor.filter} onFilter={cursor.setFilter} />
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
        onKey={previewKeys({ edit, skip: toggleSkip, moveAside })}
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
      <IgnoredRows rows={reading.ignoredRows} onTakeIn={takeIn} />
      <PreviewStatus
        counts={cursor.counts}
        acceptable={reading.acceptable}
        awardYear={reading.awardYear}
        running={running}
      />
    </div>
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
  // Said above the list together with what was decided then.
  const isToldAlready = reading.decidedBefore !== null || !reading.alreadyAccepted;
  if (isToldAlready && problems.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={importTexts.wholeFile}>
      {!isToldAlready && <p className={styles.remark}>{importTexts.alreadyAccepted}</p>}
      <ProblemSentences problems={problems} />
    </section>
  );
};
