import { useState } from 'react';
import { useShortcut } from '../../app/navigation';
import { firstStep, stepBack, stepForward, stepTo } from './undo-steps';

/** Text that is being typed keeps its own Ctrl+Z. */
const isTyping = (): boolean => {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
};

/** State that Ctrl+Z takes back and Ctrl+Y brings again. */
export const useUndo = <T>(first: T) => {
  const [steps, setSteps] = useState(() => firstStep(first));
  const undo = () => setSteps(stepBack);
  const redo = () => setSteps(stepForward);
  const typed = (step: () => void) => () =>
    isTyping() ? document.execCommand(step === undo ? 'undo' : 'redo') : step();
  useShortcut('mod+Z', typed(undo));
  useShortcut('mod+Y', typed(redo));
  const set = (change: (last: T) => T) => {
    const at = performance.now();
    setSteps((last) => stepTo(last, change(last.now), at));
  };
  return { now: steps.now, set, undo, redo, canUndo: steps.past.length > 0, canRedo: steps.future.length > 0 };
};
