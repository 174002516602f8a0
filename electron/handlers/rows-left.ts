import type { ReadDb } from '#db/council-db';
import { campaignNominees } from '#db/queries/duplicates';
import { rowsLeft } from '#db/queries/nomination-lists';
import { settledByOthers } from '#shared/domain/supplement/settled-rows';
import { grouped } from '#shared/lib/grouped';
import { fold } from '#shared/lib/vietnamese-text';

/** Beyond so many nobody looks for those whom another list has brought in since. */
const LOOKED_AT = 500;

type Left = {
  /** Rows of the campaign's lists that still wait for a word. */
  readonly total: number;
  /** Of each list how many of its rows another list has brought in since: they are not counted. */
  readonly broughtIn: ReadonlyMap<string, number>;
};

/** The rows that lists of a campaign left behind, without those whom another list has brought in since. */
export const rowsLeftBehind = (db: ReadDb, campaignId: string): Left => {
  const { total, rows } = rowsLeft(db, campaignId, LOOKED_AT);
  if (total === 0 || total > LOOKED_AT) return { total, broughtIn: new Map() };
  const names = rows.flatMap(({ reading }) => (reading === null ? [] : [fold(reading.fullName)]));
  const nominees = campaignNominees(db, campaignId, names);
  const kept = rows.map((row) => ({ ...row, disposition: 'setAside' as const, dossiers: [] }));
  const broughtIn = new Map(
    [...grouped(kept, ({ listId }) => listId)].map(([listId, own]) => [listId, settledByOthers(own, nominees).length]),
  );
  return { total: total - [...broughtIn.values()].reduce((sum, amount) => sum + amount, 0), broughtIn };
};
