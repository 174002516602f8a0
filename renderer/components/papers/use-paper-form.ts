import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Sent } from '#shared/ipc/contract';
import { useCommand } from '../../api/use-command';
import { useNewest } from '../../app/newest';
import { type Paper, schemaOf, withoutEmptyLines } from './paper';

export type SaveState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'invalid' | 'refused';

/** A pause in typing after which the draft is saved and the preview follows. */
const PAUSE_MS = 900;

const resolverFor = (paper: Paper): Resolver<FieldValues, unknown, FieldValues> => {
  const checked = zodResolver(schemaOf(paper) as unknown as z.ZodType<FieldValues, FieldValues>);
  return (values, context, options) => checked(withoutEmptyLines(values), context, options);
};

/** The draft as a form that saves itself: after a pause, when a field is left, and by Ctrl+S. */
export const usePaperForm = (paper: Paper) => {
  const update = useCommand('papers.update');
  const form = useForm<FieldValues, unknown, FieldValues>({
    defaultValues: structuredClone(paper.content.fields),
    resolver: resolverFor(paper),
  });
  const [state, setState] = useState<SaveState>('untouched');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const saved = useRef(JSON.stringify(form.getValues()));
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveOnce = async (): Promise<boolean> => {
    const sent = JSON.stringify(form.getValues());
    if (sent === saved.current) return true;
    setState('saving');
    let isSaved = false;
    await form.handleSubmit(
      async (fields) => {
        // The kind's own schema has just checked the fields.
        const content = { kind: paper.kind, fields } as Sent<'papers.update'>['content'];
        const reply = await update.run({ id: paper.id, content });
        isSaved = reply.ok;
        if (reply.ok) {
          saved.current = sent;
          setSavedAt(new Date());
        }
        setState(reply.ok ? 'saved' : 'refused');
      },
      () => setState('invalid'),
    )();
    return isSaved;
  };
  const newestSave = useNewest(saveOnce);

  /** Saves what changed; true when everything stands in the data. Saves run one after another. */
  const save = useCallback((): Promise<boolean> => {
    clearTimeout(pause.current);
    queue.current = queue.current.then(() => newestSave.current());
    return queue.current;
  }, []);

  const touched = useCallback(() => {
    if (JSON.stringify(form.getValues()) === saved.current) return;
    setState('unsaved');
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void save(), PAUSE_MS);
  }, [form, save]);

  useEffect(() => form.subscribe({ formState: { values: true }, callback: touched }), [form, touched]);
  // Leaving the page saves what the pause had not yet saved.
  useEffect(() => () => void save(), [save]);

  return { form, save, state, savedAt, error: update.error, clearError: update.clearError };
};
