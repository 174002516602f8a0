import { findBlank, listBlanks, putBlank, type Scan, scanOf, setScan } from '#db/queries/certificate-designs';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { err, ok } from '#shared/lib/result';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** The picture by its first bytes; null for anything that is neither PNG nor JPEG. */
export const scanOfBytes = (bytes: Buffer): Scan | null => {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return { bytes, type: 'image/png' };
  return bytes.subarray(0, JPEG.length).equals(JPEG) ? { bytes, type: 'image/jpeg' } : null;
};

const subjectOf = (id: string): string => `blank:${id}`;

const list: QueryHandler<'certificates.blanks'> = ({ db }) => ok([...listBlanks(db)]);

const scan: QueryHandler<'certificates.scan'> = ({ db }, { blankId }) => {
  const found = scanOf(db, blankId);
  if (found === null) return err({ code: 'certificates.blankNotFound' });
  const { bytes, type } = found;
  return ok({ address: bytes === null ? null : `data:${type};base64,${bytes.toString('base64')}` });
};

const save: CommandHandler<'certificates.saveBlank'> = atOnce((tx, { id, blank }) => {
  const before = id === null ? null : findBlank(tx.db, id);
  if (id !== null && before === null) return err({ code: 'certificates.blankNotFound' });
  const saved = id ?? tx.newId();
  putBlank(tx.db, saved, blank);
  return ok({ value: { id: saved }, change: { subject: subjectOf(saved), before, after: blank } });
});

const keepScan: CommandHandler<'certificates.setScan'> = atOnce((tx, { blankId, bytes }) => {
  const before = scanOf(tx.db, blankId);
  if (before === null) return err({ code: 'certificates.blankNotFound' });
  const picture = bytes === null ? null : scanOfBytes(Buffer.from(bytes, 'base64'));
  if (bytes !== null && picture === null) return err({ code: 'certificates.notAnImage' });
  setScan(tx.db, blankId, picture);
  const hashOf = (content: Uint8Array | null | undefined) =>
    content === null || content === undefined ? null : { scanSha256: sha256(content) };
  return ok({
    value: { id: blankId },
    change: { subject: subjectOf(blankId), before: hashOf(before.bytes), after: hashOf(picture?.bytes) },
  });
});

export const certificateBlankHandlers = {
  'certificates.blanks': list,
  'certificates.scan': scan,
  'certificates.saveBlank': save,
  'certificates.setScan': keepScan,
};
