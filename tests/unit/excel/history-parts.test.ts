import { expect, it } from 'vitest';
import { historyJoiner, historyParts } from '#electron/excel/history-parts';
import { answerHistoryRequest } from '#electron/excel/history-request';

const HEADER = 'STT\tHọ và tên\tĐơn vị\tNăm\tKhen thưởng';
const ROWS = 2_345;

/** More rows than one part holds, some with a year that nobody knows, and below them as many notes. */
const lines = [
  HEADER,
  ...Array.from({ length: ROWS }, (_, at) => `${at + 1}\tNguyễn Văn An ${at}\tTrường số ${at % 7}\t${at % 5}\tLĐTT`),
  ...Array.from({ length: ROWS }, (_, at) => `\tGhi chú: dòng ${at}`),
];
const joinedFrom = async (text: string) => {
  const source = { fileName: 'nhieu-nam.csv', bytes: Buffer.from(text) };
  const sent = await answerHistoryRequest({ source, history: {} });
  if (!sent.ok) throw new Error('not read');
  const [joiner, parts] = [historyJoiner(), [...historyParts(sent.value)]];
  for (const part of parts) joiner.add(structuredClone(part));
  return { sent: sent.value, parts: parts.length, joined: joiner.whole() };
};

it('a list of earlier years that came in parts is the list that was sent', async () => {
  const { sent, parts, joined } = await joinedFrom(lines.join('\n'));
  expect(parts).toBeGreaterThan(2);
  expect(sent.reading.rows.length + sent.reading.problems.length).toBeGreaterThan(ROWS);
  expect(sent.reading.ignoredRows.length).toBeGreaterThan(1_000);
  expect(joined).toEqual(sent);
});

it('a file without a row comes in one part', async () => {
  const { sent, parts, joined } = await joinedFrom('\n');
  expect(parts).toBe(1);
  expect(joined).toEqual(sent);
});
