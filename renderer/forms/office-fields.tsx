import { SimpleGrid } from '@mantine/core';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { appRoutes } from '#shared/ipc/app';
import { officeLevelTexts, officeTexts } from '#shared/text/vi/office';
import { ChoiceField, choicesOf } from './choice-fields';
import { TextField } from './text-fields';

export const OfficeForm = appRoutes['app.updateOffice'].input;
export type OfficeFormInput = z.input<typeof OfficeForm>;
export type OfficeFormOutput = z.output<typeof OfficeForm>;

/** The office as its papers print it; the year stands apart. */
export const OfficeFields = ({ control }: { control: Control<OfficeFormInput, unknown, OfficeFormOutput> }) => (
  <>
    <TextField control={control} name="name" label={officeTexts.name} description={officeTexts.nameHint} required />
    <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
      <ChoiceField
        control={control}
        name="level"
        label={officeTexts.level}
        choices={choicesOf(officeLevelTexts)}
        required
      />
      <TextField control={control} name="parentName" label={officeTexts.parentName} />
      <TextField
        control={control}
        name="place"
        label={officeTexts.place}
        description={officeTexts.placeHint}
        required
      />
      <TextField
        control={control}
        name="symbol"
        label={officeTexts.symbol}
        description={officeTexts.symbolHint}
        required
      />
      <TextField
        control={control}
        name="draftingUnit"
        label={officeTexts.draftingUnit}
        description={officeTexts.draftingUnitHint}
      />
    </SimpleGrid>
    <TextField
      control={control}
      name="authority"
      label={officeTexts.authority}
      description={officeTexts.authorityHint}
      required
    />
  </>
);
