import type { Control, FieldValues } from 'react-hook-form';
import type { Output } from '#shared/ipc/contract';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';

export type Paper = Output<'papers.get'>;
export type PaperLine = Output<'papers.list'>[number];
/** Fields of any kind: the layout names them, the kind's own schema checks them. */
export type PaperControl = Control<FieldValues, unknown, FieldValues>;

/** Lines that were left empty say nothing: they go before the fields are checked. */
const withoutEmptyLines = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      Array.isArray(value)
        ? [name, value.filter((line) => typeof line !== 'string' || line.trim() !== '')]
        : [name, value],
    ),
  );

export const schemaOf = (paper: Paper) => PAPER_FIELDS[paper.kind];
export { withoutEmptyLines };
