import type { Handlers } from '#electron/ipc/handlers';
import { type Channel, contract, isChannel } from '#shared/ipc/contract';

/** The channels of a topic, or the one of that name. */
type ChannelsOf<T extends string> = Extract<Channel, T | `${T}.${string}`>;

type AnyHandler = (ctx: unknown, input: unknown) => unknown;

/**
 * Handlers of a topic that are loaded when the first of its channels is called. For those that need the large libraries
 * for papers and signatures: reading these takes half of the program's start, and most days begin without them.
 */
export const onDemand = <T extends string>(
  topic: T,
  load: () => Promise<Pick<Handlers, ChannelsOf<T>>>,
): Pick<Handlers, ChannelsOf<T>> => {
  const isOfTopic = (channel: string): channel is ChannelsOf<T> =>
    isChannel(channel) && (channel === topic || channel.startsWith(`${topic}.`));
  const handlers = Object.keys(contract)
    .filter(isOfTopic)
    .map((channel) => {
      const handler: AnyHandler = async (ctx, input) => ((await load())[channel] as AnyHandler)(ctx, input);
      return [channel, handler];
    });
  // Every channel of the topic, each with the handler of that name, which types cannot say.
  return Object.fromEntries(handlers) as Pick<Handlers, ChannelsOf<T>>;
};
