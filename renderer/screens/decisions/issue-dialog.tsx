import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useCommand } from '../../api/use-command';
import { RefusalDialog } from '../../components/refusal-dialog';
import { writtenDay } from '../../components/written-values';
import { CompetenceNotice } from './competence-notice';
import type { Decision } from './decision-fields';
import type { DraftForm } from './use-draft-form';

type Props = { readonly decision: Decision; readonly draft: DraftForm; readonly onClose: () => void };

const texts = decisionTexts.issuing;

/** Ban hành: names what becomes fixed; asks for the authorization where the office does not decide an award itself. */
export const IssueDialog = ({ decision, draft, onClose }: Props) => {
  const issue = useCommand('decisions.issue');
  const [authorization, setAuthorization] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { number, symbol, issuedOn, signer } = draft.form.getValues();
  const written = decisionTexts.numberLine(number, symbol);
  const needsAuthorization = decision.notCompetent.length > 0;
  const isMissing = needsAuthorization && authorization.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isMissing || issue.running) return;
    const reply = await issue.run({ id: decision.id, ...(needsAuthorization && { authorization }) });
    if (!reply.ok) return;
    onClose();
    notifications.show({ message: texts.done(written, reply.value.items) });
  };
  if (issue.error) return <RefusalDialog title={texts.title} error={issue.error} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={texts.title}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <Text>{texts.text(written, writtenDay(issuedOn), decision.items.length, signer.name)}</Text>
          <CompetenceNotice notCompetent={decision.notCompetent} />
          {needsAuthorization && (
            <TextInput
              label={texts.authorization}
              description={texts.authorizationHint}
              value={authorization}
              onChange={(event) => setAuthorization(event.currentTarget.value)}
              error={isChecked && isMissing ? texts.authorizationMissing : null}
              required
              data-autofocus
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {actionTexts.cancel}
            </Button>
            <Button type="submit" loading={issue.running} data-autofocus={!needsAuthorization || undefined}>
              {texts.confirm(written)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
