import { Button } from '@mantine/core';
import { deskTexts } from '#shared/text/vi/import-desk';
import { call } from '../../api/call';

/** Pastes cells that were copied in Excel or Word, for who does not think of Ctrl+V. */
export const PasteButton = () => (
  <Button variant="default" title={deskTexts.pasteHint} onClick={() => void call('desk.paste', {})}>
    {deskTexts.paste}
  </Button>
);
