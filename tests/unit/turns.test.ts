import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTurns } from '#electron/ipc/turns';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('a long change never overlaps anything, and everybody has a turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.nat(4)), { minLength: 1, maxLength: 12 }), async (works) => {
      const turns = createTurns();
      const now = { together: 0, alone: 0 };
      const done: number[] = [];
      const run = ([isAlone, pauses]: readonly [boolean, number], index: number): Promise<void> => {
        const kind = isAlone ? 'alone' : 'together';
        return turns[kind](async () => {
          now[kind] += 1;
          expect(now.alone).toBeLessThanOrEqual(1);
          expect(now.alone === 1 && now.together > 0).toBe(false);
          for (let at = 0; at < pauses; at += 1) await pause();
          expect(now.alone === 1 && now.together > 0).toBe(false);
          now[kind] -= 1;
          done.push(index);
        });
      };
      await Promise.all(works.map(run));
      expect(done.sort((a, b) => a - b)).toEqual(works.map((_, index) => index));
    }),
  );
});

it('goes on after work that threw', async () => {
  const turns = createTurns();
  const planted = new Error('planted');
  await expect(
    turns.alone(async () => {
      throw planted;
    }),
  ).rejects.toBe(planted);
  await expect(turns.together(async () => 'next')).resolves.toBe('next');
});
