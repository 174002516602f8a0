import { NativeSelect, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { authorityNames, proposerNames } from '#shared/text/vi/authorities';
import { awardKindTexts, awardLevelTexts, lookupTexts } from '#shared/text/vi/criteria-lookup';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { basisTexts, recipientKindTexts } from '#shared/text/vi/recipients';
import { isEscapeHere } from '../../components/escape-key';
import { QueryView } from '../../components/query-view';
import { writtenDay, writtenNumber } from '../../components/written-values';
import classes from './criteria.module.css';
import { Criteria } from './criteria-section';
import { DifferenceSection } from './difference-section';
import type { AwardEntry, CriteriaLookup } from './use-criteria-lookup';

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={classes.section}>
    <h3 className={classes.heading}>{title}</h3>
    {children}
  </section>
);

type Cited = { readonly what: string; readonly clause: string; readonly unconfirmed: boolean };

const CitedLines = ({ lines }: { readonly lines: readonly Cited[] }) => (
  <ul className={classes.lines}>
    {lines.map(({ what, clause, unconfirmed }) => (
      <li key={`${what} ${clause}`} className={classes.cited}>
        {what}{' '}
        <span className={classes.clause}>{unconfirmed ? `${clause} · ${eligibilityText.unconfirmed}` : clause}</span>
      </li>
    ))}
  </ul>
);

const Papers = ({ papers }: { readonly papers: AwardEntry['papers'] }) => (
  <ul className={classes.lines}>
    {papers.map(({ code, name, when, form, kinds, bases, unconfirmed }) => (
      <li key={`${code} ${form} ${kinds} ${bases}`} className={classes.cited}>
        {name}{' '}
        <span className={classes.clause}>
          {[
            form ?? '',
            kinds.map((kind) => recipientKindTexts[kind].toLowerCase()).join(', '),
            bases.map((basis) => basisTexts[basis].toLowerCase()).join(', '),
            when === 'relevant' ? lookupTexts.paperRelevant : '',
            unconfirmed ? eligibilityText.unconfirmed : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </li>
    ))}
  </ul>
);

const Money = ({ money, onDate }: Pick<AwardEntry, 'money' | 'onDate'>) => {
  const [first] = money;
  if (first === undefined) return <p className={classes.soft}>{lookupTexts.noMoney}</p>;
  const heads = lookupTexts.moneyColumns;
  return (
    <>
      <table className={classes.money}>
        <thead>
          <tr>
            <th scope="col">{heads.who}</th>
            <th scope="col">{heads.factor}</th>
            <th scope="col">{heads.exact}</th>
            <th scope="col">{heads.amount}</th>
            <th scope="col">{heads.clause}</th>
          </tr>
        </thead>
        <tbody>
          {money.map(({ recipientKind, hundredths, exact, amount, clause, unconfirmed }) => (
            <tr key={recipientKind}>
              <td>{recipientKindTexts[recipientKind]}</td>
              <td>{writtenNumber(hundredths / 100)}</td>
              <td>{writtenNumber(exact)}</td>
              <td>{writtenNumber(amount)}</td>
              <td className={classes.clause}>{unconfirmed ? `${clause} · ${eligibilityText.unconfirmed}` : clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.soft}>{lookupTexts.baseSalary(writtenNumber(first.baseSalary), writtenDay(onDate))}</p>
    </>
  );
};

const ballotLine = ({ ballot }: AwardEntry): Cited => ({
  what: `${ballot.requiresBallot ? lookupTexts.byBallot : lookupTexts.openVote}: ${lookupTexts.passes(ballot.threshold)}; ${lookupTexts.quorum(ballot.quorum)}.`,
  clause: ballot.clause,
  unconfirmed: ballot.unconfirmed,
});

const cited = ({ text, ...rest }: AwardEntry['quotas'][number]): Cited => ({ ...rest, what: text });

const Sections = ({ award, searched }: { readonly award: AwardEntry; readonly searched: string }) => (
  <>
    {award.difference && <DifferenceSection difference={award.difference} />}
    <Section title={lookupTexts.whoDecides}>
      <CitedLines
        lines={award.decidedBy.map(({ authority, ...rest }) => ({ ...rest, what: authorityNames[authority] }))}
      />
    </Section>
    <Section title={lookupTexts.whoProposes}>
      <CitedLines
        lines={award.proposedBy.map(({ proposer, ...rest }) => ({ ...rest, what: proposerNames[proposer] }))}
      />
    </Section>
    <Section title={lookupTexts.criteria}>
      <Criteria award={award} searched={searched} />
    </Section>
    <Section title={lookupTexts.papers}>
      <Papers papers={award.papers} />
    </Section>
    <Section title={lookupTexts.ballot}>
      <CitedLines lines={[ballotLine(award)]} />
    </Section>
    <Section title={lookupTexts.money}>
      <Money money={award.money} onDate={award.onDate} />
    </Section>
    {award.quotas.length > 0 && (
      <Section title={lookupTexts.quotas}>
        <CitedLines lines={award.quotas.map(cited)} />
      </Section>
    )}
    {award.deadlines.length > 0 && (
      <Section title={lookupTexts.deadlines}>
        <CitedLines lines={award.deadlines.map(cited)} />
      </Section>
    )}
  </>
);

const Compare = ({ desk }: { readonly desk: CriteriaLookup }) => {
  const { found, compareWith, change } = desk;
  const others = (found.value?.editions ?? []).filter(({ id }) => id !== found.value?.edition.id);
  return (
    <NativeSelect
      aria-label={lookupTexts.compareWith}
      className={classes.compare ?? ''}
      value={compareWith ?? ''}
      data={[
        { value: '', label: lookupTexts.noCompare },
        ...others.map(({ id, validFrom, validTo, name }) => ({
          value: id,
          label: `${lookupTexts.compare}: ${lookupTexts.editionChoice(
            lookupTexts.editionPeriod(writtenDay(validFrom), writtenDay(validTo)),
            name,
          )}`,
        })),
      ]}
      onChange={(event) => change({ compareWith: event.currentTarget.value || null })}
    />
  );
};

/** Everything the edition says of the award that the list stands on. */
export const AwardPanel = ({ desk }: { readonly desk: CriteriaLookup }) => (
  <aside
    ref={desk.panel}
    className={classes.panel}
    tabIndex={-1}
    aria-label={lookupTexts.panel}
    onKeyDown={(event) => {
      if (!isEscapeHere(event)) return;
      event.stopPropagation();
      desk.focusList();
    }}
  >
    <QueryView loaded={desk.award}>
      {(award) => (
        <>
          <header className={classes.head}>
            <Title order={2}>{award.name}</Title>
            <p className={classes.soft}>
              {[
                awardKindTexts[award.kind],
                lookupTexts.level(awardLevelTexts[award.level]),
                award.recipientKinds.map((kind) => recipientKindTexts[kind].toLowerCase()).join(', '),
              ].join(' · ')}
            </p>
            <p className={classes.soft}>{lookupTexts.onDay(award.edition.name, writtenDay(award.onDate))}</p>
            <Compare desk={desk} />
          </header>
          <div className={classes.body}>
            <Sections award={award} searched={desk.searched} />
          </div>
        </>
      )}
    </QueryView>
  </aside>
);
