import { z } from 'zod';
import {
  AwardCodeField,
  Count,
  Day,
  ExportedFile,
  ExportFormats,
  Id,
  Line,
  Nothing,
  Saved,
  Year,
} from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Series = z.strictObject({ series: Line, year: Year });
const BookNumber = z.int().min(1).max(999_999);

export const certificateBookRoutes = {
  'certificateBook.series': query(Nothing, z.array(z.object({ series: z.string(), year: Year }))),
  /** The pages of a series: numbers given, kept free, left out, and the gaps that nobody explained. */
  'certificateBook.list': query(
    Series,
    z.object({
      next: BookNumber,
      lines: z.array(
        z.object({
          id: Id,
          number: BookNumber,
          state: z.enum(['reserved', 'given', 'void', 'revoked']),
          name: z.string(),
          awardName: z.string(),
          decision: z.string(),
          note: z.string(),
          reissues: z.array(z.object({ kind: z.enum(['replaced', 'corrected']), reason: z.string(), on: z.string() })),
        }),
      ),
      gaps: z.array(z.object({ from: BookNumber, to: BookNumber })),
    }),
  ),
  /** Numbers for the certificates of an award of a decision that have none in the series yet, in its order. */
  'certificateBook.give': command(
    Series.extend({
      decisionId: Id,
      awardCode: AwardCodeField,
      /** The first number; left out, the next after all that are written. */
      first: BookNumber.optional(),
    }),
    z.object({ given: Count, from: BookNumber.nullable(), to: BookNumber.nullable() }),
  ),
  /** Keeps the next numbers free for someone. */
  'certificateBook.reserve': command(
    Series.extend({ count: z.int().min(1).max(500), note: Line }),
    z.object({ from: BookNumber, to: BookNumber }),
  ),
  /** Leaves a number out, with the reason: one kept free, or one that nobody wrote in. */
  'certificateBook.void': command(Series.extend({ number: BookNumber, reason: Line }), Saved),
  /** Hands a certificate out again under its number. */
  'certificateBook.reissue': command(
    z.strictObject({ id: Id, kind: z.enum(['replaced', 'corrected']), reason: Line, on: Day }),
    Saved,
  ),
  'certificateBook.export': command(
    Series.extend({ formats: ExportFormats }),
    z.object({ files: z.array(ExportedFile) }),
  ),
};
