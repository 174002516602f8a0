import { SimpleGrid, Text } from '@mantine/core';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { contract } from '#shared/ipc/contract';
import { localMoneyTexts, localRegulationTexts, readingTexts } from '#shared/text/vi/local-regulation';
import { registryTexts } from '#shared/text/vi/registry';
import { ChoiceField, choicesOf, DayField } from '../../../forms/choice-fields';
import { TextField } from '../../../forms/text-fields';
import classes from '../registry-screen.module.css';

export const SaveInput = contract['localRegulation.save'].input;

type Props = { readonly control: Control<z.input<typeof SaveInput>, unknown, z.output<typeof SaveInput>> };

const { parts, fields } = localRegulationTexts;

/** Văn bản: what the regulation is called, its number and its term. */
export const DocumentFields = ({ control }: Props) => (
  <section aria-label={parts.document}>
    <h2 className={classes.about}>{parts.document}</h2>
    <TextField
      control={control}
      name="regulation.name"
      label={fields.name}
      description={localRegulationTexts.nameHint}
      required
    />
    <div className={classes.fieldRow}>
      <TextField control={control} name="regulation.documentNumber" label={fields.documentNumber} />
      <TextField control={control} name="regulation.issuer" label={fields.issuer} />
      <DayField control={control} name="regulation.validFrom" label={registryTexts.validFrom} required />
      <DayField control={control} name="regulation.validTo" label={registryTexts.validTo} />
    </div>
  </section>
);

/** How money is rounded; left empty it is as the national layer says. */
export const RoundingField = ({ control }: Props) => (
  <ChoiceField
    control={control}
    name="regulation.money.rounding"
    label={localMoneyTexts.roundingLabel}
    description={localMoneyTexts.asNational}
    choices={choicesOf(localMoneyTexts.rounding)}
  />
);

/** Cách hiểu luật: which of two readings the office follows. */
export const ReadingFields = ({ control }: Props) => (
  <section aria-label={parts.readings}>
    <h2 className={classes.about}>{parts.readings}</h2>
    <Text size="sm">{readingTexts.hint}</Text>
    <SimpleGrid cols={2} spacing="sm" mt={4}>
      <ChoiceField
        control={control}
        name="regulation.readings.window"
        label={readingTexts.windowLabel}
        choices={choicesOf(readingTexts.window)}
      />
      <ChoiceField
        control={control}
        name="regulation.readings.diplomaBeforeYears"
        label={readingTexts.diplomaBeforeYearsLabel}
        choices={choicesOf(readingTexts.diplomaBeforeYears)}
      />
    </SimpleGrid>
  </section>
);
