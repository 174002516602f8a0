import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { COPY_FORMS, SIGNED_PARTS, SIGNING_WAYS, type SignedPart } from '#shared/domain/signing/signing-role';
import { actionTexts } from '#shared/text/vi/actions';
import { markTexts, signingTexts, signDialogTexts as words } from '#shared/text/vi/signing';
import { call } from '../../../api/call';
import { useCommand } from '../../../api/use-command';
import { useProgress } from '../../../api/use-progress';
import { ErrorNotice } from '../../../components/error-notice';
import { FileButton } from '../../../components/file-button';
import { firstRequest, roleOf, type Signing, type SignRequest, sentRequest } from './sign-request';
import { WayFields } from './way-fields';

type Props = { readonly decisionId: string; readonly signing: Signing; readonly onClose: () => void };
type FieldsProps = {
  readonly request: SignRequest;
  readonly signing: Signing;
  readonly onChange: (changed: Partial<SignRequest>) => void;
};

const found = <T extends string>(all: readonly T[], text: string, otherwise: T): T =>
  all.find((one) => one === text) ?? otherwise;

/** Which file: the parts that this decision has. */
const PartField = ({ request, signing, onChange }: FieldsProps) => {
  const parts = SIGNED_PARTS.filter((part: SignedPart) => signing.hasAnnex || (part !== 'main' && part !== 'annex'));
  return (
    <NativeSelect
      label={words.part}
      value={request.part}
      data={parts.map((value) => ({ value, label: signingTexts.parts[value] }))}
      onChange={(event) => onChange({ part: found(SIGNED_PARTS, event.currentTarget.value, 'paper'), pdf: null })}
      data-autofocus
    />
  );
};

const PlaceFields = ({ request, onChange }: FieldsProps) => {
  const { place } = request;
  const set = (changed: Partial<SignRequest['place']>) => onChange({ place: { ...place, ...changed } });
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {words.place}
      </Text>
      <Text size="sm">{words.placeHint}</Text>
      <Group gap="xs" grow>
        <TextInput
          label={words.page}
          value={place.page}
          onChange={(event) => set({ page: event.currentTarget.value })}
        />
        <TextInput
          label={words.left}
          value={place.left}
          onChange={(event) => set({ left: event.currentTarget.value })}
        />
        <TextInput label={words.top} value={place.top} onChange={(event) => set({ top: event.currentTarget.value })} />
      </Group>
    </Stack>
  );
};

/** What is asked only now and then: another file, a new beginning, a place. */
const RareFields = (props: FieldsProps) => {
  const { request, onChange } = props;
  const isCopy = request.part === 'copy';
  return (
    <details open={isCopy}>
      <summary>{isCopy ? words.copyPdf : words.ownPdf}</summary>
      <Stack gap="xs" mt="xs">
        <Group gap="xs">
          <FileButton label={isCopy ? words.copyPdf : words.ownPdf} accept=".pdf" onFile={(pdf) => onChange({ pdf })} />
          <Text size="sm">{request.pdf?.name ?? (isCopy ? '' : words.ownPdfHint)}</Text>
        </Group>
        {isCopy && (
          <NativeSelect
            label={words.copyForm}
            value={request.copyForm}
            data={COPY_FORMS.map((value) => ({ value, label: markTexts.copyForms[value] }))}
            onChange={(event) => onChange({ copyForm: found(COPY_FORMS, event.currentTarget.value, 'SY') })}
          />
        )}
        <Checkbox
          label={words.anew}
          checked={request.anew}
          onChange={(event) => onChange({ anew: event.currentTarget.checked })}
        />
        <PlaceFields {...props} />
      </Stack>
    </details>
  );
};

const Progress = ({ running }: { readonly running: boolean }) => {
  const progress = useProgress(running);
  if (!running) return null;
  return (
    <Group gap="xs">
      <Text role="status" flex={1}>
        {words.steps[progress?.done ?? 0] ?? words.running}
      </Text>
      <Button variant="default" size="compact-sm" onClick={() => void call('signing.stop', {})}>
        {words.stop}
      </Button>
    </Group>
  );
};

/** Ký số: which part, by whom, in which way; the PIN leaves the page with the request and is forgotten here. */
export const SignDialog = ({ decisionId, signing, onClose }: Props) => {
  const sign = useCommand('signing.sign');
  const [request, setRequest] = useState<SignRequest>(() => firstRequest(signing));
  const change = (changed: Partial<SignRequest>) => setRequest((last) => ({ ...last, ...changed }));
  const role = roleOf(signing, request);
  const sent = sentRequest(decisionId, signing, request);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sent === null || sign.running) return;
    const reply = await sign.run(sent);
    change({ pin: '', password: '' });
    if (!reply.ok) return;
    onClose();
    notifications.show({ message: words.done(reply.value.signerName) });
    if (reply.value.stampFailure !== null)
      notifications.show({ message: words.stampFailed, color: 'orange', autoClose: false });
  };
  const fields = { request, signing, onChange: change };
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" closeOnClickOutside={!sign.running}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <PartField {...fields} />
          <Text>{role === null ? words.complete : words.next(signingTexts.roles[role])}</Text>
          <NativeSelect
            label={words.way}
            value={request.way}
            data={SIGNING_WAYS.map((value) => ({ value, label: signingTexts.ways[value] }))}
            onChange={(event) => change({ way: found(SIGNING_WAYS, event.currentTarget.value, 'p12') })}
          />
          <WayFields request={request} onChange={change} />
          <RareFields {...fields} />
          {sign.error && <ErrorNotice error={sign.error} onClose={sign.clearError} />}
          <Progress running={sign.running} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" disabled={sign.running} onClick={onClose}>
              {actionTexts.cancel}
            </Button>
            <Button type="submit" loading={sign.running} disabled={sent === null}>
              {role === null ? words.open : words.confirm(signingTexts.roles[role])}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
