import { Button } from '@mantine/core';
import { useState } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { writtenNumber } from '../../components/written-values';

type Decided = { readonly lines: number; readonly isReadingChosen: boolean };

type Props = {
  readonly fileName: string;
  /** What the secretary decided about the list so far. */
  readonly decided: Decided;
  readonly hint?: string;
  readonly onPutAway: () => void;
};

/** What is lost with the list, in a sentence; null where nobody has decided anything about it yet. */
const lostWith = ({ lines, isReadingChosen }: Decided): string | null => {
  if (lines > 0) return deskTexts.discardText(writtenNumber(lines));
  return isReadingChosen ? deskTexts.discardReading : null;
};

/** Takes the list off the desk; asks first where work would be lost. */
export const PutAwayButton = ({ fileName, decided, hint, onPutAway }: Props) => {
  const [asked, setAsked] = useState(false);
  const lost = lostWith(decided);
  return (
    <>
      <Button variant="default" title={hint} onClick={() => (lost === null ? onPutAway() : setAsked(true))}>
        {deskTexts.close}
      </Button>
      <ConfirmDialog
        opened={asked}
        loses="work"
        title={deskTexts.discardTitle(fileName)}
        text={lost ?? ''}
        confirmLabel={deskTexts.discardConfirm}
        onConfirm={onPutAway}
        onCancel={() => setAsked(false)}
      />
    </>
  );
};
