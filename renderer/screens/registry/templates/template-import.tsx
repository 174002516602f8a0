import { Alert, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { isMild } from '#shared/documents/templates/template-fault';
import type { Output } from '#shared/ipc/contract';
import { faultSentence, placeText } from '#shared/text/vi/template-faults';
import { templateTexts as texts } from '#shared/text/vi/templates';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { ErrorNotice } from '../../../components/error-notice';
import { type ChosenFile, FileButton } from '../../../components/file-button';
import classes from './templates.module.css';

type Kind = Output<'templates.list'>[number]['kind'];
type Fault = Output<'templates.check'>['faults'][number];

const FaultList = ({ faults, label }: { readonly faults: readonly Fault[]; readonly label: string }) => (
  <ul className={classes.faults} aria-label={label}>
    {faults.map((fault) => (
      <li key={JSON.stringify(fault)}>
        <Text fw={600} size="sm">
          {placeText(fault.place) || texts.wholeTemplate}
        </Text>
        <Text size="sm">{faultSentence(fault)}</Text>
      </li>
    ))}
  </ul>
);

type CheckedProps = { readonly kind: Kind; readonly file: ChosenFile; readonly onDone: () => void };

/** What the check says of the chosen file; a template without faults can be put in force. */
const CheckedTemplate = ({ kind, file, onDone }: CheckedProps) => {
  const input = { kind, fileName: file.name, bytes: file.bytes };
  const checked = useQuery('templates.check', input);
  const save = useCommand('templates.save');
  if (checked.state === 'refused') return <ErrorNotice error={checked.error} onClose={onDone} />;
  if (checked.value === null) return <Text role="status">{texts.checking}</Text>;
  const { faults } = checked.value;
  const grave = faults.filter((fault) => !isMild(fault));
  const mild = faults.filter(isMild);
  const take = async () => {
    const reply = await save.run(input);
    if (!reply.ok) return;
    notifications.show({ message: texts.saved(reply.value.version) });
    onDone();
  };
  return (
    <>
      {save.error && <ErrorNotice error={save.error} onClose={save.clearError} />}
      <Alert
        role="alert"
        variant="outline"
        color={grave.length > 0 ? 'red' : 'green'}
        p="xs"
        title={grave.length > 0 ? texts.faulty(file.name, grave.length) : texts.passed(file.name)}
        styles={{ title: { color: 'var(--bv-text)', whiteSpace: 'normal' } }}
      >
        <FaultList faults={grave} label={texts.faults} />
        {grave.length === 0 && mild.length > 0 && <FaultList faults={mild} label={texts.notes} />}
        {grave.length === 0 && (
          <Button mt="xs" loading={save.running} onClick={() => void take()}>
            {texts.save}
          </Button>
        )}
      </Alert>
    </>
  );
};

/** Opens the template that is in force in Word, and takes the edited one back once it is checked. */
export const TemplateImport = ({ kind, inForce }: { readonly kind: Kind; readonly inForce: string | null }) => {
  const open = useCommand('templates.openInWord');
  const [file, setFile] = useState<ChosenFile | null>(null);
  return (
    <>
      {open.error && <ErrorNotice error={open.error} onClose={open.clearError} />}
      <Group gap="xs">
        <Button variant="default" loading={open.running} onClick={() => void open.run({ kind, id: inForce })}>
          {texts.open}
        </Button>
        <FileButton label={texts.bringBack} accept=".docx" onFile={setFile} />
      </Group>
      {file && <CheckedTemplate key={file.bytes} kind={kind} file={file} onDone={() => setFile(null)} />}
    </>
  );
};
