import { findBlank } from '#db/queries/certificate-designs';
import { findCorrection, listCorrections, putCorrection } from '#db/queries/certificate-printing';
import { certificateFonts } from '#electron/handlers/certificate-fonts';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { calibrationPdf } from '#electron/writers/calibration-pdf';
import { calibrationSheet } from '#shared/documents/calibration-sheet';
import { fileStem } from '#shared/documents/file-stem';
import { fedSize, NO_CORRECTION, type PrinterCorrection } from '#shared/domain/certificate/printer-correction';
import { err, ok } from '#shared/lib/result';

type CorrectionRow = NonNullable<ReturnType<typeof findCorrection>>;

/** How the printer is helped with this blank; as it is, while nobody measured it. */
export const correctionOf = (row: CorrectionRow | null): PrinterCorrection => {
  if (row === null) return NO_CORRECTION;
  const { dxMm, dyMm, scaleX, scaleY, rotation } = row;
  return { dxMm, dyMm, scaleX, scaleY, rotation };
};

const printers: QueryHandler<'certificates.printers'> = async (ctx) =>
  ok((await ctx.printers()).map(({ label }) => label));

const list: QueryHandler<'certificates.corrections'> = ({ db }) =>
  ok(
    listCorrections(db).map((row) => ({
      printer: row.printer,
      blankId: row.blankId,
      measuredAt: row.measuredAt,
      correction: correctionOf(row),
    })),
  );

const save: CommandHandler<'certificates.saveCorrection'> = atOnce((tx, { printer, blankId, correction }) => {
  if (findBlank(tx.db, blankId) === null) return err({ code: 'certificates.blankNotFound' });
  const before = findCorrection(tx.db, printer, blankId);
  putCorrection(tx.db, { printer, blankId }, { ...correction, measuredAt: tx.now });
  const told = before === null ? null : correctionOf(before);
  return ok({
    value: { printer },
    change: { subject: `blank:${blankId}`, before: told, after: { printer, ...correction } },
  });
});

const sheet: CommandHandler<'certificates.calibrationSheet'> = async (ctx, { printer, blankId }) => {
  const blank = findBlank(ctx.db, blankId);
  if (blank === null) return err({ code: 'certificates.blankNotFound' });
  const correction = correctionOf(findCorrection(ctx.db, printer, blankId));
  // Measured as the printer meets the blank: of one fed by its side, the sheet lies across too.
  const size = fedSize(blank, correction.rotation);
  const page = calibrationSheet(printer, { ...blank, ...size }, correction);
  const press = { fonts: await certificateFonts(ctx), createdAt: new Date(ctx.clock.now()) };
  const bytes = await calibrationPdf(page, { size, correction }, press);
  const saved = await savedFiles(ctx, [{ name: `${fileStem(page.fileName)}.pdf`, bytes }]);
  if (!saved.ok) return saved;
  const files = [...saved.value];
  return ok(() =>
    ok({ value: { files }, change: { subject: `blank:${blankId}`, before: null, after: { printer, files } } }),
  );
};

export const certificatePrinterHandlers = {
  'certificates.printers': printers,
  'certificates.corrections': list,
  'certificates.saveCorrection': save,
  'certificates.calibrationSheet': sheet,
};
