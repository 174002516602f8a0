import { Stack } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from '../../../components/paper-editor.module.css';

/** A titled part of the form. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <Stack gap="xs">{children}</Stack>
    </section>
  );
};
