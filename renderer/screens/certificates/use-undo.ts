import { useState } from 'react';
import { useUndoKey } from '../../app/undo-key';
import { firstStep, stepBack, stepForward, stepTo } from './undo-steps';

/** State that Ctrl+Z takes back and Ctrl+Y brings again. */
export const useUndo = <T>(first: T) => {
  const [steps, setSteps] = useState(() => firstStep(first));
  const undo = () => setSteps(stepBack);
  const redo = () => setSteps(stepForward);
  useUndoKey('undo', undo);
  useUndoKey('redo', redo);
  const set = (change: (last: T) => T) => {
    const at = performance.now();
    setSteps((last) => stepTo(last, change(last.now), at));
  };
  return { now: steps.now, set, undo, redo, canUndo: steps.past.length > 0, canRedo: steps.future.length > 0 };
};
