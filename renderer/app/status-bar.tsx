import { useEffect, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { timeOn } from '#shared/lib/wall-clock';
import { shellTexts } from '#shared/text/vi/shell';
import classes from './layout.module.css';

/** Whose data this is, and when it was last written. */
export const StatusBar = ({ status }: { status: Output<'app.status'> }) => {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  useEffect(
    () =>
      window.bridge.onNews((news) => {
        if (news.kind === 'dataChanged') setSavedAt(timeOn(new Date()));
      }),
    [],
  );
  return (
    <footer className={classes.status}>
      <span className={classes.office}>{status.office?.name}</span>
      {status.office && <span>{shellTexts.year(status.office.year)}</span>}
      {status.office?.hasSample && <span>{shellTexts.sampleData}</span>}
      <span className={classes.saved} role="status">
        {savedAt ? shellTexts.savedAt(savedAt) : shellTexts.allSaved}
      </span>
    </footer>
  );
};
