import { Button, Progress, SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { LISTED_STANDINGS } from '#shared/domain/candidates/standing';
import { candidateTexts } from '#shared/text/vi/candidates';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { shellTexts } from '#shared/text/vi/shell';
import { useNavigation, useShortcut } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { ErrorNotice } from '../../components/error-notice';
import { ScreenFrame } from '../../components/screen-frame';
import { writtenNumber } from '../../components/written-values';
import { CandidateGrid } from './candidate-grid';
import { CandidatePanel } from './candidate-panel';
import classes from './candidates.module.css';
import { SearchFields } from './search-fields';
import { type CandidateSearch, useCandidateSearch } from './use-candidate-search';

type Finished = NonNullable<CandidateSearch['finished']>;
type PartProps = { readonly search: CandidateSearch; readonly finished: Finished };

const Running = ({ search }: { readonly search: CandidateSearch }) => {
  const { progress } = search;
  return (
    <div className={classes.running} role="status">
      <p>
        {progress === null
          ? candidateTexts.beginning
          : candidateTexts.judging(writtenNumber(progress.done), writtenNumber(progress.total))}
      </p>
      {progress && (
        <Progress
          value={(100 * progress.done) / Math.max(1, progress.total)}
          aria-label={candidateTexts.beginning}
          transitionDuration={0}
        />
      )}
    </div>
  );
};

const Summary = ({ search, finished: { wanted, result } }: PartProps) => {
  const { judged, awardName, edition, alreadyHeld, totals } = result;
  const who = `${writtenNumber(judged)} ${recipientKindTexts[wanted.recipientKind].toLowerCase()}`;
  return (
    <div className={classes.summary}>
      <p>
        {candidateTexts.judged(who, awardName, wanted.year)} {candidateTexts.under(edition)}{' '}
        {alreadyHeld > 0 && `${candidateTexts.held(writtenNumber(alreadyHeld))} `}
        {totals.farther > 0 && candidateTexts.farther(writtenNumber(totals.farther))}
      </p>
      <p className={classes.soft}>{candidateTexts.basis}</p>
      {search.isStale && (
        <p role="status" className={classes.stale}>
          {candidateTexts.changed}{' '}
          <Button size="compact-sm" variant="default" onClick={search.findAgain}>
            {candidateTexts.again}
          </Button>
        </p>
      )}
    </div>
  );
};

const Standings = ({ search, finished: { result } }: PartProps) => (
  <div className={classes.standings}>
    <SegmentedControl
      aria-label={candidateTexts.result}
      value={search.standing}
      onChange={(value) => search.showStanding(LISTED_STANDINGS.find((one) => one === value) ?? 'met')}
      data={LISTED_STANDINGS.map((value) => ({
        value,
        label: candidateTexts.tab(candidateTexts.standings[value], writtenNumber(result.totals[value])),
      }))}
    />
    <span className={classes.soft}>{candidateTexts.about[search.standing]}</span>
  </div>
);

const Found = ({ search, finished }: PartProps) => {
  const { go } = useNavigation();
  const grid = useRef<HTMLTableElement>(null);
  const { lines, row, standing } = search;
  const { wanted, result } = finished;
  const current = lines[row];
  useEffect(() => {
    if (finished.result.lines.length > 0) grid.current?.focus({ preventScroll: true });
  }, [finished]);
  const openHistory = () => {
    if (current === undefined) return;
    go('registry', { recipientId: current.recipientId, recipientKind: wanted.recipientKind });
  };
  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        <Standings search={search} finished={finished} />
        {lines.length === 0 ? (
          <EmptyView text={candidateTexts.none[standing]} />
        ) : (
          <CandidateGrid search={search} result={result} onOpen={openHistory} gridRef={grid} />
        )}
        <p className={classes.statusLine}>
          {result.totals[standing] > lines.length
            ? candidateTexts.shownFirst(writtenNumber(lines.length), writtenNumber(result.totals[standing]))
            : candidateTexts.openHint}
        </p>
      </div>
      {current && (
        <CandidatePanel
          candidate={current}
          criteria={result.criteria}
          onHistory={openHistory}
          onCriteria={() => go('criteria', { code: wanted.awardCode })}
        />
      )}
    </div>
  );
};

/** Ai đủ điều kiện?: whom their history qualifies for an award now, over everybody recorded. Nothing is written here. */
export const CandidatesScreen = () => {
  const search = useCandidateSearch();
  const { running, finished, error } = search;
  useShortcut('mod+Enter', search.canFind && !running ? search.find : null);
  const primary = running ? (
    <Button variant="default" onClick={search.stop}>
      {candidateTexts.stop}
    </Button>
  ) : (
    <Button disabled={!search.canFind} title={candidateTexts.findKeys} onClick={search.find}>
      {candidateTexts.find}
    </Button>
  );
  return (
    <ScreenFrame title={shellTexts.screens.candidates} primary={primary} toolbar={<SearchFields search={search} />}>
      <div className={classes.body}>
        {error && <ErrorNotice error={error} onClose={search.clearError} />}
        {running && <Running search={search} />}
        {!running && finished && (
          <>
            <Summary search={search} finished={finished} />
            <Found search={search} finished={finished} />
          </>
        )}
        {!running && !finished && <EmptyView text={candidateTexts.start} />}
      </div>
    </ScreenFrame>
  );
};
