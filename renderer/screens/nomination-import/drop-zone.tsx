import { Group } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { FileChoice } from './file-choice';
import styles from './import-start.module.css';
import { PasteButton } from './paste-button';

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
};

/** Where an empty desk takes a list: dropped, chosen or pasted. */
export const DropZone = ({ title, hint, onFile, children }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus went with the last list.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <section className={styles.dropZone}>
      <p className={styles.dropTitle}>{title}</p>
      <Group gap={8}>
        <FileChoice button={button} label={importTexts.chooseFile} isPrimary onFile={onFile} />
        <PasteButton />
      </Group>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
};
