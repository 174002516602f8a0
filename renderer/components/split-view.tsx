import type { ReactNode } from 'react';
import classes from './split-view.module.css';

/** A list that scrolls by itself, with a SidePanel at its right while one is open. */
export const SplitView = ({ panel, children }: { panel?: ReactNode; children: ReactNode }) => (
  <div className={classes.split}>
    <div className={classes.list}>{children}</div>
    {panel}
  </div>
);
