import { putAnswered, takeDossiersOut } from '#db/queries/answered-lists';
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
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { Output } from '#shared/ipc/contract';
import { grouped } from '#shared/lib/grouped';

type Answered = AnsweredRow<StandingNominee>;
type Dossier = StandingNominee['dossiers'][number];

const NOTHING_YET: AnsweredRows = { rows: [], dossiers: [], recipients: [], taken: [] };

const isAt = (row: NomineeRow) => (answer: AnsweredRows['rows'][number]) =>
  answer.row === row.sourceRow && answer.sheet === (row.sheet ?? '');

/**
 * Lets rows that answer others, which went back to their unit, put right what these had made: dossiers and recipients are worded
 * as the answers word them, and `finish` takes out the dossiers for awards that no answer proposes any more. `earlier` is what the
 * same list did when it was taken in before: that is not done again.
 */
export const rowAnswerer = (tx: ChangeContext, listId: string, sent: SentBack, earlier: AnsweredRows | null) => {
  const before = earlier ?? NOTHING_YET;
  const fresh = sent.answered.filter(({ row }) => !before.rows.some(isAt(row)));
  const byRow = new Map(fresh.map((answer) => [answer.row, answer]));
  const dossiers: AnsweredRows['dossiers'][number][] = [];
  const recipients: AnsweredRows['recipients'][number][] = [];
  const taken: AnsweredRows['taken'][number][] = [];
  const staying = new Set<string>();
  const changed = new Set<string>();

  const reword = (stood: readonly TakenOver[]): void => {
    const own = stood.filter(({ row, dossierId }) =>
      byRow.get(row)?.nominee?.dossiers.some(({ id }) => id === dossierId),
    );
    const byId = new Map(own.map((by) => [by.dossierId, by]));
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

  const rename = (answering: readonly NamedBy[]): void => {
    for (const [formerId, some] of grouped(answering, ({ row }) => byRow.get(row)?.of.listId)) {
      if (formerId === undefined) continue;
      const naming = new Map(some.map((by) => [by.recipientId, by]));
      for (const one of recipientsOfList(tx.db, formerId, [...naming.keys()])) {
        const { id } = one.recipient;
        const by = naming.get(id);
        const was = recipientWords(one);
        const is = by === undefined ? was : recipientUnder(one, by);
        if (!wordsDiffer(is, was)) continue;
        putRecipientWords(tx.db, id, is);
        recipients.push({ id, listId: formerId, before: was, after: is });
        changed.add(id);
      }
    }
  };

  const takeOut = (some: readonly Dossier[]): void => {
    for (const [formerId, own] of grouped(some, (dossier) => dossier.listId)) {
      const gone = takeDossiersOut(
        tx.db,
        formerId,
        own.map(({ id }) => id),
      );
      taken.push(...gone);
      const ids = new Set(gone.map(({ id }) => id));
      for (const { id, name } of own) if (!ids.has(id)) staying.add(name);
    }
  };

  /** Of all rows that answer one, the awards together. */
  const noLongerProposed = (answers: readonly Answered[]): readonly Dossier[] => {
    const { officeLevel } = officeOf(tx.db);
    const codes = new Set(
      answers.flatMap(({ row }) => row.awardProposed.map(({ code }) => awardAtLevel(code, officeLevel))),
    );
    const standing = answers[0]?.nominee?.dossiers ?? [];
    return standing.filter(({ awardCode }) => !codes.has(awardCode));
  };

  const take = ({ answering, stood }: Pick<Kept, 'answering' | 'stood'>): void => {
    if (byRow.size === 0) return;
    // The recipients first: once their dossiers are worded anew, nothing else tells how they were called.
    rename(answering);
    reword(stood);
  };

  const finish = (): Output<'lists.accept'>['answered'] => {
    if (sent.answered.length === 0) return null;
    const places = grouped(fresh, ({ of }) => `${of.listId} ${of.sheet} ${of.sourceRow}`);
    for (const answers of places.values()) takeOut(noLongerProposed(answers));
    const rows = fresh.map(({ row, of: { listId: ofList, sheet, sourceRow } }) => ({
      sheet: row.sheet ?? '',
      row: row.sourceRow,
      of: { listId: ofList, sheet, row: sourceRow },
    }));
    putAnswered(tx.db, listId, {
      rows: [...before.rows, ...rows],
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
  };

  return { take, finish };
};
