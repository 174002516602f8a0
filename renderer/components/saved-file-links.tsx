import { Anchor } from '@mantine/core';
import type { AppError } from '#shared/ipc/errors';
import { isOnlyShown } from '#shared/lib/shown-file';
import { exportTexts } from '#shared/text/vi/export';
import { call } from '../api/call';
import styles from './exported-files.module.css';

type Props = {
  readonly file: { readonly name: string; readonly path: string };
  readonly onRefused: (error: AppError) => void;
};

/** Opens a file that was just written, or the folder where it lies. */
export const SavedFileLinks = ({ file: { name, path }, onRefused }: Props) => {
  const ask = async (channel: 'savedFiles.open' | 'savedFiles.showInFolder') => {
    const reply = await call(channel, { path });
    if (!reply.ok) onRefused(reply.error);
  };
  return (
    <span className={styles.links}>
      {isOnlyShown(name) && (
        <Anchor
          component="button"
          type="button"
          aria-label={exportTexts.openOf(name)}
          onClick={() => void ask('savedFiles.open')}
        >
          {exportTexts.open}
        </Anchor>
      )}
      <Anchor
        component="button"
        type="button"
        aria-label={exportTexts.showInFolderOf(name)}
        onClick={() => void ask('savedFiles.showInFolder')}
      >
        {exportTexts.showInFolder}
      </Anchor>
    </span>
  );
};
