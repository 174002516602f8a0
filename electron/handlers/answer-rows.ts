import { namesWorkedUpon, putAnswered, takeDossiersOut } from '#db/queries/answered-lists';
import {
  dossiersTakenOver,
  dossierWords,
  putDossierWords,
  putRecipientWords,
  recipientsOfList,
  recipientWords,
  wordsDiffer,
} from '#db/queries/list-versions';
import { officeOf } from '#db/queries/settings';
import type { AnsweredRows } from '#db/schema/dossiers';
import type { ChangeContext } from '#electron/context';
import type { SentBack, StandingNominee } from '#electron/handlers/answered-rows';
import type { Kept, NamedBy, TakenOver } from '#electron/handlers/keep-nominees';
import { recipientUnder, wordsUnder } from '#electron/handlers/later-words';
import type { AnsweredRow } from '#shared/domain/nomination-list/answered-rows';
import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import { placeKey, rowPlaces } from '#shared/domain/nomination-list/row-places';
import type { Output } from '#shared/ipc/contract';
import { grouped } from '#shared/lib/grouped';
import { inSlices } from '#shared/lib/slices';

type Answered = AnsweredRow<StandingNominee>;
type Dossier = StandingNominee['dossiers'][number];

const NOTHING_YET: AnsweredRows = { rows: [], dossiers: [], recipients: [], taken: [] };

/** So many dossiers go at once: a part takes some ten milliseconds. */
const DOSSIERS_A_PART = 200;

/** The rows that a list answers, with those that it answered when it was taken in before. */
const rowsOf = (answered: readonly Answered[], before: AnsweredRows['rows']): AnsweredRows['rows'] => {
  const known = rowPlaces<true>();
  for (const { sheet, row } of before) known.set({ sheet, sourceRow: row }, true);
  const fresh = answered
    .map(({ row, of }) => ({
      ...{ sheet: row.sheet ?? '', row: row.sourceRow },
      of: { listId: of.listId, sheet: of.sheet, row: of.sourceRow },
    }))
    .filter(({ sheet, row }) => known.get({ sheet, sourceRow: row }) === undefined);
  return [...before, ...fresh];
};

/**
 * Lets rows that answer others, which went back to their unit, put right what these had made: dossiers and recipients are worded
 * as the answers word them, and `finish` takes out the dossiers for awards that no answer proposes any more. `earlier` is what the
 * same list did when it was taken in before.
 */
export const rowAnswerer = (tx: ChangeContext, listId: string, sent: SentBack, earlier: AnsweredRows | null) => {
  const before = earlier ?? NOTHING_YET;
  const byRow = new Map(sent.answered.map((answer) => [answer.row, answer]));
  const dossiers: AnsweredRows['dossiers'][number][] = [];
  const recipients: AnsweredRows['recipients'][number][] = [];
  const taken: AnsweredRows['taken'][number][] = [];
  const staying = new Set<string>();
  const changed = new Set<string>();

  const reword = (stood: readonly TakenOver[]): void => {
    const known = stood.filter(({ row, dossierId }) =>
      byRow.get(row)?.nominee?.dossiers.some(({ id }) => id === dossierId),
    );
    const byId = new Map(known.map((by) => [by.dossierId, by]));
    for (const dossier of dossiersTakenOver(tx.db, [...byId.keys()])) {
      const by = byId.get(dossier.id);
      if (by === undefined) continue;
      const [was, is] = [dossierWords(dossier), wordsUnder(dossier, by)];
      if (!wordsDiffer(is, was)) continue;
      if (dossier.wordsStay === 1) {
        staying.add(dossier.name);
        continue;
      }
      putDossierWords(tx.db, dossier.id, is);
      dossiers.push({ id: dossier.id, before: was, after: is });
      changed.add(by.recipientId);
    }
  };

  /** Whoever came in with the list that made the dossiers is written anew in the registry, too. */
  const rename = (answering: readonly NamedBy[]): void => {
    const byList = new Map<string, Map<string, NamedBy>>();
    for (const by of answering) {
      for (const { listId: former } of byRow.get(by.row)?.nominee?.dossiers ?? []) {
        const naming = byList.get(former) ?? new Map<string, NamedBy>();
        byList.set(former, naming.set(by.recipientId, by));
      }
    }
    for (const [former, naming] of byList) {
      for (const one of recipientsOfList(tx.db, former, [...naming.keys()])) {
        const { id } = one.recipient;
        const by = naming.get(id);
        const was = recipientWords(one);
        const is = by === undefined ? was : recipientUnder(one, by);
        if (!wordsDiffer(is, was)) continue;
        putRecipientWords(tx.db, id, is);
        recipients.push({ id, listId: former, before: was, after: is });
        changed.add(id);
      }
    }
  };

  /** Of all rows that answer one, the awards together; what another list brought in stands as that one's. */
  const noLongerProposed = (): readonly Dossier[] => {
    const { officeLevel } = officeOf(tx.db);
    const places = grouped(sent.answered, ({ of }) => `${of.listId} ${placeKey(of)}`);
    return [...places.values()].flatMap((answers) => {
      const codes = new Set(
        answers.flatMap(({ row }) => row.awardProposed.map(({ code }) => awardAtLevel(code, officeLevel))),
      );
      const standing = answers[0]?.nominee?.dossiers ?? [];
      return standing.filter(({ awardCode, isOwn }) => isOwn && !codes.has(awardCode));
    });
  };

  const take = ({ answering, stood }: Pick<Kept, 'answering' | 'stood'>): void => {
    if (byRow.size === 0) return;
    // The recipients first: once their dossiers are worded anew, nothing else tells how they were called.
    rename(answering);
    reword(stood);
  };

  function* finish(): Generator<void, Output<'lists.accept'>['answered'], void> {
    if (sent.answered.length === 0) return null;
    for (const [former, own] of grouped(noLongerProposed(), (dossier) => dossier.listId)) {
      const ids = own.map(({ id }) => id);
      for (const some of inSlices(ids, DOSSIERS_A_PART)) {
        taken.push(...takeDossiersOut(tx.db, former, some));
        yield;
      }
      for (const name of namesWorkedUpon(tx.db, ids)) staying.add(name);
    }
    putAnswered(tx.db, listId, {
      rows: rowsOf(sent.answered, before.rows),
      dossiers: [...before.dossiers, ...dossiers],
      recipients: [...before.recipients, ...recipients],
      taken: [...before.taken, ...taken],
    });
    return {
      fileNames: sent.lists.map(({ fileName }) => fileName),
      rows: sent.answered.length,
      changed: changed.size,
      removed: taken.length,
      staying: [...staying],
    };
  }

  return { take, finish };
};
