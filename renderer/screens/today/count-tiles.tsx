import type { Output } from '#shared/ipc/contract';
import { todayTexts } from '#shared/text/vi/today';
import { useNavigation } from '../../app/navigation';
import { writtenNumber } from '../../components/written-values';
import type { Target } from './task-target';
import classes from './today-screen.module.css';

type Counts = Output<'today.overview'>['counts'];

const TILES: readonly (Target & { readonly count: keyof Counts })[] = [
  { count: 'waitingForCheck', screen: 'dossiers', params: { status: 'received' } },
  { count: 'returned', screen: 'dossiers', params: { status: 'returned' } },
  { count: 'readyForMeeting', screen: 'dossiers', params: { status: 'accepted' } },
  { count: 'passedWithoutDecision', screen: 'dossiers', params: { status: 'passed' } },
  { count: 'draftDecisions', screen: 'decisions', params: {} },
  { count: 'campaignsOpen', screen: 'campaigns', params: {} },
];

/** The counts of the year, each leading to what it counts. */
export const CountTiles = ({ counts }: { counts: Counts }) => {
  const { go } = useNavigation();
  return (
    <section className={classes.tiles} aria-label={todayTexts.countsTitle}>
      {TILES.map(({ count, screen, params }) => (
        <button
          key={count}
          type="button"
          className={classes.tile}
          data-zero={counts[count] === 0}
          onClick={() => go(screen, params)}
        >
          <span className={classes.number}>{writtenNumber(counts[count])}</span>
          <span>{todayTexts.counts[count]}</span>
        </button>
      ))}
    </section>
  );
};
