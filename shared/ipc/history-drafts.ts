import { z } from 'zod';
import { withListSource } from '#shared/ipc/campaigns';
import { Id, Saved } from '#shared/ipc/fields';
import { historyDeskFields } from '#shared/ipc/history-lists';
import { command, query } from '#shared/ipc/route';

/** Lists of earlier years on the desk; `listDrafts.list` names them beside those of nominations. */
export const historyDraftRoutes = {
  'historyDrafts.open': query(
    z.strictObject({ id: Id }),
    z.object({ id: Id, fileName: z.string(), bytes: z.string(), ...historyDeskFields }),
  ),
  /** Puts a list on the desk, its file once. */
  'historyDrafts.keep': command(withListSource(historyDeskFields), Saved),
  'historyDrafts.update': command(z.strictObject({ id: Id, ...historyDeskFields }), Saved),
  'historyDrafts.discard': command(z.strictObject({ id: Id }), Saved),
};
