import { Button, Checkbox, Group, Modal, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Blank } from '#shared/domain/certificate/design';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { choicesOf } from '../../forms/choice-fields';
import classes from './certificates.module.css';
import { ChosenFile } from './chosen-file';

const texts = certificateTexts.blank;

const SIZES = { a4: [297, 210], a3: [420, 297] } as const;
type SizeKey = keyof typeof texts.size;

const sizeOf = ({ widthMm, heightMm }: Blank): SizeKey => {
  const [long, short] = [Math.max(widthMm, heightMm), Math.min(widthMm, heightMm)];
  return (['a4', 'a3'] as const).find((key) => SIZES[key][0] === long && SIZES[key][1] === short) ?? 'own';
};

type Props = {
  /** Null makes a new blank. */
  readonly blankId: string | null;
  readonly blank: Blank;
  readonly hasScan: boolean;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

/** The sheet of paper: its size, its scan. */
export const BlankDialog = ({ blankId, blank, hasScan, onClose, onSaved }: Props) => {
  const saving = useCommand('certificates.saveBlank');
  const scanning = useCommand('certificates.setScan');
  const [draft, setDraft] = useState<Blank>(blankId === null ? { ...blank, name: '' } : blank);
  const set = (changed: Partial<Blank>) => setDraft((last) => ({ ...last, ...changed }));
  const save = async () => {
    const { name, widthMm, heightMm, preprinted } = draft;
    const reply = await saving.run({ id: blankId, blank: { name, widthMm, heightMm, preprinted } });
    if (reply.ok) onSaved(reply.value.id);
  };
  const error = saving.error ?? scanning.error;
  return (
    <Modal opened onClose={onClose} title={blankId === null ? texts.newTitle : texts.title}>
      <Stack gap="sm">
        {error && <ErrorNotice error={error} />}
        <TextInput
          data-autofocus
          label={texts.name}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.sizes}
          value={sizeOf(draft)}
          data={[...choicesOf(texts.size)]}
          onChange={(event) => {
            const key = event.currentTarget.value;
            if (key === 'a4' || key === 'a3') set({ widthMm: SIZES[key][0], heightMm: SIZES[key][1] });
          }}
        />
        <div className={classes.pair}>
          {(['widthMm', 'heightMm'] as const).map((side) => (
            <NumberInput
              key={side}
              label={side === 'widthMm' ? texts.width : texts.height}
              value={draft[side]}
              min={50}
              max={1200}
              decimalScale={1}
              decimalSeparator=","
              onChange={(value) => {
                if (typeof value === 'number') set({ [side]: value });
              }}
            />
          ))}
        </div>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => set({ widthMm: draft.heightMm, heightMm: draft.widthMm })}
        >
          {texts.turn}
        </Button>
        <Checkbox
          label={texts.preprinted}
          checked={draft.preprinted}
          onChange={(event) => set({ preprinted: event.currentTarget.checked })}
        />
        {blankId !== null && (
          <Group gap="xs" align="center">
            <Text fw={600}>{texts.scan}</Text>
            <ChosenFile
              label={texts.chooseScan}
              accept="image/png,image/jpeg"
              disabled={scanning.running}
              onBytes={(bytes) => void scanning.run({ blankId, bytes })}
            />
            {hasScan && (
              <Button variant="default" onClick={() => void scanning.run({ blankId, bytes: null })}>
                {texts.dropScan}
              </Button>
            )}
            <Text size="sm">{texts.scanNote}</Text>
          </Group>
        )}
        <Group justify="flex-end">
          <Button loading={saving.running} disabled={draft.name.trim() === ''} onClick={() => void save()}>
            {texts.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
