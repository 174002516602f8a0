import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts, fieldTexts } from '#shared/text/vi/actions';
import { dossierTexts, returnReasons } from '#shared/text/vi/dossiers';
import { useShortcut } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { useReturnFocus } from '../../components/use-return-focus';
import { writtenNumber } from '../../components/written-values';
import styles from './return-dialog.module.css';
import type { StepTarget } from './use-dossier-steps';

type Props = {
  readonly target: StepTarget;
  readonly running: boolean;
  readonly error: AppError | null;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
};

const words = dossierTexts.returnDialog;
const LONGEST = 500;

/** Asks why a dossier goes back to its unit: ready sentences by the keys 1–9, own words below. */
export const ReturnDialog = ({ target, running, error, onConfirm, onCancel }: Props) => {
  useReturnFocus();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const reason = [...returnReasons.filter((text) => chosen.includes(text)), own.trim()].filter(Boolean).join(' ');
  const complaint = reason === '' ? words.reasonRequired : reason.length > LONGEST ? fieldTexts.tooLong : null;

  const toggle = (text: string) =>
    setChosen((last) => (last.includes(text) ? last.filter((one) => one !== text) : [...last, text]));
  const onDigit = (event: KeyboardEvent) => {
    const text = returnReasons[Number(event.key) - 1];
    if (text === undefined || event.ctrlKey || event.altKey || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    toggle(text);
  };
  const confirm = () => {
    setTried(true);
    if (complaint === null) onConfirm(reason);
  };
  useShortcut('mod+Enter', confirm);

  const title = target.name === null ? words.titleMany(writtenNumber(target.ids.length)) : words.title(target.name);
  return (
    <Modal opened onClose={onCancel} title={title} size={640} onKeyDown={onDigit}>
      {error && <ErrorNotice error={error} />}
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.choices}</legend>
        {returnReasons.map((text, index) => (
          <label key={text} className={styles.reason}>
            <input
              type="checkbox"
              checked={chosen.includes(text)}
              onChange={() => toggle(text)}
              {...(index === 0 && { 'data-autofocus': true })}
            />
            <kbd className={styles.digit}>{index + 1}</kbd>
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <Textarea
        mt="sm"
        label={words.reason}
        autosize
        minRows={2}
        maxRows={4}
        maxLength={LONGEST}
        value={own}
        error={tried && complaint}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          {actionTexts.cancel}
        </Button>
        <Button loading={running} title={dossierTexts.acceptKeys} onClick={confirm}>
          {words.confirm}
        </Button>
      </Group>
    </Modal>
  );
};
