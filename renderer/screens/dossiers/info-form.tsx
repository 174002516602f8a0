import { useEffect, useRef } from 'react';
import { dossierRoutes } from '#shared/ipc/dossiers';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { ProseField, TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { DossierDetails } from './dossier-filters';
import { tellStep } from './step-notice';

const words = dossierTexts.info;
const schema = dossierRoutes['dossiers.update'].input;

/** The words of the dossier. What was typed is kept when the secretary goes on without saving. */
export const InfoForm = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const { id, name, honorific, position, unitName, achievements, note } = dossier;
  const form = useContractForm(schema, { id, name, honorific, position, unitName, achievements, note });
  const update = useCommand('dossiers.update');
  const { control, getValues } = form;
  const { isDirty } = form.formState;

  const unsaved = useRef(false);
  useEffect(() => {
    unsaved.current = isDirty;
  }, [isDirty]);
  useEffect(
    () => () => {
      const values = schema.safeParse(getValues());
      if (unsaved.current && values.success) void call('dossiers.update', values.data);
    },
    [getValues],
  );

  const save = async (values: Parameters<typeof update.run>[0]) => {
    const reply = await update.run(values);
    if (!reply.ok) return;
    form.reset(values);
    tellStep(words.saved, null);
  };

  return (
    <SaveForm form={form} command={update} onSave={save} saveLabel={words.save}>
      <TextField control={control} name="name" label={words.name} required />
      <TextField control={control} name="honorific" label={words.honorific} />
      <TextField control={control} name="position" label={words.position} />
      <TextField control={control} name="unitName" label={words.unitName} />
      <ProseField control={control} name="achievements" label={words.achievements} />
      <ProseField control={control} name="note" label={words.note} />
    </SaveForm>
  );
};
