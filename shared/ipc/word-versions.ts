import { z } from 'zod';
import { DIFFERENCE_KINDS } from '#shared/domain/word-differences';
import { ExportedFile, FileBytes, Id, Line } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Difference = z.object({ kind: z.enum(DIFFERENCE_KINDS), paper: z.string(), word: z.string() });
const OfDecision = z.strictObject({ decisionId: Id });

export const wordVersionRoutes = {
  /** What came back from Word for a decision, the newest first. */
  'wordVersions.list': query(
    OfDecision,
    z.object({
      /** The one that goes on to printing and signing; null while the program's own paper does. */
      inForce: Id.nullable(),
      /** By which version of the office's template the paper is written; null: by the program's own layout. */
      templateVersion: z.int().nullable(),
      versions: z.array(
        z.object({
          id: Id,
          version: z.int(),
          fileName: z.string(),
          savedAt: z.string(),
          savedBy: z.string(),
          converter: z.string(),
          docxSha256: z.string(),
          pdfSha256: z.string(),
          /** The decision says something else now than when the file came back. */
          isOutdated: z.boolean(),
          differences: z.array(Difference),
        }),
      ),
    }),
  ),
  /** Writes the decision, draft or issued, as Word and opens it. */
  'wordVersions.openWord': command(OfDecision, z.object({ files: z.array(ExportedFile) })),
  /** Takes the edited Word file back: its PDF is made, its words compared. Goes on to signing unless what was decided changed. */
  'wordVersions.take': command(
    z.strictObject({ decisionId: Id, fileName: Line, bytes: FileBytes }),
    z.object({ id: Id, isInForce: z.boolean(), differences: z.array(Difference) }),
  ),
  /** Lets one version, or the program's own paper, go on to printing and signing. */
  'wordVersions.use': command(z.strictObject({ decisionId: Id, id: Id.nullable() }), z.object({ id: Id.nullable() })),
  /** Opens a kept file in the system's program. */
  'wordVersions.show': query(
    z.strictObject({ id: Id, format: z.enum(['docx', 'pdf']) }),
    z.object({ shown: z.boolean() }),
  ),
};
