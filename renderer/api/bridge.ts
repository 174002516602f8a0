import type { Bridge } from '#shared/ipc/bridge';

declare global {
  interface Window {
    /** What preload exposes: the page's only way out. */
    readonly bridge: Bridge;
  }
}
