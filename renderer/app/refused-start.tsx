import { Button, Code, Text, Title } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { errorTexts } from '#shared/text/vi/errors';
import { shellTexts } from '#shared/text/vi/shell';
import classes from './start.module.css';

type Props = { readonly status: Output<'app.status'>; readonly onRetry: () => void };

/** Says which folder was refused, why, and what to do; never offers to overwrite anything. */
export const RefusedStart = ({ status, onRetry }: Props) => {
  const words = shellTexts.refused;
  return (
    <main className={classes.sheet}>
      <Title order={1}>{words.title}</Title>
      <Text role="alert" fw={600}>
        {errorTexts[status.refusal?.code ?? 'app.unexpected']}
      </Text>
      <Title order={2} mt="lg" size="h3">
        {words.folder}
      </Title>
      <Code block className={classes.path}>
        {status.folder}
      </Code>
      <Text mt="sm">{words.untouched}</Text>
      {status.refusal?.details && (
        <details>
          <summary>{words.details}</summary>
          <Code block className={classes.path}>
            {status.refusal.details}
          </Code>
        </details>
      )}
      <Button mt="lg" onClick={onRetry}>
        {words.retry}
      </Button>
    </main>
  );
};
