import type { Output } from '#shared/ipc/contract';

export type Finding = Output<'decisions.proofRead'>['findings'][number];
export type Place = Finding['place'];

/** Fields that stand under a name of their own in the form. */
const NAMED: Partial<Record<Place['field'], string>> = {
  number: 'number',
  symbol: 'symbol',
  issuedOn: 'issuedOn',
  place: 'place',
  authority: 'authority',
  subject: 'subject',
  achievement: 'achievement',
  signerName: 'signer.name',
};

/** The element of the editor that a finding leads to; a line of the list is found by the list itself. */
export const elementAt = (editor: ParentNode, { field, index }: Place): HTMLElement | null => {
  const name = NAMED[field];
  if (name !== undefined) return editor.querySelector<HTMLElement>(`[name="${name}"]`);
  if (field === 'amendment') return editor.querySelector<HTMLElement>('[data-amendment] :is(input, textarea, button)');
  return editor.querySelector<HTMLElement>(`[data-line-of="${field}"][data-index="${index ?? 0}"]`);
};
