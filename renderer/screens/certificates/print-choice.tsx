import { Select } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { foldedOptions } from '../../components/folded-options';
import { writtenDay } from '../../components/written-values';
import classes from './certificates.module.css';

export type IssuedDecision = Output<'certificates.decisions'>[number];
export type GrantedAward = IssuedDecision['awards'][number];
export type DesignLine = Output<'certificates.designs'>[number];

const texts = certificateTexts.print;

const NO_PRINTER = '';

type Choice = { readonly value: string; readonly label: string };

type OneProps = {
  readonly label: string;
  readonly value: string;
  readonly data: readonly Choice[];
  readonly onChange: (value: string) => void;
};

/** One of a list, found by typing without marks. */
export const OneOf = ({ label, value, data, onChange }: OneProps) => (
  <Select
    label={label}
    className={classes.wide ?? ''}
    searchable={data.length > 8}
    filter={foldedOptions}
    allowDeselect={false}
    data={data}
    value={value}
    onChange={(chosen) => {
      if (chosen !== null) onChange(chosen);
    }}
  />
);

export const designName = ({ name, shipped }: DesignLine): string =>
  shipped ? certificateTexts.designs.shipped(name) : name;

type Props = {
  readonly decisions: readonly IssuedDecision[];
  readonly decision: IssuedDecision;
  readonly award: GrantedAward;
  readonly designs: readonly DesignLine[];
  readonly designId: string;
  readonly printers: readonly string[];
  readonly printer: string | null;
  readonly onDecision: (decisionId: string, awardCode: string) => void;
  readonly onDesign: (id: string) => void;
  readonly onPrinter: (printer: string | null) => void;
};

/** What is printed, on which design, by which printer. */
export const PrintChoice = (props: Props) => {
  const { decisions, decision, award, designs, designId, printers, printer } = props;
  return (
    <>
      <OneOf
        label={texts.decision}
        value={decision.id}
        data={decisions.map(({ id, number, issuedOn, subject }) => ({
          value: id,
          label: texts.decisionOption(number, writtenDay(issuedOn), subject),
        }))}
        onChange={(id) => props.onDecision(id, '')}
      />
      <OneOf
        label={texts.award}
        value={award.code}
        data={decision.awards.map(({ code, name, count }) => ({ value: code, label: texts.awardOption(name, count) }))}
        onChange={(code) => props.onDecision(decision.id, code)}
      />
      <OneOf
        label={texts.design}
        value={designId}
        data={designs.map((design) => ({ value: design.id, label: designName(design) }))}
        onChange={props.onDesign}
      />
      <OneOf
        label={texts.printer}
        value={printer ?? NO_PRINTER}
        data={[
          { value: NO_PRINTER, label: texts.noPrinter },
          ...printers.map((name) => ({ value: name, label: name })),
        ]}
        onChange={(name) => props.onPrinter(name === NO_PRINTER ? null : name)}
      />
    </>
  );
};
