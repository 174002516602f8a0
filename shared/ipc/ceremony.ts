import { z } from 'zod';
import { CEREMONY_PAPERS } from '#shared/domain/ceremony-facts';
import { Count, ExportedFile, ExportFormats, Id } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Decisions = z.array(Id).min(1).max(50);

const Paper = z.strictObject({
  decisionIds: Decisions,
  paper: z.enum(CEREMONY_PAPERS),
  traySize: z.int().min(1).max(500),
});

export const ceremonyRoutes = {
  /** Everybody of the issued decisions in the order of calling. */
  'ceremony.list': query(
    z.strictObject({ decisionIds: Decisions }),
    z.array(
      z.object({
        dossierId: Id,
        name: z.string(),
        unit: z.string(),
        post: z.string(),
        awardName: z.string(),
        amount: z.int().nullable(),
      }),
    ),
  ),
  /** Keeps the order in which the secretary wants them called. */
  'ceremony.arrange': command(
    z.strictObject({ dossierIds: z.array(Id).min(1).max(20_000) }),
    z.object({ placed: Count }),
  ),
  'ceremony.preview': query(Paper, z.object({ html: z.string() })),
  'ceremony.export': command(Paper.extend({ formats: ExportFormats }), z.object({ files: z.array(ExportedFile) })),
};
