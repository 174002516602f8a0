import { Radio, Stack } from '@mantine/core';
import { firstRunTexts } from '#shared/text/vi/office';

export const STARTS = ['sample', 'empty', 'excel'] as const;
export type Start = (typeof STARTS)[number];

/** Step 3: what the new data begins with. */
export const StartStep = ({ value, onChange }: { value: Start; onChange: (start: Start) => void }) => (
  <Radio.Group
    label={firstRunTexts.startTitle}
    value={value}
    onChange={(chosen) => {
      const start = STARTS.find((known) => known === chosen);
      if (start) onChange(start);
    }}
  >
    <Stack gap="md" mt="xs">
      {STARTS.map((start, index) => (
        <Radio
          key={start}
          value={start}
          label={firstRunTexts.starts[start].name}
          description={firstRunTexts.starts[start].about}
          {...(index === 0 && { 'data-autofocus': true })}
        />
      ))}
    </Stack>
  </Radio.Group>
);
