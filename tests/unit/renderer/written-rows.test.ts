import { expect, it } from 'vitest';
import { writtenNumber, writtenRow } from '../../../renderer/components/written-values';

it('writes the number of a row as its file does, and a count with its thousands apart', () => {
  expect(writtenRow(1254)).toBe('1254');
  expect(writtenNumber(1254)).toBe('1.254');
});
