import { z } from 'zod';
import { PRINT_SIDES } from '#shared/domain/printing';
import { ceremonyRoutes } from '#shared/ipc/ceremony';
import { certificateBookRoutes } from '#shared/ipc/certificate-book';
import { certificateRoutes } from '#shared/ipc/certificates';
import { decisionRegisterRoutes } from '#shared/ipc/decision-register';
import { decisionRoutes } from '#shared/ipc/decisions';
import { Count, Id, Line, Nothing, OptionalLine } from '#shared/ipc/fields';
import { listPaperRoutes } from '#shared/ipc/list-papers';
import { paperRoutes } from '#shared/ipc/papers';
import { printDeskRoutes } from '#shared/ipc/print-desk';
import { command, query } from '#shared/ipc/route';
import { signingRoutes } from '#shared/ipc/signing';

/** A paper to print is named by the channel that writes it out, and what that channel wants to know. */
const printed = <C extends string, I extends z.ZodType>(channel: C, { input }: { readonly input: I }) =>
  z.strictObject({ channel: z.literal(channel), input });

/** The channels whose PDF can go to a printer instead of a folder: one line for each. */
export const PrintedPaper = z.discriminatedUnion('channel', [
  printed('decisions.export', decisionRoutes['decisions.export']),
  printed('papers.export', paperRoutes['papers.export']),
  printed('supplements.export', listPaperRoutes['supplements.export']),
  printed('register.export', decisionRegisterRoutes['register.export']),
  printed('certificateBook.export', certificateBookRoutes['certificateBook.export']),
  printed('ceremony.export', ceremonyRoutes['ceremony.export']),
  printed('certificates.export', certificateRoutes['certificates.export']),
  printed('certificates.calibrationSheet', certificateRoutes['certificates.calibrationSheet']),
  printed('printDesk.send', printDeskRoutes['printDesk.send']),
  printed('signing.export', signingRoutes['signing.export']),
]);

/** How a paper is put on sheets. */
const PrintChoice = z.object({
  printer: Line,
  copies: z.int().min(1).max(999),
  /** As typed: “1-3, 5”; empty for all pages. */
  pages: OptionalLine,
  sides: z.enum(PRINT_SIDES),
  /** The tray as the secretary calls it: told when printing, since no system passes it on. */
  tray: OptionalLine,
});

export const printingRoutes = {
  /** Writes the PDF of a paper and keeps it ready for a printer. Nothing leaves the program yet. */
  'printing.prepare': query(
    PrintedPaper,
    z.object({
      id: Id,
      name: z.string(),
      pages: z.array(z.object({ widthMm: z.number(), heightMm: z.number() })),
      printers: z.array(z.object({ name: z.string(), label: z.string() })),
      /** What was chosen for such a paper the last time. */
      last: PrintChoice.nullable(),
    }),
  ),
  /** The very bytes that will print, in base64. */
  'printing.file': query(z.strictObject({ id: Id }), z.object({ bytes: z.string() })),
  /** Lets go of a paper that was made ready. */
  'printing.drop': query(z.strictObject({ id: Id }), Nothing),
  /** Hands the paper to the printer, and remembers the choice unless it was only a trial. */
  'printing.send': command(
    PrintChoice.extend({ id: Id, isTrial: z.boolean() }).strict(),
    z.object({ pages: Count, sheets: Count }),
  ),
};
