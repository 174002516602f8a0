import type { ChangeContext, Commit, Committed, Context, LongCommit } from '#electron/context';
import type { ChannelOf, Input, Output, Reply } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

export type QueryHandler<C extends ChannelOf<'query'>> = (
  ctx: Context,
  input: Input<C>,
) => Reply<C> | Promise<Reply<C>>;

/**
 * A command first gathers what needs time (a file, a PDF) and then gives the change to make;
 * the dispatch runs the change in one transaction and writes its row in the change log. A long change works in parts.
 */
export type CommandHandler<C extends ChannelOf<'command'>> = (
  ctx: Context,
  input: Input<C>,
) => Result<AnyCommit<Output<C>>, AppError> | Promise<Result<AnyCommit<Output<C>>, AppError>>;

type AnyCommit<T> = Commit<T> | LongCommit<T>;

export type QueryHandlers = { readonly [C in ChannelOf<'query'>]: QueryHandler<C> };
export type CommandHandlers = { readonly [C in ChannelOf<'command'>]: CommandHandler<C> };
export type Handlers = QueryHandlers & CommandHandlers;

/** A long change that has nothing to gather first. */
export const inParts =
  <I, T>(change: (tx: ChangeContext, input: I) => ReturnType<LongCommit<T>['inParts']>) =>
  (_ctx: Context, input: I): Result<LongCommit<T>, AppError> =>
    ok({ inParts: (tx) => change(tx, input) });

/** A command that has nothing to gather first. */
export const atOnce =
  <I, T>(change: (tx: ChangeContext, input: I) => Result<Committed<T>, AppError>) =>
  (_ctx: Context, input: I): Result<Commit<T>, AppError> =>
    ok((tx) => change(tx, input));
