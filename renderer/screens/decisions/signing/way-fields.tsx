import { Button, Group, NativeSelect, PasswordInput, Stack, Text } from '@mantine/core';
import { signDialogTexts as words } from '#shared/text/vi/signing';
import { useQuery } from '../../../api/use-query';
import { ErrorNotice } from '../../../components/error-notice';
import { FileButton } from '../../../components/file-button';
import { writtenMoment } from '../../../components/written-values';
import type { SignRequest } from './sign-request';

type Props = { readonly request: SignRequest; readonly onChange: (changed: Partial<SignRequest>) => void };

const TokenFields = ({ request, onChange }: Props) => {
  const held = useQuery('signing.tokenCertificates', {});
  const certificates = held.value?.certificates ?? [];
  return (
    <Stack gap="xs">
      {held.state === 'refused' && <ErrorNotice error={held.error} />}
      {held.state === 'ready' && certificates.length === 0 && <Text size="sm">{words.noCertificates}</Text>}
      <Group align="end" gap="xs">
        <NativeSelect
          flex={1}
          label={words.certificate}
          value={request.certificate}
          data={[
            { value: '', label: '' },
            ...certificates.map(({ sha256, name, organisation, validTo }) => ({
              value: sha256,
              label: words.certificateLine(name, organisation, writtenMoment(validTo)),
            })),
          ]}
          onChange={(event) => onChange({ certificate: event.currentTarget.value })}
        />
        <Button variant="default" onClick={held.reload}>
          {words.lookAgain}
        </Button>
      </Group>
      <PasswordInput
        label={words.pin}
        description={words.secretHint}
        value={request.pin}
        autoComplete="off"
        onChange={(event) => onChange({ pin: event.currentTarget.value })}
      />
    </Stack>
  );
};

const KeyFileFields = ({ request, onChange }: Props) => (
  <Stack gap="xs">
    <Group gap="xs">
      <FileButton label={words.chooseKeyFile} accept=".p12,.pfx" onFile={(keyFile) => onChange({ keyFile })} />
      <Text size="sm">{request.keyFile?.name ?? words.keyFile}</Text>
    </Group>
    <PasswordInput
      label={words.password}
      description={words.secretHint}
      value={request.password}
      autoComplete="off"
      onChange={(event) => onChange({ password: event.currentTarget.value })}
    />
  </Stack>
);

/** What each way of signing asks of the person. */
export const WayFields = (props: Props) => {
  switch (props.request.way) {
    case 'token':
      return <TokenFields {...props} />;
    case 'p12':
      return <KeyFileFields {...props} />;
    case 'vgca':
      return <Text size="sm">{words.vgcaHint}</Text>;
    case 'command':
      return <Text size="sm">{words.commandHint}</Text>;
  }
};
