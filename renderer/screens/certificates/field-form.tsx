import { Button, Checkbox, NativeSelect, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type Box, type CertificateField, hasOneCut } from '#shared/domain/certificate/design';
import { PLACEHOLDER_NAMES } from '#shared/domain/certificate/placeholders';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { choicesOf } from '../../forms/choice-fields';
import classes from './certificates.module.css';

const texts = certificateTexts.field;

type Props = {
  readonly field: CertificateField;
  readonly onChange: (field: CertificateField) => void;
  readonly onRemove: () => void;
};

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly min: number;
  readonly max: number;
  readonly digits: number;
  readonly onChange: (value: number) => void;
};

const Measure = ({ label, value, step, min, max, digits, onChange }: NumberProps) => (
  <NumberInput
    label={label}
    size="xs"
    value={value}
    step={step}
    min={min}
    max={max}
    decimalScale={digits}
    decimalSeparator=","
    onChange={(typed) => {
      if (typeof typed === 'number' && typed >= min && typed <= max) onChange(typed);
    }}
  />
);

type OneProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
};

const One = <T extends string>({ label, value, words, onChange }: OneProps<T>) => (
  <NativeSelect
    label={label}
    size="xs"
    value={value}
    data={[...choicesOf(words)]}
    onChange={(event) => onChange(event.currentTarget.value as T)}
  />
);

const SIDES = ['x', 'y', 'width', 'height'] as const satisfies readonly (keyof Box)[];

/** The colours that certificates have, and the one of this field where it is another. */
const coloursWith = (colour: string): Readonly<Record<string, string>> =>
  Object.hasOwn(certificateTexts.colours, colour)
    ? certificateTexts.colours
    : { ...certificateTexts.colours, [colour]: colour };

/** Everything about one field, in numbers and words. */
export const FieldForm = ({ field, onChange, onRemove }: Props) => {
  const set = (changed: Partial<CertificateField>) => onChange({ ...field, ...changed });
  return (
    <Stack gap={8}>
      <TextInput
        size="xs"
        label={texts.name}
        value={field.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        size="xs"
        label={texts.template}
        autosize
        minRows={2}
        maxRows={6}
        value={field.template}
        onChange={(event) => set({ template: event.currentTarget.value })}
      />
      <details>
        <summary>{certificateTexts.designs.placeholders}</summary>
        <Text size="sm">
          {Object.values(PLACEHOLDER_NAMES)
            .map((name) => `{${name}}`)
            .join(' ')}
        </Text>
      </details>
      <div className={classes.pair}>
        {SIDES.map((side) => (
          <Measure
            key={side}
            label={`${texts[side]} (${certificateTexts.mm})`}
            value={field.box[side]}
            step={0.1}
            min={side === 'x' || side === 'y' ? -50 : 3}
            max={1200}
            digits={2}
            onChange={(value) => set({ box: { ...field.box, [side]: value } })}
          />
        ))}
      </div>
      <One label={texts.face} value={field.face} words={certificateTexts.faces} onChange={(face) => set({ face })} />
      {!hasOneCut(field.face) && (
        <div className={classes.pair}>
          <Checkbox
            label={texts.bold}
            checked={field.bold}
            onChange={(event) => set({ bold: event.currentTarget.checked })}
          />
          <Checkbox
            label={texts.italic}
            checked={field.italic}
            onChange={(event) => set({ italic: event.currentTarget.checked })}
          />
        </div>
      )}
      <div className={classes.pair}>
        <Measure
          label={texts.largest}
          value={field.largestPt}
          step={0.25}
          min={field.smallestPt}
          max={200}
          digits={2}
          onChange={(largestPt) => set({ largestPt })}
        />
        <Measure
          label={texts.smallest}
          value={field.smallestPt}
          step={0.25}
          min={4}
          max={field.largestPt}
          digits={2}
          onChange={(smallestPt) => set({ smallestPt })}
        />
        <Measure
          label={texts.maxLines}
          value={field.maxLines}
          step={1}
          min={1}
          max={12}
          digits={0}
          onChange={(maxLines) => set({ maxLines })}
        />
        <Measure
          label={texts.lineSpacing}
          value={field.lineSpacing}
          step={0.05}
          min={0.7}
          max={3}
          digits={2}
          onChange={(lineSpacing) => set({ lineSpacing })}
        />
        <One
          label={texts.across}
          value={field.across}
          words={certificateTexts.across}
          onChange={(across) => set({ across })}
        />
        <One label={texts.down} value={field.down} words={certificateTexts.down} onChange={(down) => set({ down })} />
        <One
          label={texts.colour}
          value={field.colour}
          words={coloursWith(field.colour)}
          onChange={(colour) => set({ colour })}
        />
        <One label={texts.fit} value={field.fit} words={certificateTexts.fits} onChange={(fit) => set({ fit })} />
      </div>
      <One
        label={texts.letterCase}
        value={field.letterCase}
        words={certificateTexts.cases}
        onChange={(letterCase) => set({ letterCase })}
      />
      <Checkbox
        label={texts.ruleBelow}
        checked={field.ruleBelow}
        onChange={(event) => set({ ruleBelow: event.currentTarget.checked })}
      />
      <Checkbox
        label={texts.onBlank}
        checked={field.onBlank}
        onChange={(event) => set({ onBlank: event.currentTarget.checked })}
      />
      <Button size="compact-sm" variant="default" onClick={onRemove}>
        {certificateTexts.designs.removeField}
      </Button>
    </Stack>
  );
};
