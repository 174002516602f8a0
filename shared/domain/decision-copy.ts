import type { PaperFoot, PaperHead } from '#shared/domain/paper-facts';

/** The forms of a copy (NĐ 30/2020, Điều 25): whole, of a whole copy, or only a part. */
export const COPY_FORMS = ['copy', 'copyOfCopy', 'extract'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** What a copy bears of its own; what it copies is the stored paper. */
export type CopyFrame = PaperHead & PaperFoot & { readonly form: CopyForm };

type Copied = {
  readonly line: string;
  readonly kind: 'individual' | 'collective' | 'household';
  readonly name: string;
  readonly unitName: string;
};

const key = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('vi');

/** The units whose extract can be made: those that the recipients belong to, and collectives that are units themselves. */
export const unitsOfCopy = (items: readonly Pick<Copied, 'kind' | 'name' | 'unitName'>[]): readonly string[] => {
  const units = new Map<string, string>();
  for (const { kind, name, unitName } of items) {
    const unit = unitName === '' && kind === 'collective' ? name : unitName;
    if (unit !== '' && !units.has(key(unit))) units.set(key(unit), unit);
  }
  return [...units.values()];
};

/** The printed lines of one unit's recipients; the unit itself among them where it was commended. */
export const linesOfUnit = (items: readonly Copied[], unit: string): readonly string[] =>
  items
    .filter(
      ({ kind, name, unitName }) => key(unitName) === key(unit) || (kind === 'collective' && key(name) === key(unit)),
    )
    .map(({ line }) => line);
