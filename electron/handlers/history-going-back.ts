import { findHistoryFile } from '#db/queries/history-lists';
import { officeOf } from '#db/queries/settings';
import type { Context } from '#electron/context';
import { openHistoryFile, planHistory, type SentHistory } from '#electron/handlers/history-list-reading';
import { inTurns } from '#electron/ipc/long-work';
import type { WrittenBack } from '#shared/documents/returned-list';
import { faultyHistory } from '#shared/domain/history-list/faulty-history';
import { type HistoryDesk, NOTHING_SAID } from '#shared/domain/history-list/history-desk';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** The rows of a file of earlier years that would be left behind, as the workbook in which they are put right. */
export const historyGoingBack = async (
  ctx: Context,
  sent: SentHistory & Pick<HistoryDesk, 'choices'>,
): Promise<Result<WrittenBack, AppError>> => {
  const opened = await openHistoryFile(ctx, sent);
  if (!opened.ok) return opened;
  const { reading, asked } = opened.value;
  const rows = faultyHistory(await inTurns(planHistory(ctx.db, reading, sent)), reading);
  if (rows.length === 0) return err({ code: 'lists.nothingFaulty' });
  const written = await ctx.readHistory({ ...asked, goesBack: { rows, author: officeOf(ctx.db).officeName } });
  if (!written.ok) return written;
  return written.value.goesBack === undefined ? err({ code: 'lists.nothingFaulty' }) : ok(written.value.goesBack);
};

/** The same of a list that was taken in: what it left behind, as the registry stands now. */
export const historyListGoingBack = async (ctx: Context, listId: string): Promise<Result<WrittenBack, AppError>> => {
  const found = findHistoryFile(ctx.db, listId);
  if (found === null) return err({ code: 'historyLists.notFound' });
  const { fileName, fileBytes, desk } = found;
  return historyGoingBack(ctx, { fileName, bytes: fileBytes.toString('base64'), ...(desk ?? NOTHING_SAID) });
};
