import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PartDone } from '#electron/context';

/** Runs long work part by part, giving way after each. */
export const inTurns = async <T>(parts: Generator<unknown, T, void>): Promise<T> => {
  for (let step = parts.next(); ; step = parts.next()) {
    if (step.done === true) return step.value;
    await nextTurn();
  }
};

/** So far nobody knows how much there is to do. */
export const NOT_COUNTED: PartDone = { done: 0, total: 0 };

/** Tells after each part of a work how far the whole of a long change is. */
export function* telling<T>(parts: Generator<unknown, T, void>, progress: PartDone): Generator<PartDone, T, void> {
  for (let step = parts.next(); ; step = parts.next()) {
    if (step.done === true) return step.value;
    yield progress;
  }
}

/** The same of a work that says after each part how much that part did. */
export function* counting<T>(parts: Generator<number, T, void>, total: number): Generator<PartDone, T, void> {
  let done = 0;
  for (let step = parts.next(); ; step = parts.next()) {
    if (step.done === true) return step.value;
    done += step.value;
    yield { done, total };
  }
}
