import { z } from 'zod';
import { findBlank, listBlanks, putBlank, scanOf, setScan } from '#db/queries/certificate-designs';
import type { ChangeContext } from '#electron/context';
import { scanOfBytes } from '#electron/handlers/certificate-blanks';
import { designOf, keepDesign } from '#electron/handlers/certificate-designs';
import { savedFiles } from '#electron/handlers/saved-files';
import type { CommandHandler } from '#electron/ipc/handlers';
import { fileStem } from '#shared/documents/file-stem';
import type { Blank } from '#shared/domain/certificate/design';
import { BlankFields, Design } from '#shared/ipc/certificates';
import { FileBytes } from '#shared/ipc/fields';
import { err, ok } from '#shared/lib/result';
import { certificatePapers } from '#shared/text/vi/certificates';

const KIND = 'bang-vang-certificate-design';

/** A design with its blank and scan, as one office sends it to another. */
const DesignFile = z.strictObject({
  kind: z.literal(KIND),
  formatVersion: z.literal(1),
  design: Design,
  // Files of earlier versions tell an edge of the blank too, which said nothing of a printer.
  blank: BlankFields.extend({ feed: z.string().optional() }).transform(({ feed: _feed, ...blank }) => blank),
  scan: FileBytes.nullable(),
});

const exportDesign: CommandHandler<'certificates.exportDesign'> = async (ctx, { id }) => {
  const design = designOf(ctx.db, id);
  if (design === null) return err({ code: 'certificates.designNotFound' });
  const found = findBlank(ctx.db, design.blankId);
  if (found === null) return err({ code: 'certificates.blankNotFound' });
  const { id: _id, hasScan: _hasScan, ...blank } = found;
  const scan = scanOf(ctx.db, design.blankId)?.bytes?.toString('base64') ?? null;
  const file = { kind: KIND, formatVersion: 1, design, blank, scan };
  const bytes = Buffer.from(`${JSON.stringify(file, null, 1)}\n`);
  const saved = await savedFiles(ctx, [{ name: `${fileStem(certificatePapers.designFile(design.name))}.json`, bytes }]);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() =>
    ok({
      value: { files: [...files] },
      change: { subject: `certificateDesign:${id}`, before: null, after: { files } },
    }),
  );
};

const readDesignFile = (bytes: string): z.output<typeof DesignFile> | null => {
  try {
    return DesignFile.safeParse(JSON.parse(Buffer.from(bytes, 'base64').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
};

/** The blank that the office has already under this name and size, or a new one with the sender's scan. */
const blankFor = (tx: ChangeContext, blank: Blank, scan: string | null): string => {
  const same = listBlanks(tx.db).find(
    ({ name, widthMm, heightMm }) => name === blank.name && widthMm === blank.widthMm && heightMm === blank.heightMm,
  );
  const picture = scan === null ? null : scanOfBytes(Buffer.from(scan, 'base64'));
  const id = same?.id ?? tx.newId();
  if (same === undefined) putBlank(tx.db, id, blank);
  if (picture !== null && same?.hasScan !== true) setScan(tx.db, id, picture);
  return id;
};

const importDesign: CommandHandler<'certificates.importDesign'> = (_ctx, { bytes }) => {
  const file = readDesignFile(bytes);
  if (file === null) return err({ code: 'certificates.badDesignFile' });
  return ok((tx) => {
    const blankId = blankFor(tx, file.blank, file.scan);
    return ok(keepDesign(tx, null, { ...file.design, blankId }));
  });
};

export const designExchangeHandlers = {
  'certificates.exportDesign': exportDesign,
  'certificates.importDesign': importDesign,
};
