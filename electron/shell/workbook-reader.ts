import { readWorkbook } from '#electron/excel/read-workbook';
import type { ListSource } from '#shared/domain/raw-workbook';

/**
 * The process that reads the files units send: it holds no data and no window, so a file made to break a reader
 * breaks only this process. One file, one answer.
 */
process.parentPort.once('message', ({ data }: { data: ListSource }) => {
  void readWorkbook(data).then((answer) => process.parentPort.postMessage(answer));
});
