import './bridge';
import type { Channel, Reply, Sent } from '#shared/ipc/contract';

/** Calls a channel of the contract; the reply is a Result, never a thrown refusal. */
export const call = <C extends Channel>(channel: C, input: Sent<C>): Promise<Reply<C>> =>
  window.bridge.call(channel, input) as Promise<Reply<C>>;
