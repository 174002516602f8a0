import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Output, Sent } from '#shared/ipc/contract';
import { printDeskTexts as texts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';

type Props = Pick<Sent<'certificateBook.give'>, 'decisionId' | 'awardCode'> & {
  readonly count: number;
  readonly year: number;
  readonly series: Output<'certificateBook.series'>;
  readonly onClose: () => void;
};

const GiveForm = ({ decisionId, awardCode, count, series, onClose, ...proposed }: Props) => {
  const giving = useCommand('certificateBook.give');
  const [name, setName] = useState(series[0]?.series ?? '');
  const [year, setYear] = useState(proposed.year);
  const [first, setFirst] = useState<number | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const save = async () => {
    const reply = await giving.run({ decisionId, awardCode, series: name, year, ...(first !== null && { first }) });
    if (!reply.ok) return;
    const { from, to } = reply.value;
    setTold(from === null || to === null ? texts.givenNone : texts.given(from, to));
  };
  return (
    <Stack gap="sm">
      <Text>{texts.giveText(count)}</Text>
      {giving.error && <ErrorNotice error={giving.error} />}
      <TextInput
        data-autofocus
        label={texts.series}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NumberInput
        label={texts.year}
        value={year}
        min={1945}
        max={2199}
        thousandSeparator=""
        onChange={(value) => {
          if (typeof value === 'number') setYear(value);
        }}
      />
      <NumberInput
        label={texts.first}
        value={first ?? ''}
        min={1}
        allowDecimal={false}
        onChange={(value) => setFirst(typeof value === 'number' ? value : null)}
      />
      <Text role="status">{told}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button loading={giving.running} disabled={name.trim() === ''} onClick={() => void save()}>
          {texts.give}
        </Button>
      </Group>
    </Stack>
  );
};

/** Numbers of the book for everybody on the list who has none; the series used last is proposed. */
export const NumberDialog = (props: Omit<Props, 'series'>) => {
  const series = useQuery('certificateBook.series', {}).value;
  return (
    <Modal opened onClose={props.onClose} title={texts.giveTitle}>
      {series !== null && <GiveForm {...props} series={series} />}
    </Modal>
  );
};
