import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { deskTexts } from '#shared/text/vi/import-desk';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { writtenMoment, writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';

type Draft = Output<'listDrafts.list'>[number];

/** Lists that were begun and not taken in: each to go on with, or to throw away. */
export const DeskDrafts = ({ onResume }: { readonly onResume: (id: string) => void }) => {
  const { value: drafts } = useQuery('listDrafts.list', {});
  const discard = useCommand('listDrafts.discard');
  const [asked, setAsked] = useState<Draft | null>(null);
  const throwAway = async ({ id }: Draft) => {
    await discard.run({ id });
    setAsked(null);
  };
  if (drafts === null || drafts.length === 0) return null;
  return (
    <section className={styles.drafts} aria-label={deskTexts.drafts}>
      {drafts.map((draft) => (
        <div key={draft.id} className={styles.draft}>
          <div>
            <strong>{deskTexts.draft(draft.fileName)}</strong>
            <br />
            {draft.corrections > 0
              ? deskTexts.draftFacts(writtenNumber(draft.corrections), writtenMoment(draft.savedAt))
              : deskTexts.draftUntouched(writtenMoment(draft.savedAt))}
          </div>
          <Group gap={6} wrap="nowrap">
            <Button
              size="compact-sm"
              aria-label={deskTexts.resumeOf(draft.fileName)}
              onClick={() => onResume(draft.id)}
            >
              {deskTexts.resume}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={deskTexts.discardOf(draft.fileName)}
              onClick={() => (draft.corrections > 0 ? setAsked(draft) : void throwAway(draft))}
            >
              {deskTexts.discard}
            </Button>
          </Group>
        </div>
      ))}
      {discard.error && <ErrorNotice error={discard.error} />}
      <ConfirmDialog
        opened={asked !== null}
        title={deskTexts.discardTitle(asked?.fileName ?? '')}
        text={deskTexts.discardText(writtenNumber(asked?.corrections ?? 0))}
        confirmLabel={deskTexts.discardConfirm}
        running={discard.running}
        onConfirm={() => asked && void throwAway(asked)}
        onCancel={() => setAsked(null)}
      />
    </section>
  );
};
