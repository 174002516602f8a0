import { z } from 'zod';
import { AWARD_CODES } from '#shared/domain/award-code';
import { parseShare } from '#shared/domain/local-regulation/written-share';
import { awardNames } from '#shared/text/vi/awards';
import { ballotVariantTexts, localMoneyTexts } from '#shared/text/vi/local-regulation';

/** Fields of the row forms that people write otherwise than the contract keeps them. */

export const AWARD_CHOICES = AWARD_CODES.filter((code) => code !== 'UNKNOWN').map((code) => ({
  value: code,
  label: awardNames[code].full,
}));

/** A share as people type it; nothing typed is null. */
export const OptionalShare = z.string().transform((text, ctx) => {
  if (text.trim() === '') return null;
  const share = parseShare(text);
  if (share === null) ctx.addIssue({ code: 'custom', message: ballotVariantTexts.wrongShare });
  return share === null ? z.NEVER : { ...share };
});

/** `0,3` ⇄ 30 hundredths. */
export const Hundredths = z.string().transform((text, ctx) => {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  if (match === null) ctx.addIssue({ code: 'custom', message: localMoneyTexts.wrongCoefficient });
  return match === null ? z.NEVER : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
});

export const writtenHundredths = (hundredths: number): string => {
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(hundredths / 100));
  return rest === '' ? whole : `${whole},${rest}`;
};
