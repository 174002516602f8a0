/**
 * The mark that the page's policy asks of style elements added by scripts; a fresh one at each load.
 * Give it to MantineProvider as getStyleNonce.
 */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

/** Hands the mark to the library behind modal windows, which asks for it by this global name. */
export const announceStyleNonce = (): void => {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
};
