import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { CONVERTER_KINDS, type ConverterChoice } from '#shared/domain/converter';
import { templateTexts } from '#shared/text/vi/templates';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { ErrorNotice } from '../../../components/error-notice';
import { QueryView } from '../../../components/query-view';
import classes from './templates.module.css';

const texts = templateTexts.converter;
const KINDS = ['auto', ...CONVERTER_KINDS] as const;

const ChoiceForm = ({ choice }: { readonly choice: ConverterChoice }) => {
  const choose = useCommand('converters.choose');
  const [kind, setKind] = useState(choice.kind);
  const [path, setPath] = useState(choice.path);
  const save = async () => {
    const reply = await choose.run({ kind, path });
    if (reply.ok) notifications.show({ message: texts.saved });
  };
  return (
    <>
      {choose.error && <ErrorNotice error={choose.error} onClose={choose.clearError} />}
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={texts.kind}
          value={kind}
          data={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'auto')}
        />
        <TextInput
          label={texts.path}
          placeholder={texts.pathHint}
          value={path}
          disabled={kind === 'auto'}
          flex={1}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <Button variant="default" loading={choose.running} onClick={() => void save()}>
          {texts.save}
        </Button>
      </Group>
    </>
  );
};

/** Which program of this machine makes PDFs of Word files. */
export const ConverterSection = () => {
  const status = useQuery('converters.status', {});
  return (
    <section className={classes.converter} aria-labelledby="converter-title">
      <h2 id="converter-title" className={classes.heading}>
        {texts.title}
      </h2>
      <QueryView loaded={status}>
        {({ choice, inUse }) => (
          <Stack gap="xs">
            <Text size="sm">{inUse === null ? texts.none : texts.inUse(texts.kinds[inUse.kind], inUse.path)}</Text>
            <ChoiceForm key={JSON.stringify(choice)} choice={choice} />
          </Stack>
        )}
      </QueryView>
    </section>
  );
};
