/** Runs work that gives way after each part, without giving way. */
export const atOneGo = <T>(parts: Generator<unknown, T, void>): T => {
  for (let step = parts.next(); ; step = parts.next()) if (step.done === true) return step.value;
};
