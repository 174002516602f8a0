import { z } from 'zod';
import { query } from '#shared/ipc/route';

/** A file that the program wrote out since it was started; no other is opened. */
const Written = z.strictObject({ path: z.string().min(1).max(4096) });

export const savedFileRoutes = {
  /** Opens a written file in the program that the person has for it. */
  'savedFiles.open': query(Written, z.object({ opened: z.boolean() })),
  /** Shows a written file in its folder. */
  'savedFiles.showInFolder': query(Written, z.object({ shown: z.boolean() })),
};
