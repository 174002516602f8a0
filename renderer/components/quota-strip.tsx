import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { quotaTexts as texts } from '#shared/text/vi/quotas';
import styles from './quota-strip.module.css';

type Quotas = Output<'quotas.meters'>;
type Meter = Quotas['meters'][number];

/** Meters named before the whole table is opened. */
const FIRST = 3;

const keyOf = ({ quotaId, groupId }: Meter): string => `${quotaId} ${groupId}`;
const stateOf = ({ over, near }: Meter): 'over' | 'near' | 'within' => (over ? 'over' : near ? 'near' : 'within');

/** A sign and words, so that the state does not hang on colour. */
const stateWords = ({ over, near, used, waiting, ceiling, whole, wholeOf }: Meter): string => {
  if (over && whole === 0 && wholeOf !== null) return texts.noWhole(wholeOf);
  if (over) return texts.over(used - ceiling);
  return near ? texts.near(used + waiting - ceiling) : texts.left(ceiling - used);
};

const State = ({ meter }: { readonly meter: Meter }) => (
  <span className={styles.state} data-state={stateOf(meter)}>
    {stateWords(meter)}
  </span>
);

/** The rules that are measured, each once. */
const rulesOf = (meters: readonly Meter[]): readonly Meter[] => [
  ...new Map(meters.map((meter) => [meter.quotaId, meter])).values(),
];

const AllMeters = ({ meters, id }: { readonly meters: readonly Meter[]; readonly id: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
  <div id={id} className={styles.all} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.group}</th>
          <th scope="col">{texts.columns.counted}</th>
          <th scope="col">{texts.columns.used}</th>
          <th scope="col">{texts.columns.parts}</th>
          <th scope="col">{texts.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {meters.map((meter) => (
          <tr key={keyOf(meter)}>
            <td>{meter.groupName}</td>
            <td>{meter.counted}</td>
            <td className={styles.figure}>
              {texts.used(meter.used, meter.ceiling)}
              {meter.whole !== null && meter.wholeOf !== null && (
                <span className={styles.soft}>{texts.ofWhole(meter.whole, meter.wholeOf)}</span>
              )}
            </td>
            <td>{texts.parts(meter)}</td>
            <td>
              <State meter={meter} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {rulesOf(meters).map(({ quotaId, text, clause, unconfirmed }) => (
      <p key={quotaId} className={styles.rule}>
        {text} ({clause}
        {unconfirmed && `; ${texts.unconfirmed}`})
      </p>
    ))}
  </div>
);

/** The meters as one line: how many are over or near, the first of them by name, all of them on demand; nothing for none. */
export const QuotaStrip = ({ quotas }: { readonly quotas: Quotas | null }) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (quotas === null || quotas.meters.length === 0) return null;
  const { meters, year } = quotas;
  const over = meters.filter((meter) => meter.over).length;
  const near = meters.filter((meter) => meter.near).length;
  const urgent = meters.slice(0, Math.min(over + near, FIRST));
  return (
    <section className={styles.strip} aria-label={texts.label(year)}>
      <div className={styles.line}>
        <span className={styles.title}>{texts.title}</span>
        {over > 0 && (
          <span className={styles.state} data-state="over">
            {texts.overCount(over)}
          </span>
        )}
        {near > 0 && (
          <span className={styles.state} data-state="near">
            {texts.nearCount(near)}
          </span>
        )}
        {over + near === 0 && <span className={styles.state}>{texts.allWithin}</span>}
        <ul className={styles.first}>
          {urgent.map((meter) => (
            <li key={keyOf(meter)} title={texts.short(meter)}>
              <State meter={meter} /> {texts.short(meter)}
            </li>
          ))}
        </ul>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen((open) => !open)}
        >
          {isOpen ? texts.hideAll : texts.showAll(meters.length)}
        </Button>
      </div>
      {isOpen && <AllMeters meters={meters} id={id} />}
    </section>
  );
};
