import { useState } from 'react';
import type { ChannelOf, Reply, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { call } from './call';

/** Runs a command channel and remembers whether it is running and why it was last refused. */
export const useCommand = <C extends ChannelOf<'command'>>(channel: C) => {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const run = async (input: Sent<C>): Promise<Reply<C>> => {
    setRunning(true);
    setError(null);
    const reply = await call(channel, input);
    setRunning(false);
    if (!reply.ok) setError(reply.error);
    return reply;
  };

  return { run, running, error, clearError: () => setError(null) } satisfies {
    run: (input: Sent<C>) => Promise<Reply<C>>;
    running: boolean;
    error: AppError | null;
    clearError: () => void;
  };
};
