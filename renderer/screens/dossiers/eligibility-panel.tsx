import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { Verdict } from '#shared/domain/eligibility/report';
import { ERROR_CODES } from '#shared/ipc/errors';
import { lookupTexts } from '#shared/text/vi/criteria-lookup';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { errorTexts } from '#shared/text/vi/errors';
import { personCategoryTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { StatusBadge } from '../../components/status-badge';
import { VERDICT_TONES } from './dossier-columns';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';
import { EditionSection } from './edition-section';
import { InitiativeUses } from './initiative-uses';
import { StoredVerdict } from './stored-verdict';

type Report = NonNullable<DossierDetails['eligibility']>;
type Criterion = Report['criteria'][number];

const words = dossierTexts.criteria;
const MARKS: Record<Verdict, string> = { met: '✓', notMet: '✗', missingData: '?' };

const CriterionLine = ({ criterion }: { readonly criterion: Criterion }) => (
  <li className={styles.criterion} data-verdict={criterion.verdict}>
    <span className={styles.verdictMark} role="img" aria-label={eligibilityText.verdict[criterion.verdict]}>
      {MARKS[criterion.verdict]}
    </span>
    <div>
      <div>{criterion.text}</div>
      <div className={styles.clause}>
        {criterion.clause}
        {criterion.unconfirmed && <> · {eligibilityText.unconfirmed}</>}
      </div>
      {criterion.limbs ? <Limbs limbs={criterion.limbs} /> : <Proof criterion={criterion} />}
    </div>
  </li>
);

/** The rows that prove a line, and what could and is not known. */
const Proof = ({ criterion: { verdict, evidence, missingYears = [] } }: { readonly criterion: Criterion }) => (
  <>
    {evidence.map(({ year, what, decisionNumber, notCounted }) => (
      <div key={`${year} ${what} ${decisionNumber}`} className={styles.evidence}>
        {words.evidence(year, what)}
        {decisionNumber && `, ${eligibilityText.decisionNumber(decisionNumber)}`}
        {notCounted && ` (${eligibilityText.notCounted})`}
      </div>
    ))}
    {verdict === 'missingData' && (
      <div className={styles.missing}>
        {missingYears.length > 0 ? eligibilityText.missingYears(missingYears) : eligibilityText.missingFact}
      </div>
    )}
  </>
);

/** The alternatives of a line that asks for one of several, each as judged and with its own proof. */
const Limbs = ({ limbs }: { readonly limbs: readonly Criterion[] }) => (
  <>
    <div className={styles.clause}>{eligibilityText.oneOf}</div>
    <ul className={styles.criteria}>
      {limbs.map((limb) => (
        <CriterionLine key={limb.id} criterion={limb} />
      ))}
    </ul>
  </>
);

/** What only people can judge: ticked by the secretary, stored at once. */
const AttestLines = ({ dossier, lines }: { readonly dossier: DossierDetails; readonly lines: Report['attest'] }) => {
  const attest = useCommand('dossiers.attest');
  if (lines.length === 0) return null;
  const set = (id: string, checked: boolean) => {
    const others = dossier.attested.filter((attested) => attested !== id);
    void attest.run({ id: dossier.id, lineIds: checked ? [...others, id] : others });
  };
  return (
    <section>
      <h3 className={styles.heading}>{eligibilityText.attest}</h3>
      {attest.error && <ErrorNotice error={attest.error} onClose={attest.clearError} />}
      <Stack gap={8}>
        {lines.map(({ id, text, clause, unconfirmed }) => (
          <Checkbox
            key={id}
            size="xs"
            label={text}
            description={unconfirmed ? `${clause} · ${eligibilityText.unconfirmed}` : clause}
            checked={dossier.attested.includes(id)}
            disabled={attest.running}
            onChange={(event) => set(id, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </section>
  );
};

/** Whom the award is submitted to, where the office does not decide it. */
const Upward = ({ decidedBy }: Pick<DossierDetails, 'decidedBy'>) =>
  decidedBy !== null && <p className={styles.upward}>{dossierTexts.panel.upward(decidedBy)}</p>;

/** To the award as the law had it when the dossier came. */
const LookupLink = ({ dossier: { awardCode, receivedOn } }: { readonly dossier: DossierDetails }) => {
  const { go } = useNavigation();
  return (
    <Button size="compact-sm" variant="default" onClick={() => go('criteria', { code: awardCode, onDate: receivedOn })}>
      {lookupTexts.openAward}
    </Button>
  );
};

/** As whom a person is judged; a list says it by the post only, so it may have to be put right in Danh mục. */
const Subject = ({ history }: Pick<DossierDetails, 'history'>) => {
  const person = history?.person ?? null;
  return (
    person && <p className={styles.soft}>{words.subject(personCategoryTexts[person.category], person.isLeader)}</p>
  );
};

/** To the history in Danh mục, where what is missing is recorded. */
const HistoryLink = ({ history }: Pick<DossierDetails, 'history'>) => {
  const { go } = useNavigation();
  if (history === null) return null;
  const { id, kind } = history.recipient;
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => go('registry', { recipientId: id, recipientKind: kind })}
    >
      {dossierTexts.panel.openHistory}
    </Button>
  );
};

/** The judgement under the law in force for this dossier, line by line with its proof. */
export const EligibilityPanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const { eligibility, eligibilityRefusal } = dossier;
  if (eligibility === null) {
    const refusal = ERROR_CODES.find((code) => code === eligibilityRefusal);
    return (
      <div className={styles.section}>
        <StatusBadge tone="neutral">{words.notJudged}</StatusBadge>
        <Text mt={6}>{refusal && errorTexts[refusal]}</Text>
        <Upward decidedBy={dossier.decidedBy} />
        <EditionSection key={dossier.id} dossier={dossier} />
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <p className={styles.verdict}>
        <strong className={styles.overall} data-tone={VERDICT_TONES[eligibility.verdict]}>
          {eligibilityText.overall[eligibility.verdict]}
        </strong>
      </p>
      <p className={styles.soft}>{eligibilityText.advice}</p>
      <Subject history={dossier.history} />
      <StoredVerdict key={`stored ${dossier.id}`} dossier={dossier} />
      <InitiativeUses uses={dossier.initiativeUses} />
      <EditionSection key={dossier.id} dossier={dossier} />
      <Group gap={6}>
        <LookupLink dossier={dossier} />
        <HistoryLink history={dossier.history} />
      </Group>
      <h3 className={styles.heading}>{eligibilityText.criteria}</h3>
      <ul className={styles.criteria}>
        {eligibility.criteria.map((criterion) => (
          <CriterionLine key={criterion.id} criterion={criterion} />
        ))}
      </ul>
      <AttestLines dossier={dossier} lines={eligibility.attest} />
      <Upward decidedBy={dossier.decidedBy} />
    </div>
  );
};
