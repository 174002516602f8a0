import { expect, it } from 'vitest';
import { listJoiner, listParts } from '#electron/excel/list-parts';
import { answerListRequest, readListRequest } from '#electron/excel/list-request';

const HEADER = 'STT\tHọ và tên\tChức vụ\tĐơn vị\tDanh hiệu đề nghị';
const ROWS = 2_345;

/** More rows than one part holds, and below them as many notes that belong to nobody. */
const lines = [
  HEADER,
  ...Array.from({ length: ROWS }, (_, at) => `${at + 1}\tNguyễn Văn An ${at}\tGiáo viên\tTrường số ${at % 7}\tLĐTT`),
  ...Array.from({ length: ROWS }, (_, at) => `\tGhi chú: dòng ${at}`),
];
const request = { source: { fileName: 'danh-sach.csv', bytes: Buffer.from(lines.join('\n')) }, options: {} };

it('a list that came in parts is the list that was sent, with every row of its file', async () => {
  const [whole, sent] = [await answerListRequest(request), await readListRequest(request)];
  if (!whole.ok || !sent.ok) throw new Error('not read');
  const joiner = listJoiner();
  const parts = [...listParts(sent.value)];
  for (const part of parts) joiner.add(structuredClone(part));
  const joined = joiner.whole();
  expect(parts.length).toBeGreaterThan(2);
  expect(joined?.reading).toEqual(whole.value.reading);
  expect(joined?.blocks.map(({ sheet, sourceRows }) => ({ sheet, sourceRows }))).toEqual(
    whole.value.blocks.map(({ sheet, sourceRows }) => ({ sheet, sourceRows })),
  );
  expect(joined?.blocks.flatMap(({ sourceRows }) => sourceRows)).toHaveLength(lines.length);
});

it('a file without a row comes in one part', async () => {
  const empty = { source: { fileName: 'danh-sach.csv', bytes: Buffer.from('\n') }, options: {} };
  const sent = await readListRequest(empty);
  if (!sent.ok) throw new Error('not read');
  expect([...listParts(sent.value)]).toHaveLength(1);
});
