import type { Output } from '#shared/ipc/contract';
import { changeText } from '#shared/text/vi/changes';
import { todayTexts } from '#shared/text/vi/today';
import { writtenMoment } from '../../components/written-values';
import classes from './today-screen.module.css';

/** The newest rows of the change log. */
export const RecentChanges = ({ changes }: { changes: Output<'today.overview'>['recent'] }) => (
  <section className={classes.card} aria-labelledby="today-recent">
    <h2 id="today-recent" className={classes.cardTitle}>
      {todayTexts.recentTitle}
    </h2>
    {changes.length === 0 && <p className={classes.none}>{todayTexts.nothingRecent}</p>}
    <ul className={classes.list}>
      {changes.map(({ seq, at, channel, subject }) => (
        <li key={seq} className={classes.change}>
          <span className={classes.soft}>{writtenMoment(at)}</span>
          <span>
            {changeText({ channel, after: null })}
            {subject && `: ${subject}`}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
