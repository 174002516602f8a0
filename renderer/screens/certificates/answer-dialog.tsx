import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { printDeskTexts as texts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import type { PrintRun } from './use-print-queue';

type Spoiled = { readonly position: number; readonly reason: string };

type Props = { readonly run: PrintRun; readonly onClose: () => void };

/** What came out of the printer, after a look at the pile. */
export const AnswerDialog = ({ run, onClose }: Props) => {
  const lines = useQuery('printDesk.run', { id: run.id }).value?.lines ?? [];
  const answering = useCommand('printDesk.answer');
  const [lastOut, setLastOut] = useState(run.sheets);
  const [spoiled, setSpoiled] = useState<readonly Spoiled[]>([]);
  const [position, setPosition] = useState<number | null>(null);
  const nameAt = (place: number | null): string => lines.find((line) => line.position === place)?.name ?? '';
  const canAdd = position !== null && position <= lastOut && !spoiled.some((sheet) => sheet.position === position);
  const save = async () => {
    const reply = await answering.run({ id: run.id, lastOut, spoiled });
    if (reply.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.answerTitle}>
      <Stack gap="sm">
        {answering.error && <ErrorNotice error={answering.error} />}
        <NumberInput
          data-autofocus
          label={texts.lastOut}
          description={lastOut > 0 ? texts.lastName(nameAt(lastOut)) : undefined}
          value={lastOut}
          min={0}
          max={run.sheets}
          allowDecimal={false}
          onChange={(value) => {
            if (typeof value === 'number') setLastOut(value);
          }}
        />
        {spoiled.map((sheet) => (
          <Stack key={sheet.position} gap={4}>
            <Text>{texts.spoiledSheet(sheet.position, nameAt(sheet.position))}</Text>
            <Group gap="xs" align="end" wrap="nowrap">
              <TextInput
                flex={1}
                label={texts.spoiledReason(sheet.position)}
                value={sheet.reason}
                onChange={(event) => {
                  const reason = event.currentTarget.value;
                  setSpoiled((all) =>
                    all.map((one) => (one.position === sheet.position ? { position: one.position, reason } : one)),
                  );
                }}
              />
              <Button
                variant="default"
                onClick={() => setSpoiled((all) => all.filter((one) => one.position !== sheet.position))}
              >
                {texts.drop(sheet.position)}
              </Button>
            </Group>
          </Stack>
        ))}
        <Group gap="xs" align="end" wrap="nowrap">
          <NumberInput
            flex={1}
            label={texts.spoiledPosition}
            description={nameAt(position) || '\u00a0'}
            value={position ?? ''}
            min={1}
            max={run.sheets}
            allowDecimal={false}
            onChange={(value) => setPosition(typeof value === 'number' ? value : null)}
          />
          <Button
            variant="default"
            disabled={!canAdd}
            onClick={() => {
              if (position === null) return;
              setSpoiled((all) => [...all, { position, reason: '' }]);
              setPosition(null);
            }}
          >
            {texts.addSpoiled}
          </Button>
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button
            loading={answering.running}
            disabled={spoiled.some(({ reason }) => reason.trim() === '')}
            onClick={() => void save()}
          >
            {texts.keep}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
