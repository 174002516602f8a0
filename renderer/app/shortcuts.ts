type Handler = () => void;
type Entry = { readonly keys: string; readonly run: { current: Handler | null } };

const entries: Entry[] = [];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** True when the event is this chord: `mod+S`, `mod+Enter`, `alt+ArrowLeft`, `F2`. */
const isChord = (event: KeyboardEvent, keys: string): boolean => {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const typed = /^Digit\d$/.test(event.code) ? event.code.slice(5) : event.key.toLowerCase();
  return (
    typed === key &&
    (event.ctrlKey || event.metaKey) === parts.includes('mod') &&
    event.altKey === parts.includes('alt') &&
    event.shiftKey === parts.includes('shift')
  );
};

/** Keys of an input method (Telex, VNI) are never shortcuts; a plain letter is none while a field has the focus. */
const isForInput = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  event.keyCode === 229 ||
  (event.key.length === 1 && !event.ctrlKey && !event.metaKey && isTyping(event.target));

const run = (event: KeyboardEvent): void => {
  const entry = entries.findLast((one) => one.run.current !== null && isChord(event, one.keys));
  if (!entry) return;
  event.preventDefault();
  event.stopPropagation();
  entry.run.current?.();
};

window.addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && !isForInput(event)) run(event);
});

/** A closed list of choices, in whose field nothing can be typed. */
const isClosedChoice = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.readOnly && target.getAttribute('aria-expanded') === 'false';

// Such a field opens its list by Enter with whatever other key: the chord is asked before the field.
window.addEventListener(
  'keydown',
  (event) => {
    if (isChord(event, 'mod+Enter') && isClosedChoice(event.target)) run(event);
  },
  true,
);

/** Listens for a chord until the returned function is called; of two listeners the newer one is asked. */
export const listenForChord = (keys: string, run: { current: Handler | null }): (() => void) => {
  const entry = { keys, run };
  entries.push(entry);
  return () => {
    entries.splice(entries.indexOf(entry), 1);
  };
};
