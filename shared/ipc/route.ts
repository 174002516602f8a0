import type { z } from 'zod';

/** A query reads; a command changes something and leaves a row in the change log. */
export type Route<I extends z.ZodType, O extends z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
};

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const;

export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const;
