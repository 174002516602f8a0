import type { News } from '#shared/ipc/news';

/** What preload exposes: the page's only way out. */
export type Bridge = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly onNews: (listener: (news: News) => void) => () => void;
};

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}
