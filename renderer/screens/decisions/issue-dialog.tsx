import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { amendmentTexts } from '#shared/text/vi/amendments';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useCommand } from '../../api/use-command';
import { RefusalDialog } from '../../components/refusal-dialog';
import { writtenDay } from '../../components/written-values';
import { CompetenceNotice } from './competence-notice';
import type { Decision } from './decision-fields';
import { ProofList, proofDuty, type Seen } from './proof/proof-list';
import type { Finding, Place } from './proof/proof-place';
import type { DraftForm } from './use-draft-form';

type Props = {
  readonly decision: Decision;
  readonly draft: DraftForm;
  readonly proof: {
    readonly findings: readonly Finding[];
    readonly seen: Seen;
    readonly onGoTo: (place: Place) => void;
  };
  readonly onClose: () => void;
};

const texts = decisionTexts.issuing;

const doneText = (kind: Decision['kind'], written: string, items: number): string =>
  kind === 'award'
    ? texts.done(written, items)
    : kind === 'correction'
      ? amendmentTexts.done.correction(written)
      : amendmentTexts.done.revocation(written, items);

/** Ban hành: names what becomes fixed and what the proof-reader found; asks for the authorization where the office does not decide an award itself. */
export const IssueDialog = ({ decision, draft, proof, onClose }: Props) => {
  const issue = useCommand('decisions.issue');
  const [authorization, setAuthorization] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { number, symbol, issuedOn, signer } = draft.form.getValues();
  const written = decisionTexts.numberLine(number, symbol);
  const needsAuthorization = decision.notCompetent.length > 0;
  const duty = proofDuty(proof.findings, proof.seen.keys);
  const isMissing = needsAuthorization && authorization.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isMissing || duty !== '' || issue.running) return;
    const seen = [...proof.seen.keys];
    const reply = await issue.run({ id: decision.id, seen, ...(needsAuthorization && { authorization }) });
    if (!reply.ok) return;
    onClose();
    notifications.show({ message: doneText(decision.kind, written, reply.value.items) });
  };
  if (issue.error) return <RefusalDialog title={texts.title} error={issue.error} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={texts.title} size={proof.findings.length > 0 ? 'lg' : 'md'}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <Text>
            {decision.kind === 'award'
              ? texts.text(written, writtenDay(issuedOn), decision.items.length, signer.name)
              : amendmentTexts.issuing(written, writtenDay(issuedOn), signer.name)}
          </Text>
          {proof.findings.length > 0 && <ProofList {...proof} />}
          {duty !== '' && (
            <Text size="sm" c="red.8" role="status">
              {duty}
            </Text>
          )}
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
