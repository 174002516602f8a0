const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Goes through long work part by part, so that the window does not stand still; what it comes to. */
export const inParts = async <T>(parts: Generator<void, T, void>): Promise<T> => {
  for (let step = parts.next(); ; step = parts.next()) {
    if (step.done === true) return step.value;
    await nextTask();
  }
};
