import { useState } from 'react';
import { unsavedTexts } from '#shared/text/vi/actions';
import { ConfirmDialog } from './confirm-dialog';

/** Forms mark themselves while they hold what is not saved. */
const unsavedForm = (within: ParentNode): Element | null => within.querySelector('form[data-unsaved]');

/** What the form's own button says: `Mở đợt xét`, `Lưu`. */
const saveLabelOf = (form: Element): string | null =>
  form.querySelector('button[type=submit]')?.textContent?.trim() || null;

type Leaving = { readonly go: () => void; readonly saveLabel: string | null };

/** Asks before a step that would lose what a form within the element holds; without such a form the step goes on. */
export const useUnsavedQuestion = () => {
  const [leave, setLeave] = useState<Leaving | null>(null);
  const ask = (within: ParentNode | null, go: () => void) => {
    const form = within && unsavedForm(within);
    if (form) setLeave({ go, saveLabel: saveLabelOf(form) });
    else go();
  };
  const question = (
    <ConfirmDialog
      opened={leave !== null}
      loses="work"
      title={unsavedTexts.title}
      text={unsavedTexts.text(leave?.saveLabel ?? null)}
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
