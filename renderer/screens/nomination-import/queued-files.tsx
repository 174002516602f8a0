import { Button, Group } from '@mantine/core';
import { deskTexts } from '#shared/text/vi/import-desk';
import { leaveQueue, useQueuedLists } from '../../app/offered-list';
import styles from './import-start.module.css';

/** Files that were dropped together with another: each to read now, or to leave. */
export const QueuedFiles = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const files = useQueuedLists();
  if (files.length === 0) return null;
  const read = (file: File) => {
    leaveQueue(file);
    onFile(file);
  };
  return (
    <section className={styles.drafts} aria-label={deskTexts.queued}>
      {files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and their order stays.
        <div key={`${index} ${file.name}`} className={styles.draft}>
          <div>
            <strong>{file.name}</strong>
            <br />
            {deskTexts.queuedFacts}
          </div>
          <Group gap={6} wrap="nowrap">
            <Button size="compact-sm" aria-label={deskTexts.readQueuedOf(file.name)} onClick={() => read(file)}>
              {deskTexts.readQueued}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={deskTexts.leaveQueuedOf(file.name)}
              onClick={() => leaveQueue(file)}
            >
              {deskTexts.leaveQueued}
            </Button>
          </Group>
        </div>
      ))}
    </section>
  );
};
