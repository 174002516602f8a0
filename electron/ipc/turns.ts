/**
 * Who may work with the database: short work side by side, a long change alone. Whatever comes while a long change goes
 * on waits for its end, so that nothing reads what may yet be undone.
 */
export type Turns = {
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

export const createTurns = (): Turns => {
  let working = 0;
  let aloneNow = false;
  let waiting: (() => void)[] = [];

  const woken = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const wakeAll = (): void => {
    const all = waiting;
    waiting = [];
    for (const wake of all) wake();
  };

  return {
    together: async (work) => {
      // No await between the look and the step in: somebody else could step in there.
      while (aloneNow) await woken();
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
        wakeAll();
      }
    },
    alone: async (work) => {
      while (working > 0 || aloneNow) await woken();
      aloneNow = true;
      try {
        return await work();
      } finally {
        aloneNow = false;
        wakeAll();
      }
    },
  };
};
