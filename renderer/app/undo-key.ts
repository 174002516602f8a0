import { useShortcut } from './navigation';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range']);

const isTyping = (): boolean => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) return !WITHOUT_TEXT.has(activeElement.type);
  return activeElement instanceof HTMLTextAreaElement;
};

/** Runs a step on Ctrl+Z (undo) or Ctrl+Y (redo); text that is being typed keeps these keys for itself. */
export const useUndoKey = (command: 'undo' | 'redo', step: (() => void) | null): void => {
  const run = step && (() => void (isTyping() ? document.execCommand(command) : step()));
  useShortcut(command === 'undo' ? 'mod+Z' : 'mod+Y', run);
};
