/** What stands, what stood before it step by step, and what was taken back. */
export type Steps<T> = {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  readonly at: number;
};

const MOST_STEPS = 200;
/** Changes that follow so fast are one step: a box dragged, a word typed. */
const ONE_STEP_MS = 500;

export const firstStep = <T>(now: T): Steps<T> => ({ now, past: [], future: [], at: Number.NEGATIVE_INFINITY });

/** Sets what stands now; `at` is the moment in ms. What was taken back before is gone with it. */
export const stepTo = <T>({ now, past, at: last }: Steps<T>, next: T, at: number): Steps<T> => ({
  now: next,
  past: at - last < ONE_STEP_MS && past.length > 0 ? past : [...past, now].slice(-MOST_STEPS),
  future: [],
  at,
});

/** One step back; nothing changes where there is none. */
export const stepBack = <T>(steps: Steps<T>): Steps<T> => {
  const before = steps.past.at(-1);
  if (before === undefined) return steps;
  const { now, past, future } = steps;
  return { now: before, past: past.slice(0, -1), future: [now, ...future], at: Number.NEGATIVE_INFINITY };
};

/** One step that was taken back, again. */
export const stepForward = <T>(steps: Steps<T>): Steps<T> => {
  const [after, ...future] = steps.future;
  if (after === undefined) return steps;
  return { now: after, past: [...steps.past, steps.now], future, at: Number.NEGATIVE_INFINITY };
};
