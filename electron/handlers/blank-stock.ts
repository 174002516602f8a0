import { findBlank, listBlanks } from '#db/queries/certificate-designs';
import { insertBlankMove, movesOfBlank } from '#db/queries/print-runs';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { stockBook } from '#shared/domain/blank-stock';
import { err, ok } from '#shared/lib/result';

const list: QueryHandler<'blankStock.list'> = ({ db }) =>
  ok(
    listBlanks(db).map(({ id, name }) => {
      const moves = stockBook(movesOfBlank(db, id));
      return {
        blankId: id,
        name,
        stock: moves.at(-1)?.after ?? 0,
        moves: moves.map(({ blankId: _blank, runId: _run, ...move }) => move),
      };
    }),
  );

const record: CommandHandler<'blankStock.record'> = atOnce((tx, move) => {
  if (findBlank(tx.db, move.blankId) === null) return err({ code: 'certificates.blankNotFound' });
  const id = tx.newId();
  insertBlankMove(tx.db, { ...move, id, runId: null, movedAt: tx.now });
  return ok({ value: { id }, change: { subject: `blank:${move.blankId}`, before: null, after: move } });
});

export const blankStockHandlers = { 'blankStock.list': list, 'blankStock.record': record };
