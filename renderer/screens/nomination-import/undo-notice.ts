import { notifications } from '@mantine/notifications';

const shown: { id: string | null } = { id: null };

/** Takes away what was said of the last undo: the desk has gone on since. */
export const dropUndoNotice = (): void => {
  if (shown.id !== null) notifications.hide(shown.id);
  shown.id = null;
};

/** Says what an undo took out. */
export const showUndoNotice = (message: string): void => {
  dropUndoNotice();
  shown.id = notifications.show({ message });
};
