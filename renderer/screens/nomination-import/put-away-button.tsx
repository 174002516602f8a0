import { Button } from '@mantine/core';
import { useState } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { writtenNumber } from '../../components/written-values';
import type { ImportDraft } from './import-draft';

type Props = { readonly draft: ImportDraft; readonly fileName: string; readonly onPutAway: () => void };

/** What is lost with the list, in a sentence; null where nobody has decided anything about it yet. */
const lostWith = ({ corrections, columnRoles, encodings }: ImportDraft): string | null => {
  if (corrections.size > 0) return deskTexts.discardText(writtenNumber(corrections.size));
  return columnRoles !== null || encodings.length > 0 ? deskTexts.discardReading : null;
};

/** Takes the list off the desk; asks first where work would be lost. */
export const PutAwayButton = ({ draft, fileName, onPutAway }: Props) => {
  const [asked, setAsked] = useState(false);
  const lost = lostWith(draft);
  return (
    <>
      <Button
        variant="default"
        title={deskTexts.autosaved}
        onClick={() => (lost === null ? onPutAway() : setAsked(true))}
      >
        {deskTexts.close}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={deskTexts.discardTitle(fileName)}
        text={lost ?? ''}
        confirmLabel={deskTexts.discardConfirm}
        onConfirm={onPutAway}
        onCancel={() => setAsked(false)}
      />
    </>
  );
};
