import { Stack, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { awardNames } from '#shared/text/vi/awards';
import { decisionMoneyTexts as texts } from '#shared/text/vi/decision-money';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import type { Loaded } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { writtenDay, writtenNumber } from '../../components/written-values';
import styles from './money-section.module.css';

type Money = Output<'decisions.money'>;
type Recipient = Money['recipients'][number];
type Other = Recipient['alreadyGiven'][number];

const NOTES_SHOWN = 5;

/** `0,3`: hundredths as the decree writes its coefficients. */
const coefficient = (hundredths: number): string => writtenNumber(hundredths / 100);

/** The paid amount, and below it what the product was before rounding. */
const Amount = ({ exact, amount }: { readonly exact: number; readonly amount: number }) => (
  <>
    {writtenNumber(amount)}
    {exact !== amount && <span className={styles.soft}>{texts.exact(writtenNumber(exact))}</span>}
  </>
);

const HEADS = ['count', 'coefficient', 'each', 'total'] as const;

/** Under each award and kind its figures, so that the table fits beside the paper. */
const GroupsTable = ({ money }: { readonly money: Money }) => (
  <table className={styles.table} aria-label={texts.table}>
    <thead>
      <tr>
        {HEADS.map((head) => (
          <th key={head} scope="col" className={styles.figure}>
            {texts.columns[head]}
          </th>
        ))}
      </tr>
    </thead>
    {money.groups.map((group) => (
      <tbody key={`${group.award} ${group.recipientKind}`}>
        <tr>
          <th scope="rowgroup" colSpan={HEADS.length} className={styles.award} title={group.clause}>
            {texts.awardFor(group.awardName, recipientKindTexts[group.recipientKind])}
          </th>
        </tr>
        <tr>
          <td className={styles.figure}>{texts.paidOf(group.paid, group.count)}</td>
          <td className={styles.figure}>{coefficient(group.hundredths)}</td>
          <td className={styles.figure}>
            <Amount exact={group.exact} amount={group.amount} />
          </td>
          <td className={styles.figure}>
            <Amount exact={group.exactTotal} amount={group.total} />
          </td>
        </tr>
      </tbody>
    ))}
    <tfoot>
      <tr>
        <th scope="row" colSpan={HEADS.length - 1}>
          {texts.total}
        </th>
        <td className={styles.figure}>
          <Amount exact={money.exactTotal} amount={money.total} />
        </td>
      </tr>
    </tfoot>
  </table>
);

const shares = (money: Money): string =>
  money.byKind
    .map(({ recipientKind, paid, total }) =>
      texts.share(recipientKindTexts[recipientKind], writtenNumber(paid), writtenNumber(total)),
    )
    .join('; ');

const awardShares = (money: Money): string =>
  money.byAward
    .map(({ award, paid, total }) => texts.share(awardNames[award].short, writtenNumber(paid), writtenNumber(total)))
    .join('; ');

const payersOf = ({ byPayer }: Money): string =>
  byPayer
    .map(({ payer, total }) =>
      byPayer.length === 1 ? texts.payers[payer] : `${texts.payers[payer]}: ${texts.dong(writtenNumber(total))}`,
    )
    .join('; ');

/** What the amounts rest on: base salary, rounding, who pays, each with its source. */
const Facts = ({ money }: { readonly money: Money }) => {
  const { baseSalary, rounding } = money;
  return (
    <dl className={styles.facts}>
      <dt>{texts.inWords}</dt>
      <dd>{money.inWords}</dd>
      <dt>{texts.byKind}</dt>
      <dd>{shares(money)}</dd>
      {money.byAward.length < money.groups.length && (
        <>
          <dt>{texts.byAward}</dt>
          <dd>{awardShares(money)}</dd>
        </>
      )}
      <dt>{texts.baseSalary}</dt>
      <dd>
        {baseSalary === null
          ? texts.noBaseSalary
          : texts.baseSalaryOf(writtenNumber(baseSalary.amount), writtenDay(baseSalary.from), baseSalary.source)}
      </dd>
      <dt>{texts.rounding}</dt>
      <dd>{texts.roundingOf(texts.roundings[rounding.way], rounding.clause)}</dd>
      <dt>{texts.payer}</dt>
      <dd>
        {payersOf(money)} ({texts.payerClause})
      </dd>
    </dl>
  );
};

const placeOf = ({ isHere, decisionNumber }: Other): string => (isHere ? texts.here : texts.byDecision(decisionNumber));

const nameAndPlace = (other: Other): string => `${awardNames[other.award].short} ${placeOf(other)}`;

const noteOf = ({ name, award, insteadOf, alreadyGiven }: Recipient): readonly string[] => [
  ...(insteadOf === null
    ? []
    : [texts.notPaid(name, awardNames[award].short, awardNames[insteadOf.award].short, placeOf(insteadOf))]),
  ...(alreadyGiven.length === 0 ? [] : [texts.alreadyGiven(name, alreadyGiven.map(nameAndPlace).join(', '))]),
];

const unconfirmedClauses = ({ groups, rounding }: Money): readonly string[] => [
  ...new Set([
    ...groups.filter((group) => group.unconfirmed).map(({ clause }) => clause),
    ...(rounding.unconfirmed ? [rounding.clause] : []),
  ]),
];

/** What is not counted, not paid twice, or not seen in full text. */
const Notes = ({ money }: { readonly money: Money }) => {
  const twice = money.recipients.flatMap(noteOf);
  const unseen = unconfirmedClauses(money);
  const lines = (notes: readonly string[]) => notes.map((note) => <li key={note}>{note}</li>);
  return (
    <>
      <ul className={styles.notes}>
        {money.withoutMoney.map(({ award, awardName, recipientKind, count, reason }) => (
          <li key={`${award} ${recipientKind}`}>
            {texts.withoutMoney[reason](texts.whatOf(awardName, recipientKindTexts[recipientKind], count))}
          </li>
        ))}
        {unseen.length > 0 && <li>{texts.unconfirmed(unseen.join('; '))}</li>}
        {twice.length <= NOTES_SHOWN && lines(twice)}
      </ul>
      {twice.length > NOTES_SHOWN && (
        <details className={styles.notes}>
          <summary>{texts.notesOf(writtenNumber(twice.length))}</summary>
          <ul className={styles.notes}>{lines(twice)}</ul>
        </details>
      )}
    </>
  );
};

const basisOf = ({ isFixed, hasDay, decidedOn, edition }: Money): string => {
  if (isFixed) return texts.basis.fixed;
  return hasDay ? texts.basis.day(writtenDay(decidedOn), edition) : texts.basis.today;
};

/** Tiền thưởng: what the decision costs, on what it rests, and what it leaves out. */
export const MoneySection = ({ money }: { readonly money: Loaded<Money> & { readonly reload: () => void } }) => (
  <QueryView loaded={money}>
    {(value) => (
      <Stack gap="xs">
        <Text size="sm" c="gray.8">
          {basisOf(value)}
        </Text>
        {value.groups.length === 0 ? <Text size="sm">{texts.none}</Text> : <GroupsTable money={value} />}
        {value.groups.length > 0 && <Facts money={value} />}
        <Notes money={value} />
      </Stack>
    )}
  </QueryView>
);
