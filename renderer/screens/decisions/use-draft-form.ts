import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { useCommand } from '../../api/use-command';
import { useNewest } from '../../app/newest';
import {
  type Decision,
  DecisionFields,
  type DecisionInput,
  type DecisionOutput,
  withoutEmptyLines,
} from './decision-fields';

export type SaveState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'invalid' | 'refused';
export type DraftForm = ReturnType<typeof useDraftForm>;

/** A pause in typing after which the draft is saved and the preview follows. */
const PAUSE_MS = 900;

const checked = zodResolver(DecisionFields);
const resolver: Resolver<DecisionInput, unknown, DecisionOutput> = (values, context, options) =>
  checked(withoutEmptyLines(values), context, options);

type Lines = Readonly<Record<string, string>>;

/** All lines of the list as they stand now: the whole list is sent, so that none falls back to its old words. */
const linesToSend = (decision: Decision, lines: Lines) =>
  decision.items.map(({ id, line }) => ({ dossierId: id, line: lines[id] ?? line }));

/** The draft as a form that saves itself: after a pause, when a field is left, and by Ctrl+S. */
export const useDraftForm = (decision: Decision) => {
  const update = useCommand('decisions.update');
  const form = useForm<DecisionInput, unknown, DecisionOutput>({
    defaultValues: DecisionFields.parse(decision.fields),
    resolver,
  });
  const [lines, setLines] = useState<Lines>({});
  const [state, setState] = useState<SaveState>('untouched');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [heldNumber, setHeldNumber] = useState(decision.number);
  const latest = useRef({ lines, saved: JSON.stringify([form.getValues(), lines]), decision });
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const current = useCallback(() => JSON.stringify([form.getValues(), latest.current.lines]), [form]);

  const saveOnce = async (): Promise<boolean> => {
    const sent = current();
    if (sent === latest.current.saved) return true;
    setState('saving');
    let isSaved = false;
    await form.handleSubmit(
      async (fields) => {
        const hasLines = Object.keys(latest.current.lines).length > 0;
        const reply = await update.run({
          id: decision.id,
          fields,
          ...(hasLines && { lines: linesToSend(latest.current.decision, latest.current.lines) }),
        });
        isSaved = reply.ok;
        if (reply.ok) {
          latest.current.saved = sent;
          setSavedAt(new Date());
          setHeldNumber(fields.number);
        }
        setState(reply.ok ? 'saved' : 'refused');
      },
      () => setState('invalid'),
    )();
    return isSaved;
  };
  const newestSave = useNewest(saveOnce);
  useEffect(() => {
    latest.current.decision = decision;
  });

  /** Saves what changed; true when everything stands in the data. Saves run one after another. */
  const save = useCallback((): Promise<boolean> => {
    clearTimeout(pause.current);
    queue.current = queue.current.then(() => newestSave.current());
    return queue.current;
  }, []);

  const touched = useCallback(() => {
    if (current() === latest.current.saved) return;
    setState('unsaved');
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void save(), PAUSE_MS);
  }, [current, save]);

  useEffect(() => form.subscribe({ formState: { values: true }, callback: touched }), [form, touched]);
  // Leaving the page saves what the pause had not yet saved.
  useEffect(() => () => void save(), [save]);

  const setLine = (dossierId: string, line: string) => {
    latest.current.lines = { ...latest.current.lines, [dossierId]: line };
    setLines(latest.current.lines);
    touched();
  };

  return { form, lines, setLine, save, state, savedAt, heldNumber, error: update.error, clearError: update.clearError };
};
