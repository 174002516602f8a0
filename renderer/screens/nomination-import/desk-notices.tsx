import { useMemo } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { useNavigation } from '../../app/navigation';
import { AnswersNotice } from './answers-notice';
import { MarkedAward } from './column-detail';
import { ColumnPanel } from './column-panel';
import styles from './column-panel.module.css';
import { nominationColumns } from './column-roles';
import { DecidedBefore } from './decided-before';
import { legacyColumns } from './encoding-columns';
import { EncodingStrip } from './encoding-strip';
import type { ListReading } from './import-draft';
import { RoleNotice } from './role-notice';
import { SenderNotice } from './sender-notice';
import type { useListImport } from './use-list-import';
import { VersionNotice } from './version-notice';
import { YearNotice } from './year-notice';

type Course = ReturnType<typeof useListImport>;
type Props = { readonly course: Course; readonly reading: ListReading };

/** How the list is read: its columns, its encodings, and what was remembered of earlier lists. */
export const DeskNotices = ({ course, reading }: Props) => {
  const { go } = useNavigation();
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
          running={course.running}
          onChoose={(unitId) => course.change({ unitId, isUnitChosen: true })}
        />
      )}
      {campaign && (
        <YearNotice
          reading={reading}
          campaign={campaign}
          open={open}
          onChoose={(campaignId) => course.change({ campaignId })}
          onOpen={(year) => go('campaigns', { new: 'yes', listYear: String(year) })}
        />
      )}
      <VersionNotice answer={course.draft.version} version={reading.version} onAnswer={course.sayOfVersion} />
      <AnswersNotice
        answers={reading.answers}
        answersIn={reading.answersIn}
        onChoose={(campaignId) => course.change({ campaignId })}
      />
      {reading.decidedBefore && <DecidedBefore decided={reading.decidedBefore} onReopened={course.resume} />}
      {reading.remembered && columnRoles === null && (
        <RoleNotice
          text={
            reading.remembered.unitName === null
              ? deskTexts.rememberedOffice
              : deskTexts.rememberedOf(reading.remembered.unitName)
          }
          action={deskTexts.forgetHere}
          hint={deskTexts.forgetHint}
          onAction={() => course.setRoles([])}
        />
      )}
      {columnRoles !== null && columnRoles.length > 0 && (
        <RoleNotice text={deskTexts.byOwnChoice} action={deskTexts.asProgram} onAction={() => course.setRoles([])} />
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
