import { useEffect } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { proposeOffice } from '#shared/domain/office-proposal';
import type { OfficeFormInput, OfficeFormOutput } from '../../forms/office-fields';

const PROPOSED = ['level', 'place', 'authority', 'symbol'] as const;

/** The office's name proposes level, place, authority line and symbol, each until it is typed over. */
export const useOfficeProposal = (form: UseFormReturn<OfficeFormInput, unknown, OfficeFormOutput>): void => {
  const name = useWatch({ control: form.control, name: 'name' });
  const { dirtyFields } = form.formState;
  const { setValue } = form;
  useEffect(() => {
    const proposal = proposeOffice(name);
    if (!proposal) return;
    for (const field of PROPOSED)
      if (!dirtyFields[field]) setValue(field, proposal[field], { shouldValidate: proposal[field] !== '' });
  }, [name, dirtyFields, setValue]);
};
