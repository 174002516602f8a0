import { z } from 'zod';
import { deskFields, withListSource } from '#shared/ipc/campaigns';
import { Count, Day, Id, Nothing, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const place = { campaignId: Id.nullable(), unitId: Id.nullable(), receivedOn: Day.nullable() };

const DRAFT_KINDS = ['nomination', 'history'] as const;

/** Lists that lie on the desk, not taken in yet: kept so that a crash or a power cut takes nothing from the secretary. */
export const listDraftRoutes = {
  /** Pastes into the page, which gets the clipboard by its paste event and needs no permission to look at it. */
  'desk.paste': query(Nothing, Nothing),
  /** Both kinds of lists: those worked on, the newest first; then the others in the order in which they came. */
  'listDrafts.list': query(
    Nothing,
    z.array(
      z.object({
        id: Id,
        kind: z.enum(DRAFT_KINDS),
        fileName: z.string(),
        campaignName: z.string().nullable(),
        unitName: z.string().nullable(),
        /** Answers given so far: rows corrected, people chosen. */
        corrections: Count,
        /** Nothing was decided about it: it can go without a question. */
        isUntouched: z.boolean(),
        savedAt: z.string(),
      }),
    ),
  ),
  /** The list with what was decided about it, to go on where the secretary stopped. */
  'listDrafts.open': query(
    z.strictObject({ id: Id }),
    z.object({ id: Id, fileName: z.string(), bytes: z.string(), ...place, ...deskFields }),
  ),
  /** Puts a list on the desk, its file once. */
  'listDrafts.keep': command(withListSource({ ...place, ...deskFields }), Saved),
  'listDrafts.update': command(z.strictObject({ id: Id, ...place, ...deskFields }), Saved),
  'listDrafts.discard': command(z.strictObject({ id: Id }), Saved),
  /** Puts a list that was taken in on the desk again, as it was taken in: rows left behind are put right there. */
  'listDrafts.reopen': command(z.strictObject({ listId: Id }), Saved),
  /** Throws away drafts of either kind, but none that holds a decision. */
  'listDrafts.discardUntouched': command(
    z.strictObject({ ids: z.array(Id).max(10_000) }),
    z.object({ discarded: Count }),
  ),
};
