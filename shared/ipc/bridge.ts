import type { News } from '#shared/ipc/news';

/** What the preload script shows a page: one call to the machine and one way to hear its news. */
export interface Bridge {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  /** Calls the listener for every piece of news; the function it gives ends that. */
  readonly onNews: (listener: (news: News) => void) => () => void;
}
