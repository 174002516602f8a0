import { Button } from '@mantine/core';
import { mayBeOfYear } from '#shared/domain/history-list/column-choice';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { deskTexts } from '#shared/text/vi/import-desk';
import { ColumnPanel } from '../column-panel';
import styles from '../column-panel.module.css';
import { legacyColumns } from '../encoding-columns';
import { EncodingStrip } from '../encoding-strip';
import { HistoryColumnDetail } from './history-column-detail';
import { historyColumnWords } from './history-column-roles';
import type { HistoryReading } from './history-draft';
import type { useHistoryImport } from './use-history-import';

type Props = { readonly course: ReturnType<typeof useHistoryImport>; readonly reading: HistoryReading };

/** How a list of earlier years is read: its columns and its encodings. */
export const HistoryDeskNotices = ({ course, reading: { tables } }: Props) => (
  <div className={styles.notices}>
    {course.draft.columnRoles !== null && course.draft.columnRoles.length > 0 && (
      <p className={styles.note} role="status">
        {historyListTexts.columnsOfFile.byOwnChoice}
        <Button size="compact-xs" variant="default" onClick={course.forgetRoles}>
          {deskTexts.asProgram}
        </Button>
      </p>
    )}
    <EncodingStrip columns={legacyColumns(tables, course.draft.encodings)} onChoose={course.chooseEncodings} />
    <ColumnPanel
      tables={tables}
      words={historyColumnWords}
      onRole={(table, { index, year }, role) =>
        course.chooseRole(table, { index, role, ...(year !== undefined && mayBeOfYear(role) ? { year } : {}) })
      }
      detailOf={(table, column, name) => (
        <HistoryColumnDetail column={column} name={name} onChoice={(choice) => course.chooseRole(table, choice)} />
      )}
    />
  </div>
);
