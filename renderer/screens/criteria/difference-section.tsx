import { authorityNames } from '#shared/text/vi/authorities';
import { lookupTexts } from '#shared/text/vi/criteria-lookup';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenNumber } from '../../components/written-values';
import classes from './criteria.module.css';
import type { AwardEntry } from './use-criteria-lookup';

type Difference = NonNullable<AwardEntry['difference']>;
type LineChange = Difference['lines'][number];

const words = lookupTexts.difference;

const TONES: Record<LineChange['change'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'warn',
  reset: 'warn',
  renumbered: 'neutral',
};

const nameOf = (authority: Difference['deciders']['added'][number]): string => authorityNames[authority];

const factor = (hundredths: number | null): string =>
  hundredths === null ? words.noMoney : writtenNumber(hundredths / 100);

const Pair = ({ here, there }: { readonly here: string; readonly there: string }) => (
  <dl className={classes.pair}>
    <dt>{words.here}</dt>
    <dd>{here}</dd>
    <dt>{words.there}</dt>
    <dd>{there}</dd>
  </dl>
);

const ChangedLine = ({ line: { change, here, there } }: { readonly line: LineChange }) => {
  const one = there ?? here;
  return (
    <li className={classes.change}>
      <StatusBadge tone={TONES[change]}>{words.changes[change]}</StatusBadge>
      <span className={classes.clause}>
        {change === 'renumbered' ? `${here?.clause} → ${there?.clause}` : one?.clause}
      </span>
      {change === 'changed' ? <Pair here={here?.text ?? ''} there={there?.text ?? ''} /> : <div>{one?.text}</div>}
    </li>
  );
};

type SetChange = { readonly added: readonly string[]; readonly removed: readonly string[] };

const SetChanges = ({ name, change: { added, removed } }: { readonly name: string; readonly change: SetChange }) =>
  added.length + removed.length > 0 && (
    <li className={classes.change}>
      <strong>{name}</strong>
      {added.length > 0 && (
        <div>
          <StatusBadge tone="good">{words.changes.added}</StatusBadge> {added.join('; ')}
        </div>
      )}
      {removed.length > 0 && (
        <div>
          <StatusBadge tone="bad">{words.changes.removed}</StatusBadge> {removed.join('; ')}
        </div>
      )}
    </li>
  );

/** Folded: the same law under another number. */
const Renumbered = ({ lines }: { readonly lines: readonly LineChange[] }) =>
  lines.length > 0 && (
    <li className={classes.change}>
      <details>
        <summary>{words.renumbered(lines.length)}</summary>
        <ul className={classes.lines}>
          {lines.map((line) => (
            <ChangedLine key={line.id} line={line} />
          ))}
        </ul>
      </details>
    </li>
  );

const Changes = ({ difference }: { readonly difference: Difference }) => {
  const { lines, deciders, papers, ballot, money } = difference;
  const deciderNames = { added: deciders.added.map(nameOf), removed: deciders.removed.map(nameOf) };
  return (
    <ul className={classes.lines}>
      <SetChanges name={words.deciders} change={deciderNames} />
      {lines
        .filter(({ change }) => change !== 'renumbered')
        .map((line) => (
          <ChangedLine key={line.id} line={line} />
        ))}
      <SetChanges name={words.papers} change={papers} />
      {ballot && (
        <li className={classes.change}>
          <strong>{words.ballot}</strong>
          <Pair here={ballot.here} there={ballot.there} />
        </li>
      )}
      {money.map(({ recipientKind, here, there }) => (
        <li key={recipientKind} className={classes.change}>
          <strong>{words.money(recipientKindTexts[recipientKind].toLowerCase())}</strong>
          <Pair here={factor(here)} there={factor(there)} />
        </li>
      ))}
      <Renumbered lines={lines.filter(({ change }) => change === 'renumbered')} />
    </ul>
  );
};

/** What the other edition has otherwise. */
export const DifferenceSection = ({ difference }: { readonly difference: Difference }) => (
  <section className={classes.difference}>
    <h3 className={classes.heading}>{words.title(difference.edition.name)}</h3>
    {!difference.isThere && <p className={classes.soft}>{words.notThere}</p>}
    {difference.isSame && <p className={classes.soft}>{words.same}</p>}
    {difference.isThere && !difference.isSame && <Changes difference={difference} />}
  </section>
);
