import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChannelOf, Output, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { call } from './call';

export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'refused'; readonly error: AppError; readonly value: T | null };

/**
 * Reads a query channel, again when its input changes and after every command (main tells "dataChanged").
 * The last value stays while a newer one is loading, so that lists do not flicker. `input` null: nothing is asked yet.
 */
export const useQuery = <C extends ChannelOf<'query'>>(
  channel: C,
  input: Sent<C> | null,
): Loaded<Output<C>> & { reload: () => void } => {
  const [loaded, setLoaded] = useState<Loaded<Output<C>>>({ state: 'loading', value: null });
  const newest = useRef(0);
  const key = input === null ? null : JSON.stringify(input);

  const load = useCallback(async () => {
    if (key === null) return;
    newest.current += 1;
    const turn = newest.current;
    const reply = await call(channel, JSON.parse(key));
    if (turn !== newest.current) return;
    setLoaded((last) =>
      reply.ok ? { state: 'ready', value: reply.value } : { state: 'refused', error: reply.error, value: last.value },
    );
  }, [channel, key]);

  useEffect(() => {
    void load();
    return window.bridge.onNews((news) => {
      if (news.kind === 'dataChanged') void load();
    });
  }, [load]);

  return { ...loaded, reload: () => void load() };
};
