import { mayBeOfYear } from '#shared/domain/history-list/column-choice';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { deskTexts } from '#shared/text/vi/import-desk';
import { ColumnPanel } from '../column-panel';
import styles from '../column-panel.module.css';
import { legacyColumns } from '../encoding-columns';
import { EncodingStrip } from '../encoding-strip';
import { RoleNotice } from '../role-notice';
import { HistoryColumnDetail } from './history-column-detail';
import { historyColumnWords } from './history-column-roles';
import type { HistoryReading } from './history-draft';
import type { useHistoryImport } from './use-history-import';

const words = historyListTexts.columnsOfFile;

type Props = { readonly course: ReturnType<typeof useHistoryImport>; readonly reading: HistoryReading };

/** How a list of earlier years is read: its columns, what was remembered of them, and its encodings. */
export const HistoryDeskNotices = ({ course, reading: { tables, remembered } }: Props) => (
  <div className={styles.notices}>
    {remembered !== null && course.draft.columnRoles === null && (
      <RoleNotice
        text={remembered.authority === '' ? words.remembered : words.rememberedOf(remembered.authority)}
        action={deskTexts.forgetHere}
        hint={words.forgetHint}
        onAction={course.forgetRoles}
      />
    )}
    {course.draft.columnRoles !== null && course.draft.columnRoles.length > 0 && (
      <RoleNotice text={words.byOwnChoice} action={deskTexts.asProgram} onAction={course.forgetRoles} />
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
