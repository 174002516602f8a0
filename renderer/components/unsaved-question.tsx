import { useState } from 'react';
import { unsavedTexts } from '#shared/text/vi/actions';
import { ConfirmDialog } from './confirm-dialog';

/** Forms mark themselves while they hold what is not saved. */
const holdsUnsaved = (within: ParentNode | null): boolean => within?.querySelector('form[data-unsaved]') !== null;

/** Asks before a step that would lose what a form within the element holds; without such a form the step goes on. */
export const useUnsavedQuestion = () => {
  const [leave, setLeave] = useState<{ readonly go: () => void } | null>(null);
  const ask = (within: ParentNode | null, go: () => void) => {
    if (within && holdsUnsaved(within)) setLeave({ go });
    else go();
  };
  const question = (
    <ConfirmDialog
      opened={leave !== null}
      title={unsavedTexts.title}
      text={unsavedTexts.text}
      confirmLabel={unsavedTexts.discard}
      cancelLabel={unsavedTexts.stay}
      onCancel={() => setLeave(null)}
      onConfirm={() => {
        setLeave(null);
        leave?.go();
      }}
    />
  );
  return { ask, question };
};
