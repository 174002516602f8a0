import type { ChosenHistoryColumn } from '#shared/domain/history-list/history-columns';
import type { HistoryCorrection } from '#shared/domain/history-list/history-corrections';
import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import type { AwardBasis } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';

/** All that the secretary said of a list of earlier years: with it the list can be read again as she saw it. */
export type HistoryDesk = {
  /** Of the whole list; what a row says itself wins. */
  readonly list: {
    readonly year: number | null;
    readonly decisionNumber: string;
    readonly decidedOn: LocalDate | null;
    readonly authority: string;
  };
  readonly basis: AwardBasis;
  /** From this year on the histories are complete; null: not claimed. */
  readonly knownFrom: number | null;
  readonly corrections: readonly HistoryCorrection[];
  /** Whom the words of a recipient mean; null: somebody new. */
  readonly choices: readonly { readonly recipientKey: string; readonly recipientId: string | null }[];
  /** What the columns hold; null: as the program takes them. */
  readonly columnRoles: readonly ChosenHistoryColumn[] | null;
  readonly encodings: readonly ChosenEncoding[];
};

/** What is kept of the desk, always in one order: two that say the same are the same text. */
export const historyDeskOf = ({
  list: { year, decisionNumber, decidedOn, authority },
  basis,
  knownFrom,
  corrections,
  choices,
  columnRoles,
  encodings,
}: HistoryDesk): HistoryDesk => ({
  list: { year, decisionNumber, decidedOn, authority },
  basis,
  knownFrom,
  corrections,
  choices,
  columnRoles,
  encodings,
});

export const NOTHING_SAID: HistoryDesk = historyDeskOf({
  list: { year: null, decisionNumber: '', decidedOn: null, authority: '' },
  basis: 'merit',
  knownFrom: null,
  corrections: [],
  choices: [],
  columnRoles: null,
  encodings: [],
});
