import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { meetingTexts } from '#shared/text/vi/meetings';
import styles from './agenda.module.css';
import { type AgendaItem, completeTally, isSameTally, type TypedTally, typedOf } from './tally-entry';

type Props = {
  readonly item: AgendaItem;
  readonly voters: number;
  readonly focusTurn: number;
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly onRecord: (typed: TypedTally) => void;
  readonly onEdit: () => void;
};

const BOXES = ['agreed', 'disagreed', 'blank'] as const;
const texts = meetingTexts.agenda;
const names = { agreed: texts.agreedOf, disagreed: texts.disagreedOf, blank: texts.blankOf };

/** The three boxes of the item being counted: Enter records, Esc takes back, empty boxes show what they get. */
export const TallyFields = ({ item, voters, focusTurn, describedBy, isWrong, onRecord, onEdit }: Props) => {
  const [typed, setTyped] = useState(() => typedOf(item.tally));
  const [recorded, setRecorded] = useState(item.tally);
  const first = useRef<HTMLInputElement>(null);
  // A count that came from elsewhere, such as one for all items left, shows in the boxes too.
  if (!isSameTally(recorded, item.tally)) {
    setRecorded(item.tally);
    setTyped(typedOf(item.tally));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for the focus anew
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, [focusTurn]);

  const derived = completeTally(typed, voters);
  const change = (box: (typeof BOXES)[number], text: string) => {
    onEdit();
    // A new number of agreeing votes starts the count afresh: the other two boxes follow it.
    setTyped((last) => (box === 'agreed' ? { agreed: text, disagreed: '', blank: '' } : { ...last, [box]: text }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') onRecord(typed);
    if (event.key === 'Escape') setTyped(typedOf(item.tally));
  };

  return BOXES.map((box) => (
    <td key={box} className={styles.count}>
      <input
        ref={box === 'agreed' ? first : undefined}
        className={styles.box}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        aria-label={names[box](item.name)}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={typed[box]}
        placeholder={derived.ok ? String(derived.value[box]) : ''}
        onChange={(event) => change(box, event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </td>
  ));
};
