import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { signingSettingsTexts } from '#shared/text/vi/signing-settings';
import { call } from '../../../api/call';
import { useCommand } from '../../../api/use-command';
import { ErrorNotice } from '../../../components/error-notice';
import classes from '../registry-screen.module.css';

type Props = {
  readonly what: 'tokenLibrary' | 'command';
  readonly chosen: string;
  readonly fingerprint?: string;
};

const WORDS = { tokenLibrary: signingSettingsTexts.token, command: signingSettingsTexts.command } as const;

/** The token's library or the office's signing program: chosen by the system's dialogue, shown by its path. */
export const ProgramSettings = ({ what, chosen, fingerprint = '' }: Props) => {
  const choose = useCommand('signing.chooseProgram');
  const remove = useCommand('signing.removeProgram');
  const words = WORDS[what];
  const error = choose.error?.code === 'files.cancelled' ? null : (choose.error ?? remove.error);
  return (
    <Stack gap={4}>
      <h2 className={classes.about}>{words.title}</h2>
      <Text size="sm">{words.hint}</Text>
      {chosen === '' ? (
        <Text>{words.none}</Text>
      ) : (
        <Code block className={classes.path}>
          {[chosen, ...(fingerprint === '' ? [] : [signingSettingsTexts.roots.fingerprint(fingerprint)])].join('\n')}
        </Code>
      )}
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => void choose.run({ what })}>
          {words.choose}
        </Button>
        {chosen !== '' && (
          <Button variant="default" size="compact-sm" onClick={() => void remove.run({ what })}>
            {words.remove}
          </Button>
        )}
      </Group>
      {error && <ErrorNotice error={error} />}
    </Stack>
  );
};

/** VGCA Sign Service: known by the fingerprint that a person confirmed once. */
export const VgcaSettings = ({ confirmed }: { readonly confirmed: string }) => {
  const confirm = useCommand('signing.confirmVgca');
  const [seen, setSeen] = useState<string | null | undefined>(undefined);
  const words = signingSettingsTexts.vgca;
  const look = async () => {
    const reply = await call('signing.vgcaFingerprint', {});
    setSeen(reply.ok ? reply.value.fingerprint : null);
  };
  return (
    <Stack gap={4}>
      <h2 className={classes.about}>{words.title}</h2>
      <Text size="sm">{words.hint}</Text>
      <Text className={classes.path}>{confirmed === '' ? words.notConfirmed : words.confirmed(confirmed)}</Text>
      {typeof seen === 'string' && seen !== confirmed && <Text className={classes.path}>{words.running(seen)}</Text>}
      {seen === null && <ErrorNotice error={{ code: 'signing.vgcaNotRunning' }} onClose={() => setSeen(undefined)} />}
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => void look()}>
          {words.look}
        </Button>
        {typeof seen === 'string' && seen !== confirmed && (
          <Button size="compact-sm" onClick={() => void confirm.run({ fingerprint: seen })}>
            {words.confirm}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
