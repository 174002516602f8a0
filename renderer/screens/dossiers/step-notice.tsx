import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { dossierTexts } from '#shared/text/vi/dossiers';

/** Says what was done, over the list and not over the panel; `onReopen` takes the dossiers back to waiting. */
export const tellStep = (text: string, onReopen: (() => void) | null): void => {
  const id = `step ${text} ${Date.now()}`;
  notifications.show({
    id,
    position: 'bottom-center',
    autoClose: onReopen ? 10_000 : 4_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{text}</span>
        {onReopen && (
          <Button
            size="compact-sm"
            flex="none"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              onReopen();
            }}
          >
            {dossierTexts.reopen}
          </Button>
        )}
      </Group>
    ),
  });
};
