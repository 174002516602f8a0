import { Modal, Text } from '@mantine/core';
import { contract } from '#shared/ipc/contract';
import { registerTexts as texts } from '#shared/text/vi/decision-register';
import { useCommand } from '../../../api/use-command';
import { DayField } from '../../../forms/choice-fields';
import { SaveForm } from '../../../forms/save-form';
import { CountField, ProseField, TextField, YearField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import type { BookLine, Series } from './book-line';

type Props = { readonly series: Series; readonly next: number; readonly onClose: () => void };

/** Giữ số: for whom and for what, one number or several in a row. */
export const ReserveDialog = ({ series, next, onClose }: Props) => {
  const words = texts.reserve;
  const reserve = useCommand('register.reserve');
  const form = useContractForm(contract['register.reserve'].input, {
    ...series,
    number: next,
    amount: 1,
    person: '',
    subject: '',
  });
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <SaveForm
        form={form}
        command={reserve}
        saveLabel={words.confirm}
        onCancel={onClose}
        onSave={async (values) => {
          if ((await reserve.run(values)).ok) onClose();
        }}
      >
        <TextField control={form.control} name="person" label={words.person} required />
        <TextField control={form.control} name="subject" label={words.subject} required />
        <CountField control={form.control} name="number" label={words.number} required />
        <CountField control={form.control} name="amount" label={words.amount} required />
        <TextField control={form.control} name="symbol" label={words.symbol} required />
        <YearField control={form.control} name="year" label={words.year} required />
      </SaveForm>
    </Modal>
  );
};

/** A paper of the same series that the program did not make. */
export const OutsideDialog = ({ series, next, onClose }: Props) => {
  const words = texts.outside;
  const enter = useCommand('register.enterOutside');
  const form = useContractForm(contract['register.enterOutside'].input, {
    ...series,
    number: next,
    suffix: '',
    dated: null,
    subject: '',
    person: '',
    explanation: '',
  });
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <SaveForm
        form={form}
        command={enter}
        saveLabel={words.confirm}
        onCancel={onClose}
        onSave={async (values) => {
          if ((await enter.run(values)).ok) onClose();
        }}
      >
        <Text size="sm">{words.hint}</Text>
        <CountField control={form.control} name="number" label={words.number} required />
        <TextField control={form.control} name="suffix" label={words.suffix} description={words.suffixHint} />
        <DayField control={form.control} name="dated" label={words.dated} />
        <ProseField control={form.control} name="subject" label={words.subject} required />
        <TextField control={form.control} name="person" label={words.person} />
        <TextField
          control={form.control}
          name="explanation"
          label={words.explanation}
          description={words.explanationHint}
        />
      </SaveForm>
    </Modal>
  );
};

type LineProps = { readonly line: BookLine; readonly onClose: () => void };

/** Trả số, Bỏ dòng: each asks for the reason. */
export const ReasonDialog = ({ kind, line, onClose }: LineProps & { readonly kind: 'release' | 'strike' }) => {
  const words = texts[kind];
  const channel = `register.${kind}` as const;
  const act = useCommand(channel);
  const form = useContractForm(contract[channel].input, { id: line.entryId ?? '', reason: '' });
  return (
    <Modal opened onClose={onClose} title={words.title(texts.numbers(line))}>
      <SaveForm
        form={form}
        command={act}
        saveLabel={words.confirm}
        onCancel={onClose}
        onSave={async (values) => {
          if ((await act.run(values)).ok) onClose();
        }}
      >
        <Text size="sm">{words.text}</Text>
        <TextField control={form.control} name="reason" label={words.reason} required />
      </SaveForm>
    </Modal>
  );
};
