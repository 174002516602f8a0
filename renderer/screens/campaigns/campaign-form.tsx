import { SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { CampaignFields } from '#shared/ipc/campaigns';
import { campaignTexts } from '#shared/text/vi/campaigns';
import { basisTexts } from '#shared/text/vi/recipients';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf, DayField } from '../../forms/choice-fields';
import { dayValue } from '../../forms/day-value';
import { SaveForm } from '../../forms/save-form';
import { ProseField, TextField, YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { Campaign } from './campaign';

type Values = z.output<typeof CampaignFields>;
type Props = { readonly campaign: Campaign | null; readonly year: number; readonly onDone: (id: string) => void };

const valuesOf = (campaign: Campaign): Values => ({
  name: campaign.name,
  basis: campaign.basis,
  year: campaign.year,
  dueOn: dayValue(campaign.dueOn),
  launchedOn: dayValue(campaign.launchedOn),
  launchDocument: campaign.launchDocument,
  issuer: campaign.issuer,
  goals: campaign.goals,
});

const emptyValues = (year: number): Values => ({
  name: '',
  basis: 'merit',
  year,
  dueOn: null,
  launchedOn: null,
  launchDocument: '',
  issuer: '',
  goals: '',
});

/** Opens a campaign, or changes the given one. */
export const CampaignForm = ({ campaign, year, onDone }: Props) => {
  const open = useCommand('campaigns.open');
  const update = useCommand('campaigns.update');
  const form = useContractForm(CampaignFields, campaign ? valuesOf(campaign) : emptyValues(year));
  const { control } = form;
  const words = campaignTexts.fields;
  const save = async (values: Values) => {
    const reply = campaign ? await update.run({ ...values, id: campaign.id }) : await open.run(values);
    if (reply.ok) onDone(reply.value.id);
  };
  return (
    <SaveForm
      form={form}
      command={campaign ? update : open}
      onSave={save}
      saveLabel={campaign ? campaignTexts.save : campaignTexts.saveNew}
    >
      <TextField control={control} name="name" label={words.name} required />
      <SimpleGrid cols={2} spacing="sm" style={{ gridTemplateColumns: '7fr 3fr' }}>
        <ChoiceField control={control} name="basis" label={words.basis} choices={choicesOf(basisTexts)} required />
        <YearField control={control} name="year" label={words.year} required />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <DayField control={control} name="launchedOn" label={words.launchedOn} />
        <DayField control={control} name="dueOn" label={words.dueOn} />
      </SimpleGrid>
      <TextField control={control} name="launchDocument" label={words.launchDocument} description={words.launchHint} />
      <TextField control={control} name="issuer" label={words.issuer} />
      <ProseField control={control} name="goals" label={words.goals} />
    </SaveForm>
  );
};
