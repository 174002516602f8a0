/** The two places that a signing program must be told: where the file lies, where the signed one shall lie. */
const PLACEHOLDERS = ['{in}', '{out}'] as const;

/** Whether the list names both places, each at least once. */
export const namesBothFiles = (written: readonly string[]): boolean =>
  PLACEHOLDERS.every((place) => written.some((argument) => argument.includes(place)));

/**
 * The arguments as the program gets them, one for each written one: only the two places are filled in, nothing is split,
 * quoted or run by a shell.
 */
export const commandArguments = (
  written: readonly string[],
  { input, output }: { readonly input: string; readonly output: string },
): readonly string[] =>
  written.map((argument) => argument.replaceAll(/\{in\}|\{out\}/g, (place) => (place === '{in}' ? input : output)));

/** Scripts of the Windows shell cannot be started without one; they are refused. */
export const needsShell = (path: string): boolean => /\.(?:bat|cmd|ps1|vbs|js|wsf)$/i.test(path);
