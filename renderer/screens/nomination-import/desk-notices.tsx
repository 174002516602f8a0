import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { MarkedAward } from './column-detail';
import { ColumnPanel } from './column-panel';
import styles from './column-panel.module.css';
import { nominationColumns } from './column-roles';
import { legacyColumns } from './encoding-columns';
import { EncodingStrip } from './encoding-strip';
import type { ListReading } from './import-draft';
import { SenderNotice } from './sender-notice';
import type { useListImport } from './use-list-import';
import { VersionNotice } from './version-notice';
import { YearNotice } from './year-notice';

type Course = ReturnType<typeof useListImport>;
type Props = { readonly course: Course; readonly reading: ListReading };

/** How the list is read: its columns, its encodings, and what was remembered of earlier lists. */
export const DeskNotices = ({ course, reading }: Props) => {
  const { tables } = reading;
  const { campaign, open } = course;
  const { columnRoles, encodings } = course.draft;
  const legacy = useMemo(() => legacyColumns(tables, encodings), [tables, encodings]);
  return (
    <div className={styles.notices}>
      {reading.sender && (
        <SenderNotice
          draft={course.draft}
          sender={reading.sender}
          onChoose={(unitId) => course.change({ unitId, isUnitChosen: true })}
        />
      )}
      {campaign && (
        <YearNotice
          reading={reading}
          campaign={campaign}
          open={open}
          onChoose={(campaignId) => course.change({ campaignId })}
        />
      )}
      <VersionNotice answer={course.draft.version} version={reading.version} onAnswer={course.sayOfVersion} />
      {reading.remembered && columnRoles === null && (
        <p className={styles.note} role="status">
          {reading.remembered.unitName === null
            ? deskTexts.rememberedOffice
            : deskTexts.rememberedOf(reading.remembered.unitName)}
          <Button size="compact-xs" variant="default" title={deskTexts.forgetHint} onClick={() => course.setRoles([])}>
            {deskTexts.forgetHere}
          </Button>
        </p>
      )}
      {columnRoles !== null && columnRoles.length > 0 && (
        <p className={styles.note} role="status">
          {deskTexts.byOwnChoice}
          <Button size="compact-xs" variant="default" onClick={() => course.setRoles([])}>
            {deskTexts.asProgram}
          </Button>
        </p>
      )}
      <EncodingStrip columns={legacy} onChoose={course.chooseEncodings} />
      <ColumnPanel
        tables={tables}
        words={nominationColumns}
        onRole={(table, { index }, role) => course.chooseRole(table, { index, role })}
        detailOf={(table, { index, role, award }, name) =>
          role === 'awardMark' && (
            <MarkedAward
              column={name}
              award={award}
              onAward={(chosen) => course.chooseRole(table, { index, role, award: chosen })}
            />
          )
        }
      />
    </div>
  );
};
