import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { dossierTexts } from '#shared/text/vi/dossiers';

/** Says what was done; with `onReopen` the dossiers can be taken back to waiting from the same note. */
export const tellStep = (text: string, onReopen: (() => void) | null): void => {
  const id = `step ${text} ${Date.now()}`;
  notifications.show({
    id,
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
