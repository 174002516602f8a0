import type { Share } from '#shared/domain/share';

const MORE_THAN = /^(quá|trên|hơn|>)\s*/iu;

const partsOf = (text: string): { readonly in: number; readonly of: number } | null => {
  const fraction = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text);
  if (fraction) return { in: Number(fraction[2]), of: Number(fraction[1]) };
  const percent = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(text);
  if (!percent) return null;
  const [, whole, tenth] = percent;
  return tenth === undefined ? { in: 100, of: Number(whole) } : { in: 1000, of: Number(`${whole}${tenth}`) };
};

/** A share as people type it: `80 %`, `12,5%`, `2/3`, `quá 1/2`. Null for anything else, and for nothing of a whole. */
export const parseShare = (typed: string): Share | null => {
  const text = typed.normalize('NFC').trim();
  const parts = partsOf(text.replace(MORE_THAN, ''));
  if (parts === null || parts.in === 0 || parts.of === 0) return null;
  return MORE_THAN.test(text) ? { ...parts, moreThan: true } : parts;
};

const amountOf = ({ in: whole, of: part }: Share): string => {
  if (whole === 100) return `${part} %`;
  return whole === 1000 ? `${Math.floor(part / 10)},${part % 10} %` : `${part}/${whole}`;
};

/** The share as it is typed; reading it again gives the same share. */
export const writtenShare = (share: Share): string => (share.moreThan ? `quá ${amountOf(share)}` : amountOf(share));
