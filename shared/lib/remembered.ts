/**
 * A function that remembers its answers by text, so that words that a list repeats are worked out once. The memory is
 * emptied when it is full: it never holds more than `atMost` texts.
 */
export const remembered = <Answer extends string | boolean | object | null>(
  atMost: number,
  compute: (text: string) => Answer,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const told = known.get(text);
    if (told !== undefined) return told;
    const answer = compute(text);
    if (known.size >= atMost) known.clear();
    known.set(text, answer);
    return answer;
  };
};
