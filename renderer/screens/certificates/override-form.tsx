import { Button, Group, NativeSelect, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CertificateDesign, FieldOverride } from '#shared/domain/certificate/design';
import { fillTemplate } from '#shared/domain/certificate/placeholders';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import classes from './certificates.module.css';
import type { Sheet } from './sheet-pick';

const texts = certificateTexts.print;

type Props = { readonly sheet: Sheet; readonly designId: string; readonly design: CertificateDesign };

/** What one certificate has of its own: words with line breaks, a size. */
export const OverrideForm = ({ sheet, designId, design }: Props) => {
  const saving = useCommand('certificates.setOverride');
  const firstField = design.fields.find(({ id }) => id === 'recipient') ?? design.fields[0];
  const [fieldId, setFieldId] = useState(firstField?.id ?? '');
  const [typed, setTyped] = useState<FieldOverride | null>(null);
  const field = design.fields.find(({ id }) => id === fieldId);
  const kept = sheet.override[fieldId];
  const filled = field === undefined ? '' : fillTemplate(field.template, sheet.values).replaceAll('\u00a0', ' ');
  const shown = typed ?? { text: kept?.text ?? filled, sizePt: kept?.sizePt };
  const put = async (own: FieldOverride | null) => {
    const { [fieldId]: _before, ...others } = sheet.override;
    const text = own?.text === filled ? undefined : own?.text;
    const set = { ...(text !== undefined && { text }), ...(own?.sizePt !== undefined && { sizePt: own.sizePt }) };
    const override = Object.keys(set).length === 0 ? others : { ...others, [fieldId]: set };
    const reply = await saving.run({ dossierId: sheet.dossierId, designId, override });
    if (reply.ok) setTyped(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void put(shown);
  };
  return (
    <form className={classes.narrow} data-unsaved={typed !== null || undefined} onSubmit={submit}>
      <Stack gap="xs">
        <Text fw={600}>{texts.override}</Text>
        {saving.error && <ErrorNotice error={saving.error} onClose={saving.clearError} />}
        <NativeSelect
          label={texts.overrideField}
          value={fieldId}
          data={design.fields.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setFieldId(event.currentTarget.value);
            setTyped(null);
          }}
        />
        <Textarea
          label={texts.overrideText}
          autosize
          minRows={3}
          maxRows={8}
          value={shown.text ?? ''}
          onChange={(event) => setTyped({ ...shown, text: event.currentTarget.value })}
        />
        <NumberInput
          label={texts.overrideSize}
          min={4}
          max={200}
          step={0.25}
          decimalScale={2}
          decimalSeparator=","
          value={shown.sizePt ?? ''}
          onChange={(size) => setTyped({ ...shown, sizePt: typeof size === 'number' ? size : undefined })}
        />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={saving.running} disabled={typed === null}>
            {texts.overrideKeep}
          </Button>
          <Button size="compact-md" variant="default" disabled={kept === undefined} onClick={() => void put(null)}>
            {texts.overrideDrop}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
