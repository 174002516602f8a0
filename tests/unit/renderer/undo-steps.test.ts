import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  firstStep,
  type Steps,
  stepBack,
  stepForward,
  stepTo,
} from '../../../renderer/screens/certificates/undo-steps';

const far = (count: number) => count * 10_000;

const after = (values: readonly number[]): Steps<number> =>
  values.reduce((steps, value, index) => stepTo(steps, value, far(index + 1)), firstStep(0));

it('any steps are taken back one by one to the first, and brought again to the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 150 }), (values) => {
      const wanted = [0, ...values];
      let steps = after(values);
      for (const value of wanted.toReversed()) {
        expect(steps.now).toBe(value);
        steps = stepBack(steps);
      }
      for (const value of wanted) {
        expect(steps.now).toBe(value);
        steps = stepForward(steps);
      }
    }),
  );
});

it('what follows at once is one step, and a step after taking back forgets what was taken', () => {
  const dragged = [11, 12, 13].reduce((steps, value, index) => stepTo(steps, value, far(1) + index * 20), firstStep(0));
  expect(dragged.now).toBe(13);
  expect(stepBack(dragged).now).toBe(0);
  expect(stepForward(stepTo(stepBack(dragged), 7, far(2))).now).toBe(7);
});
