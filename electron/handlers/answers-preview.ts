import type { ReadDb } from '#db/council-db';
import { rowsAnswering } from '#electron/handlers/answered-rows';
import { nomineesOf } from '#electron/handlers/list-duplicates';
import { sentDifference } from '#electron/handlers/list-version';
import { inTurns } from '#electron/ipc/long-work';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { compareVersions, type MeantRow } from '#shared/domain/nomination-list/list-versions';
import type { Output } from '#shared/ipc/contract';

/**
 * What the rows of a list would do to what stands, as far as they answer rows that went back to their unit; null where none does.
 * `meant` are the rows as they are compared, `isTaken` says which of them would be taken in.
 */
export const answersOf = async (
  db: ReadDb,
  campaignId: string,
  meant: readonly MeantRow[],
  isTaken: (row: NomineeRow) => boolean,
): Promise<Output<'lists.read'>['answers']> => {
  const rows = meant.map(({ row }) => row).filter(isTaken);
  const { answered, ofOthers, lists } = await inTurns(rowsAnswering(db, campaignId, rows));
  if (answered.length === 0 && ofOthers.length === 0) return null;
  const standing = new Set(answered.flatMap(({ nominee }) => nominee?.dossiers.map(({ id }) => id) ?? []));
  const [nominees] = nomineesOf(db, campaignId);
  const former = nominees.filter(({ dossierId }) => standing.has(dossierId));
  const answers = answered.map(({ row, nominee }) => ({ row, recipientId: nominee?.recipientId ?? null }));
  return {
    fileNames: lists.map(({ fileName }) => fileName),
    rows: answered.length,
    ofOthers: ofOthers.length,
    ...sentDifference(compareVersions(former, answers)),
  };
};
