import { useMemo, useState } from 'react';
import { unansweredPairs } from '#shared/domain/nomination-list/unanswered-pairs';
import type { ListReading } from './import-draft';

type Course = { readonly reading: ListReading | null; readonly canAccept: boolean; readonly accept: () => void };

/** Taking a list in: while pairs of it wait for an answer, that is asked first. */
export const useAskedAccept = ({ reading, canAccept, accept }: Course) => {
  const [step, setStep] = useState<'asked' | 'answering' | null>(null);
  const unanswered = useMemo(() => (reading === null ? null : unansweredPairs(reading)), [reading]);
  const isOpen = unanswered !== null && unanswered.total > 0;
  const takeIn = () => {
    setStep(null);
    accept();
  };
  return {
    accept: () => {
      if (!isOpen) takeIn();
      else if (step === null) setStep('asked');
    },
    question: step === 'asked' &&
      unanswered && {
        unanswered,
        onAnswer: () => setStep('answering'),
        onAnyway: takeIn,
        onLeave: () => setStep(null),
      },
    /** The pairs are being answered on the way; `goOn` takes the list in once none is left. */
    answering: step === 'answering' ? { goOn: isOpen || !canAccept ? null : takeIn, leave: () => setStep(null) } : null,
  };
};

export type Answering = NonNullable<ReturnType<typeof useAskedAccept>['answering']>;
