import { Radio, Select, Stack } from '@mantine/core';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { COPY_FORMS, type CopyForm, unitsOfCopy } from '#shared/domain/decision-copy';
import { copyPapers } from '#shared/text/vi/decision-copies';
import { papers } from '#shared/text/vi/papers';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { useQuery } from '../../../api/use-query';
import { foldedOptions } from '../../../components/folded-options';
import { LineListField } from '../../../forms/line-list-field';
import { NomineeAchievements } from './nominee-achievements';
import type { CopyContent, Paper, SummaryContent } from './paper-draft';
import { Part } from './part';
import { FrameFields, PlainLine, PlainNumber } from './plain-fields';

const { fields: words, sections } = reportScreenTexts;

type Fields = CopyContent['fields'];
type Props = {
  readonly decisionId: string;
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
};

/** Which form of copy, of which unit; number, day and signer of who copies. */
export const CopyFields = ({ decisionId, fields, onChange }: Props) => {
  const decision = useQuery('decisions.get', { id: decisionId });
  const units = unitsOfCopy(decision.value?.items ?? []);
  const set = (changes: Partial<Fields>) => onChange({ ...fields, ...changes } as Fields);
  /** What the copy is of, in the list of papers. */
  const subjectOf = (form: CopyForm, unit: string): string => {
    const { number, symbol } = decision.value ?? {};
    if (symbol === undefined) return fields.subject;
    const name = `${papers.decision.name} ${formatDocumentNumber({ number: number ?? null, symbol })}`;
    return copyPapers.subject(copyPapers.names[form], name, unit);
  };
  const setForm = (form: CopyForm) => {
    const unit = form === 'extract' ? fields.unit || (units[0] ?? '') : '';
    set({
      form,
      unit,
      subject: subjectOf(form, unit),
      symbol: copyPapers.withCode(fields.symbol, copyPapers.codes[form]),
      recipients: copyPapers.recipients(unit),
    });
  };
  return (
    <>
      <Part title={sections.content}>
        <Radio.Group
          label={words.copyForm}
          value={fields.form}
          onChange={(value) => setForm(COPY_FORMS.find((form) => form === value) ?? 'copy')}
          name="copyForm"
        >
          <Stack gap={6} mt={6}>
            {COPY_FORMS.map((form) => (
              <Radio key={form} value={form} label={copyPapers.names[form]} />
            ))}
          </Stack>
        </Radio.Group>
        {fields.form === 'extract' && (
          <Select
            label={words.unit}
            searchable
            allowDeselect={false}
            filter={foldedOptions}
            data={[...units]}
            value={fields.unit}
            onChange={(unit) => {
              if (unit !== null)
                set({ unit, subject: subjectOf('extract', unit), recipients: copyPapers.recipients(unit) });
            }}
          />
        )}
        <PlainLine label={words.subject} value={fields.subject} onChange={(subject) => set({ subject })} />
      </Part>
      <Part title={sections.frame}>
        <FrameFields frame={fields} onChange={(frame) => set(frame as Partial<Fields>)} />
      </Part>
    </>
  );
};

type SummaryFieldsOf = SummaryContent['fields'];

/** The words around the table of the summary. */
export const SummaryFields = (props: {
  readonly fields: SummaryFieldsOf;
  readonly nominees: Paper['items'];
  readonly onChange: (fields: SummaryFieldsOf) => void;
}) => {
  const { fields } = props;
  const set = (changes: Partial<SummaryFieldsOf>) => props.onChange({ ...fields, ...changes });
  return (
    <>
      <Part title={sections.content}>
        <PlainLine label={words.subject} value={fields.subject} onChange={(subject) => set({ subject })} />
        <LineListField
          label={words.opening}
          lines={fields.opening}
          onChange={(opening) => set({ opening })}
          areParagraphs
        />
        <LineListField
          label={words.closing}
          lines={fields.closing}
          onChange={(closing) => set({ closing })}
          areParagraphs
        />
        <PlainNumber label={words.years} value={fields.years} onChange={(years) => set({ years })} />
      </Part>
      <Part title={reportScreenTexts.achievements.title}>
        <NomineeAchievements
          nominees={props.nominees}
          told={fields.achievements}
          onChange={(achievements) => set({ achievements })}
        />
      </Part>
      <Part title={sections.frame}>
        <FrameFields frame={fields} onChange={(frame) => set(frame as Partial<SummaryFieldsOf>)} />
      </Part>
    </>
  );
};
