import { Button, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { candidateTexts } from '#shared/text/vi/candidates';
import { dossierStatusTexts, dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { useNavigation } from '../../app/navigation';
import { fullName } from './candidate-grid';
import classes from './candidates.module.css';
import type { Candidate, Result } from './use-candidate-search';

const words = candidateTexts.panel;

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className={classes.heading}>{title}</h3>
    {children}
  </section>
);

type OpenProps = {
  readonly title: string;
  readonly lines: Candidate['open'];
  readonly criteria: Result['criteria'];
};

const OpenLines = ({ title, lines, criteria }: OpenProps) =>
  lines.length > 0 && (
    <Section title={title}>
      <ul className={classes.lines}>
        {lines.map(({ criterionId, verdict, missingYears }) => {
          const criterion = criteria.find(({ id }) => id === criterionId);
          const hint =
            missingYears.length > 0 ? eligibilityText.missingYears(missingYears) : eligibilityText.missingFact;
          return (
            <li key={criterionId}>
              <div>{criterion?.text}</div>
              <div className={classes.soft}>
                {criterion?.unconfirmed ? `${criterion.clause} · ${eligibilityText.unconfirmed}` : criterion?.clause}
              </div>
              {verdict === 'missingData' && <div className={classes.missing}>{hint}</div>}
            </li>
          );
        })}
      </ul>
    </Section>
  );

const Evidence = ({ evidence }: Pick<Candidate, 'evidence'>) => (
  <Section title={words.evidence}>
    {evidence.length === 0 && <p className={classes.soft}>{words.noEvidence}</p>}
    <ul className={classes.lines}>
      {evidence.map(({ year, what, decisionNumber, notCounted }) => (
        <li key={`${year} ${what} ${decisionNumber}`}>
          {dossierTexts.criteria.evidence(year, what)}
          {decisionNumber && `, ${eligibilityText.decisionNumber(decisionNumber)}`}
          {notCounted && ` (${eligibilityText.notCounted})`}
        </li>
      ))}
    </ul>
  </Section>
);

type Props = {
  readonly candidate: Candidate;
  readonly criteria: Result['criteria'];
  readonly onHistory: () => void;
  readonly onCriteria: () => void;
};

/** Why the current candidate stands where it stands, and the ways on. */
export const CandidatePanel = ({ candidate, criteria, onHistory, onCriteria }: Props) => {
  const { go } = useNavigation();
  const { position, unitName, open, dossiers } = candidate;
  return (
    <aside className={classes.panel} aria-label={words.label} tabIndex={-1}>
      <header className={classes.head}>
        <Title order={2}>{fullName(candidate)}</Title>
        <p className={classes.soft}>{[position, unitName].filter(Boolean).join(', ')}</p>
        <div className={classes.buttons}>
          <Button size="compact-md" variant="default" onClick={onHistory}>
            {words.history}
          </Button>
          <Button size="compact-md" variant="default" onClick={onCriteria}>
            {words.criteria}
          </Button>
        </div>
      </header>
      <OpenLines title={words.failing} lines={open.filter(({ verdict }) => verdict === 'notMet')} criteria={criteria} />
      <OpenLines
        title={words.missing}
        lines={open.filter(({ verdict }) => verdict === 'missingData')}
        criteria={criteria}
      />
      <Evidence evidence={candidate.evidence} />
      {dossiers.length > 0 && (
        <Section title={words.dossiers}>
          <ul className={classes.lines}>
            {dossiers.map(({ id, campaignName, status }) => (
              <li key={id}>
                {campaignName}, {dossierStatusTexts[status].toLowerCase()}{' '}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={words.openDossier(campaignName)}
                  onClick={() => go('dossiers', { id })}
                >
                  {words.open}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  );
};
