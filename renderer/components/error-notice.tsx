import { Alert, Button, Group } from '@mantine/core';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts } from '#shared/text/vi/actions';
import { errorTexts } from '#shared/text/vi/errors';

type Props = { readonly error: AppError; readonly onClose?: () => void; readonly onRetry?: () => void };

/** Why something was refused and what to do next; details stand folded below. */
export const ErrorNotice = ({ error, onClose, onRetry }: Props) => (
  <Alert
    role="alert"
    variant="outline"
    color="red"
    m="xs"
    p="xs"
    title={errorTexts[error.code]}
    withCloseButton={onClose !== undefined}
    closeButtonLabel={actionTexts.close}
    {...(onClose && { onClose })}
    styles={{ title: { color: 'var(--bv-red)', fontWeight: 600, whiteSpace: 'normal' } }}
  >
    {error.details && (
      <details>
        <summary>{actionTexts.details}</summary>
        {error.details}
      </details>
    )}
    {onRetry && (
      <Group mt={6}>
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          {actionTexts.retry}
        </Button>
      </Group>
    )}
  </Alert>
);
