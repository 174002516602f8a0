import { setImmediate as nextTurn } from 'node:timers/promises';

/** Runs long work part by part, giving way after each. */
export const inTurns = async <T>(parts: Generator<unknown, T, void>): Promise<T> => {
  for (let step = parts.next(); ; step = parts.next()) {
    if (step.done === true) return step.value;
    await nextTurn();
  }
};

/** Runs the same work without giving way. */
export const atOneGo = <T>(parts: Generator<unknown, T, void>): T => {
  for (let step = parts.next(); ; step = parts.next()) if (step.done === true) return step.value;
};
