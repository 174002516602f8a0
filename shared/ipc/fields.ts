import { z } from 'zod';
import { AWARD_CODES } from '#shared/domain/award-code';
import { AWARD_BASES, RATING_LEVELS, RECIPIENT_KINDS } from '#shared/domain/recipient';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { tidy } from '#shared/lib/vietnamese-text';
import { fieldTexts } from '#shared/text/vi/fields';

/** Fields that several topics share; each is parsed once, at the door. */

export const Id = z.string().min(1).max(64);

/** `.meta` keeps the JSON Schema honest: the check itself is code. */
export const Day = z
  .custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), fieldTexts.notADay)
  .meta({ type: 'string', format: 'date' });

export const Year = z.int().min(1945).max(2199);
export const Count = z.int().min(0).max(1_000_000);

const text = (longest: number) => z.string().max(longest).transform(tidy);

/** One line that must hold something, tidied to NFC. */
export const Line = text(500).refine((value) => value.length > 0, fieldTexts.empty);
/** One line that may be empty. */
export const OptionalLine = text(500);
export const Prose = z
  .string()
  .max(20_000)
  .transform((value) => value.normalize('NFC').trim());

export const AwardCodeField = z.enum(AWARD_CODES);
export const Basis = z.enum(AWARD_BASES);
export const RecipientKindField = z.enum(RECIPIENT_KINDS);
export const Rating = z.enum(RATING_LEVELS);

/** A file by value: the page never names a path. About 20 MB of file. */
export const FileBytes = z
  .string()
  .max(28_000_000)
  // Only its end is looked at: a pattern over 26 million letters would hold the program up, and Buffer skips strange signs.
  .refine((value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value.slice(-64)), fieldTexts.notAFile)
  .meta({ type: 'string', contentEncoding: 'base64' });

/** A file that was written out, with where it lies and its hash. */
export const ExportedFile = z.object({ name: z.string(), path: z.string(), sha256: z.string(), bytes: Count });

/** The forms in which a paper leaves the program. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;
export const ExportFormats = z.array(z.enum(EXPORT_FORMATS)).min(1).max(3);

export const Nothing = z.strictObject({});
export const Saved = z.object({ id: Id });
