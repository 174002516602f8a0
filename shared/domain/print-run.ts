import { err, ok, type Result } from '#shared/lib/result';

/** What became of one sheet of a run. */
export const SHEET_OUTCOMES = ['sent', 'good', 'spoiled', 'notPrinted'] as const;
export type SheetOutcome = (typeof SHEET_OUTCOMES)[number];

/** What the secretary says after looking at the pile: places count from 1 in the order of printing. */
export type RunAnswer = {
  /** The last sheet that came out; the rest was not printed. */
  readonly lastOut: number;
  /** Sheets that came out and cannot be handed over, each with its reason. */
  readonly spoiled: readonly { readonly position: number; readonly reason: string }[];
};

export type AnsweredSheet = {
  readonly position: number;
  readonly outcome: Exclude<SheetOutcome, 'sent'>;
  readonly reason: string;
};

export type AnswerRefusal = 'outsideRun' | 'namedTwice' | 'notOut' | 'withoutReason';

/**
 * What became of every sheet of a run of `sheets` sheets, in order. Refuses a last sheet outside 0…sheets, a spoiled sheet
 * that did not come out, one named twice, one without a reason.
 */
export const answeredSheets = (
  sheets: number,
  { lastOut, spoiled }: RunAnswer,
): Result<readonly AnsweredSheet[], AnswerRefusal> => {
  if (!Number.isInteger(lastOut) || lastOut < 0 || lastOut > sheets) return err('outsideRun');
  const reasons = new Map(spoiled.map(({ position, reason }) => [position, reason]));
  if (reasons.size !== spoiled.length) return err('namedTwice');
  if (spoiled.some(({ position }) => !Number.isInteger(position) || position < 1 || position > lastOut)) {
    return err('notOut');
  }
  if (spoiled.some(({ reason }) => reason === '')) return err('withoutReason');
  return ok(
    Array.from({ length: sheets }, (_, index): AnsweredSheet => {
      const position = index + 1;
      const reason = reasons.get(position);
      if (reason !== undefined) return { position, outcome: 'spoiled', reason };
      return { position, outcome: position <= lastOut ? 'good' : 'notPrinted', reason: '' };
    }),
  );
};

/** How a certificate stands after all its sheets: asked about while one is out, and a good one stays good whatever was tried later. */
export type CertificateState = 'waiting' | 'sent' | 'printed' | 'spoiled';

export const certificateState = (outcomes: readonly SheetOutcome[]): CertificateState => {
  if (outcomes.includes('sent')) return 'sent';
  if (outcomes.includes('good')) return 'printed';
  return outcomes.includes('spoiled') ? 'spoiled' : 'waiting';
};

/** A run prints again what was good or may have come out before: then it must say why. */
export const needsReason = (states: readonly CertificateState[]): boolean =>
  states.some((state) => state === 'printed' || state === 'sent');
