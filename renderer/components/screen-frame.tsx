import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './screen-frame.module.css';

type Props = {
  readonly title: string;
  /** The screen's one filled button. */
  readonly primary?: ReactNode;
  /** Search, filters and lesser buttons, in one row under the title. */
  readonly toolbar?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every screen: one h1, its primary action at the right, and a body that scrolls by itself. */
export const ScreenFrame = ({ title, primary, toolbar, children }: Props) => (
  <div className={classes.frame}>
    <header className={classes.head}>
      <Title order={1} className={classes.title}>
        {title}
      </Title>
      {primary}
    </header>
    {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
    <div className={classes.body}>{children}</div>
  </div>
);
