import { Checkbox } from '@mantine/core';
import { PARTICULARS, REPORT_TEXTS } from '#shared/domain/achievement-report/report-facts';
import { reportPapers } from '#shared/text/vi/achievement-reports';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { DateField } from '../../../components/date-field';
import { LineListField } from '../../../forms/line-list-field';
import type { ReportContent } from './paper-draft';
import { Part } from './part';
import { PlainLine, PlainText } from './plain-fields';

const { fields: words, sections } = reportScreenTexts;

type Fields = ReportContent['fields'];
type Props = {
  readonly fields: Fields;
  /** Labels that the paper prints as it stands: only what its form asks is offered. */
  readonly printed: string;
  readonly onChange: (fields: Fields) => void;
};

/** What the unit and the secretary add to a report; the history comes from the book. */
export const ReportFields = ({ fields, printed, onChange }: Props) => {
  const set = (changes: Partial<Fields>) => onChange({ ...fields, ...changes });
  const isAsked = (label: string): boolean => printed.includes(label);
  return (
    <>
      <Part title={sections.frame}>
        <LineListField label={words.headLines} lines={fields.headLines} onChange={(headLines) => set({ headLines })} />
        <PlainLine label={words.place} value={fields.place} onChange={(place) => set({ place })} />
        <DateField label={words.issuedOn} value={fields.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />
        <PlainLine label={words.form} value={fields.form} onChange={(form) => set({ form })} />
        <PlainLine label={words.awardName} value={fields.awardName} onChange={(awardName) => set({ awardName })} />
        <PlainLine label={words.nominee} value={fields.nominee} onChange={(nominee) => set({ nominee })} />
        <PlainLine label={words.reporter} value={fields.reporter} onChange={(reporter) => set({ reporter })} />
        <Checkbox
          label={words.showGuides}
          checked={fields.showGuides}
          onChange={(event) => set({ showGuides: event.currentTarget.checked })}
        />
        <Checkbox
          label={words.needsConfirmation}
          checked={fields.needsConfirmation}
          onChange={(event) => set({ needsConfirmation: event.currentTarget.checked })}
        />
      </Part>
      <Part title={sections.lifeSketch}>
        {PARTICULARS.filter((key) => isAsked(`- ${reportPapers.particulars[key]}`)).map((key) => (
          <PlainLine
            key={key}
            label={reportPapers.particulars[key]}
            value={fields.particulars[key] ?? ''}
            onChange={(value) => set({ particulars: { ...fields.particulars, [key]: value } })}
          />
        ))}
      </Part>
      <Part title={sections.done}>
        {REPORT_TEXTS.filter((key) => isAsked(reportPapers.texts[key].label)).map((key) => (
          <PlainText
            key={key}
            label={reportPapers.texts[key].label}
            hint={reportPapers.texts[key].guide}
            value={fields.texts[key] ?? ''}
            onChange={(value) => set({ texts: { ...fields.texts, [key]: value } })}
          />
        ))}
      </Part>
    </>
  );
};
