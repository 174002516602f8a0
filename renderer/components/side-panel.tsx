import { CloseButton, Title } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { isEscapeHere } from './escape-key';
import classes from './side-panel.module.css';
import { useUnsavedQuestion } from './unsaved-question';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: number;
  readonly children: ReactNode;
};

/**
 * A panel at the right of the list (over it on narrow windows). Render it only while open: it takes the focus, Esc
 * closes it, and the focus goes back to where it was.
 */
export const SidePanel = ({ title, onClose, width = 400, children }: Props) => {
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  const { ask, question } = useUnsavedQuestion();
  const close = () => ask(panel.current, onClose);
  useEffect(() => {
    const before = document.activeElement;
    const first = panel.current?.querySelector<HTMLElement>('[data-autofocus], input:not([type=hidden]), textarea');
    (first ?? panel.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      style={{ width }}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (!isEscapeHere(event)) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className={classes.head}>
        <Title order={2} id={titleId} className={classes.title}>
          {title}
        </Title>
        <CloseButton onClick={close} />
      </header>
      <div className={classes.body}>{children}</div>
      {question}
    </aside>
  );
};
