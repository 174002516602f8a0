import { ClusterField } from '#shared/ipc/local-regulation';
import { clusterTexts as words } from '#shared/text/vi/local-regulation';
import { useQuery } from '../../../api/use-query';
import { ChoiceField, choicesOf } from '../../../forms/choice-fields';
import { MultiChoiceField } from '../../../forms/multi-choice-field';
import { TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import { unitChoices } from '../unit-choices';
import { keptById, newId, type RowFormProps, withoutId } from './regulation-draft';
import { RowForm } from './row-form';

/** Cụm, khối: its name and the units that compare within it. */
export const ClusterForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const units = useQuery('units.list', {}).value ?? [];
  const row = draft.clusters.find((cluster) => cluster.id === id);
  const form = useContractForm(ClusterField, {
    id: row?.id ?? newId(),
    name: row?.name ?? '',
    kind: row?.kind ?? 'block',
    unitIds: row?.unitIds ?? [],
  });
  const { control } = form;
  return (
    <RowForm
      form={form}
      onKeep={(cluster) => onChange({ clusters: keptById(draft.clusters, id, cluster) })}
      onDrop={row && (() => onChange({ clusters: withoutId(draft.clusters, row.id) }))}
      onDone={onDone}
    >
      <TextField control={control} name="name" label={words.name} required />
      <ChoiceField control={control} name="kind" label={words.kind} choices={choicesOf(words.kinds)} required />
      <MultiChoiceField
        control={control}
        name="unitIds"
        label={words.units}
        description={words.unitsHint}
        choices={unitChoices(units)}
      />
    </RowForm>
  );
};
