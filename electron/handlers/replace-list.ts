import type { ReadDb } from '#db/council-db';
import {
  dossiersStaying,
  dossiersTakenOver,
  dossierWords,
  findStandingList,
  moveDossiers,
  putDossierWords,
  putRecipientWords,
  putReplaced,
  recipientsOfList,
  recipientWords,
  withdrawList,
  wordsDiffer,
} from '#db/queries/list-versions';
import { findListByFile } from '#db/queries/nomination-lists';
import type { ReplacedList } from '#db/schema/dossiers';
import type { ChangeContext } from '#electron/context';
import type { Kept, NamedBy, TakenOver } from '#electron/handlers/keep-nominees';
import { recipientUnder, type Stands, wordsUnder } from '#electron/handlers/later-words';
import type { OpenedList } from '#electron/handlers/open-list';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type FormerList = NonNullable<ReturnType<typeof findStandingList>>;

/** The list whose place another takes by the secretary's word; it must stand in the same campaign, the other not yet. */
export const replacedList = (
  db: ReadDb,
  campaignId: string,
  { replacedListId, fileSha256 }: Pick<OpenedList, 'replacedListId' | 'fileSha256'>,
): Result<FormerList | null, AppError> => {
  if (replacedListId === null) return ok(null);
  if (findListByFile(db, campaignId, fileSha256) !== null) return err({ code: 'lists.replacesTooLate' });
  const list = findStandingList(db, replacedListId);
  return list === null || list.campaignId !== campaignId ? err({ code: 'lists.replacedGone' }) : ok(list);
};

/** Lets a list take the place of an earlier one, part by part; `finish` takes out what the later list does not name. */
export const listReplacer = (tx: ChangeContext, former: FormerList, listId: string) => {
  const moved: ReplacedList['moved'][number][] = [];
  const renamed = new Map<string, ReplacedList['renamed'][number]>();
  const staying: string[] = [];
  const changedBy = new Set<string>();

  const takeOverOne = (dossier: Stands, taken: TakenOver): void => {
    const { id, listSheet: sheet, listRow: row, wordsStay } = dossier;
    const [before, after] = [dossierWords(dossier), wordsUnder(dossier, taken)];
    const isSettled = wordsStay === 1;
    const words = wordsDiffer(after, before) ? { before, after } : null;
    moved.push({ id, sheet, row, words: isSettled ? null : words });
    if (words === null) return;
    if (isSettled) staying.push(dossier.name);
    else {
      putDossierWords(tx.db, id, after);
      changedBy.add(taken.recipientId);
    }
  };

  /** Recipients whom only the earlier list has told of are written as the later one writes them. */
  const rename = (named: readonly NamedBy[]): void => {
    const naming = new Map(named.map((by) => [by.recipientId, by]));
    for (const one of recipientsOfList(tx.db, former.id, [...naming.keys()])) {
      const { id } = one.recipient;
      const by = naming.get(id);
      const before = recipientWords(one);
      const after = by === undefined ? before : recipientUnder(one, by);
      if (!wordsDiffer(after, before)) continue;
      putRecipientWords(tx.db, id, after);
      changedBy.add(id);
      renamed.set(id, { id, before: renamed.get(id)?.before ?? before, after });
    }
  };

  const takeOver = ({ named, takenOver: part }: Pick<Kept, 'named' | 'takenOver'>): void => {
    rename(named);
    const byId = new Map(part.map((taken) => [taken.dossierId, taken]));
    for (const dossier of dossiersTakenOver(tx.db, [...byId.keys()])) {
      const taken = byId.get(dossier.id);
      if (taken !== undefined) takeOverOne(dossier, taken);
    }
    const places = part.map(({ dossierId: id, row }) => ({ id, sheet: row.sheet ?? '', row: row.sourceRow }));
    moveDossiers(tx.db, listId, places);
  };

  function* finish(): Generator<void, NonNullable<Output<'lists.accept'>['replaced']>, void> {
    staying.push(...dossiersStaying(tx.db, former.id).map(({ name }) => name));
    const rest = yield* withdrawList(tx.db, former.id, tx.now);
    putReplaced(tx.db, listId, { listId: former.id, moved, renamed: [...renamed.values()], ...rest });
    return {
      fileName: former.fileName,
      kept: moved.length,
      changed: changedBy.size,
      removed: rest.taken.length,
      staying: [...new Set(staying)],
    };
  }

  return { takeOver, finish };
};
