import type { z } from 'zod';
import type { Output, Sent } from '#shared/ipc/contract';
import { SupplementFields } from '#shared/ipc/list-papers';

export type Proposal = Output<'supplements.asks'>;
export type UnitAsks = Proposal['units'][number];
export type Ask = UnitAsks['asks'][number];
export type SupplementInput = z.input<typeof SupplementFields>;
export type SupplementOutput = z.output<typeof SupplementFields>;
export type SupplementPaper = Sent<'supplements.preview'>;
export { SupplementFields };

/** What the secretary chose and reworded of one unit's asks; `chosen` null: as the program proposes. */
export type Choice = {
  readonly addressee: string;
  readonly opening: string;
  readonly chosen: ReadonlySet<string>;
  readonly reworded: ReadonlyMap<string, string>;
};

export const proposedChoice = ({ name, opening, asks }: UnitAsks): Choice => ({
  addressee: name,
  opening,
  chosen: new Set(asks.filter(({ proposed }) => proposed).map(({ id }) => id)),
  reworded: new Map(),
});

/** The choice with these asks on the paper, or off it. */
export const withChosen = (choice: Choice, ids: readonly string[], isChosen: boolean): Choice => {
  const chosen = new Set(choice.chosen);
  for (const id of ids) {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
  }
  return { ...choice, chosen };
};

const withText = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

/** Lines that were added and not yet written in are no lines. */
export const withoutEmptyLines = (fields: SupplementInput): SupplementInput => ({
  ...fields,
  headLines: withText(fields.headLines),
  recipients: withText(fields.recipients),
  signer: { ...fields.signer, capacity: withText(fields.signer.capacity) },
});

/** The paper as it stands; null while a field does not fit, nothing is chosen or nobody is addressed. */
export const paperOf = (
  campaignId: string,
  { asks }: UnitAsks,
  { choice, fields }: { readonly choice: Choice; readonly fields: SupplementInput },
): SupplementPaper | null => {
  const checked = SupplementFields.safeParse(withoutEmptyLines(fields));
  const chosen = asks.filter(({ id }) => choice.chosen.has(id));
  const lines = chosen.map(({ id, name, awardName, place, asked }) => ({
    name,
    awardName,
    place,
    asked: choice.reworded.get(id) ?? asked,
  }));
  const rows = chosen.flatMap(({ row }) => row ?? []);
  if (!checked.success || lines.length === 0 || choice.addressee.trim() === '') return null;
  const { addressee, opening } = choice;
  return { campaignId, addressee, opening, fields: checked.data, lines, rows };
};
