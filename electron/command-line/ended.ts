/** What stood on the command line after the command's name. */
export type CommandLine = {
  readonly words: readonly string[];
  readonly data: string | undefined;
  readonly out: string | undefined;
  readonly create: boolean;
};

/** How a command ended: 0 done, 1 refused, 2 called wrongly. */
export type Ended = { readonly exitCode: 0 | 1 | 2; readonly output?: string; readonly complaint?: string };

export const usageError = (complaint: string): Ended => ({ exitCode: 2, complaint });
