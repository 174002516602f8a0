/** The mark that the window's policy asks of every style element; each load of the page gets another one. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

/** Dialogs hold the page's scrolling by a style element of their own; its package looks for the nonce under this name. */
export const tellStyleNonce = (): void => {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
};
