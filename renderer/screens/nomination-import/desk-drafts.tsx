import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { deskTexts } from '#shared/text/vi/import-desk';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { writtenMoment, writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';

/** A list on the desk of either kind. */
export type Draft = Output<'listDrafts.list'>[number];

const stateOf = ({ corrections, isUntouched, savedAt }: Draft): string => {
  const moment = writtenMoment(savedAt);
  if (corrections > 0) return deskTexts.draftFacts(writtenNumber(corrections), moment);
  return isUntouched ? deskTexts.draftUntouched(moment) : deskTexts.draftChosen(moment);
};

const factsOf = (draft: Draft): string => deskTexts.draftKind(historyListTexts.importKinds[draft.kind], stateOf(draft));

const lostWith = ({ corrections }: Draft): string =>
  corrections > 0 ? deskTexts.discardText(writtenNumber(corrections)) : deskTexts.discardChoices;

/** Lists of both kinds that were begun and not taken in: each to go on with, or to throw away. */
export const DeskDrafts = ({ onResume }: { readonly onResume: (draft: Draft) => void }) => {
  const { value: drafts } = useQuery('listDrafts.list', {});
  const discards = { nomination: useCommand('listDrafts.discard'), history: useCommand('historyDrafts.discard') };
  const discardUntouched = useCommand('listDrafts.discardUntouched');
  const [asked, setAsked] = useState<Draft | null>(null);
  const throwAway = async ({ kind, id }: Draft) => {
    await discards[kind].run({ id });
    setAsked(null);
  };
  const error = discards.nomination.error ?? discards.history.error ?? discardUntouched.error;
  if (drafts === null || drafts.length === 0) return null;
  const untouched = drafts.filter(({ isUntouched }) => isUntouched).map(({ id }) => id);
  return (
    <section className={styles.drafts} aria-label={deskTexts.drafts}>
      {drafts.map((draft) => (
        <div key={draft.id} className={styles.draft}>
          <div>
            <strong>{deskTexts.draft(draft.fileName)}</strong>
            <br />
            {factsOf(draft)}
          </div>
          <Group gap={6} wrap="nowrap">
            <Button size="compact-sm" aria-label={deskTexts.resumeOf(draft.fileName)} onClick={() => onResume(draft)}>
              {deskTexts.resume}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={deskTexts.discardOf(draft.fileName)}
              onClick={() => (draft.isUntouched ? void throwAway(draft) : setAsked(draft))}
            >
              {deskTexts.discard}
            </Button>
          </Group>
        </div>
      ))}
      {untouched.length > 1 && (
        <div className={styles.draft}>
          <Button
            size="compact-sm"
            variant="default"
            loading={discardUntouched.running}
            onClick={() => void discardUntouched.run({ ids: untouched })}
          >
            {deskTexts.discardUntouched(writtenNumber(untouched.length))}
          </Button>
        </div>
      )}
      {error && <ErrorNotice error={error} />}
      <ConfirmDialog
        opened={asked !== null}
        loses="work"
        title={deskTexts.discardTitle(asked?.fileName ?? '')}
        text={asked === null ? '' : lostWith(asked)}
        confirmLabel={deskTexts.discardConfirm}
        running={asked !== null && discards[asked.kind].running}
        onConfirm={() => asked && void throwAway(asked)}
        onCancel={() => setAsked(null)}
      />
    </section>
  );
};
