import { Button } from '@mantine/core';
import styles from './column-panel.module.css';

type Props = {
  readonly text: string;
  readonly action: string;
  readonly hint?: string;
  readonly onAction: () => void;
};

/** By whose word the columns are read as they are, and the way back from it. */
export const RoleNotice = ({ text, action, hint, onAction }: Props) => (
  <p className={styles.note} role="status">
    {text}
    <Button size="compact-xs" variant="default" title={hint} onClick={onAction}>
      {action}
    </Button>
  </p>
);
