import { Checkbox, Group, Modal, Radio } from '@mantine/core';
import { useController } from 'react-hook-form';
import { contract } from '#shared/ipc/contract';
import { registerTexts } from '#shared/text/vi/decision-register';
import { useCommand } from '../../../api/use-command';
import { SaveForm } from '../../../forms/save-form';
import { CountField, TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import type { BookLine, Series } from './book-line';

const texts = registerTexts.explain;

type Props = { readonly series: Series; readonly line: BookLine; readonly onClose: () => void };

/** Why numbers stand empty: left blank, or used for papers that are kept elsewhere. */
export const ExplainDialog = ({ series, line, onClose }: Props) => {
  const explain = useCommand('register.explain');
  const form = useContractForm(contract['register.explain'].input, {
    ...series,
    kind: 'blank',
    first: line.first,
    last: line.last,
    reason: '',
  });
  const kind = useController({ control: form.control, name: 'kind' }).field;
  const last = useController({ control: form.control, name: 'last' }).field;
  const isOutside = kind.value === 'outside';
  const choose = (value: string) => {
    kind.onChange(value);
    if (last.value === null) last.onChange(line.last);
  };
  return (
    <Modal opened onClose={onClose} title={texts.title(registerTexts.numbers(line))}>
      <SaveForm
        form={form}
        command={explain}
        saveLabel={texts.confirm}
        onCancel={onClose}
        onSave={async (values) => {
          if ((await explain.run(values)).ok) onClose();
        }}
      >
        <Radio.Group label={texts.kind} value={kind.value} onChange={choose} name={kind.name}>
          <Group gap="lg" mt={4}>
            <Radio value="blank" label={texts.kinds.blank} />
            <Radio value="outside" label={texts.kinds.outside} />
          </Group>
        </Radio.Group>
        <CountField control={form.control} name="first" label={texts.first} required />
        {last.value !== null && <CountField control={form.control} name="last" label={texts.last} required />}
        {isOutside && (
          <Checkbox
            label={texts.andLater}
            checked={last.value === null}
            onChange={(event) => last.onChange(event.currentTarget.checked ? null : line.last)}
          />
        )}
        <TextField control={form.control} name="reason" label={texts.reason} description={texts.reasonHint} required />
      </SaveForm>
    </Modal>
  );
};
