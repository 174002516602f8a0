import { expect, it } from 'vitest';
import { orderedId } from '#electron/ordered-id';

it('gives ids of version 7 that rise and never meet, over more than one drawing of random bytes', () => {
  const ids = Array.from({ length: 5_000 }, orderedId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length);
});
