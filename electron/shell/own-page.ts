/** The only address that pages of the application have. */
export const ownOrigin = 'app://bang-vang';

/** True for an address of the application's own pages. */
export const isOwnAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === ownOrigin;
};

/** The part of a frame that decides whether its calls are answered. */
export interface CallingFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** True for the top frame of one of our own pages; a frame within a page or a vanished frame is a stranger. */
export const isOwnPage = (frame: CallingFrame | null | undefined): boolean =>
  frame !== null && frame !== undefined && frame.parent === null && isOwnAddress(frame.url);
