/** Whether something is asked or shown over the screen, which waits for it. */
export const isDialogOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
