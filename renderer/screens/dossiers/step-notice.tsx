import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';

/** The notice shown last: its step can be taken back only while its screen is open. */
const last = { id: '' };

/** Takes the last notice away. */
export const dropNotice = (): void => {
  notifications.hide(last.id);
};

/**
 * Says what was done, over the list and not over the panel; `onReopen` takes the dossiers back to waiting. A newer
 * notice takes the place of the last one; `onLetter` writes the letter that gives them back.
 */
export const tellStep = (text: string, onReopen: (() => void) | null, onLetter?: () => void): void => {
  dropNotice();
  last.id = `step ${text} ${Date.now()}`;
  notifications.show({
    id: last.id,
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
              dropNotice();
              onReopen();
            }}
          >
            {dossierTexts.reopen}
          </Button>
        )}
        {onLetter && (
          <Button
            size="compact-sm"
            flex="none"
            variant="default"
            onClick={() => {
              dropNotice();
              onLetter();
            }}
          >
            {paperEditorTexts.afterReturn}
          </Button>
        )}
      </Group>
    ),
  });
};
