import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { dossierEditionTexts as words } from '#shared/text/vi/dossier-editions';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import { QueryView } from '../../components/query-view';
import { writtenDay } from '../../components/written-values';
import { ApplyEditionDialog } from './apply-edition-dialog';
import { DifferenceList } from './difference-list';
import type { DossierDetails } from './dossier-filters';
import styles from './edition.module.css';
import { tellStep } from './step-notice';

type Edition = DossierDetails['edition'];
type Transition = NonNullable<NonNullable<DossierDetails['eligibility']>['transition']>;

const verdictText = (verdict: Transition['stays']['verdict']): string =>
  verdict === null ? words.noRule : words.lower(eligibilityText.verdict[verdict]);

/** Why this edition applies, in a sentence. */
const whyText = ({ edition, receivedOn, eligibility }: DossierDetails): readonly string[] => {
  const day = writtenDay(receivedOn);
  const transition = eligibility?.transition;
  if (edition.why === 'override') return [words.override(day, edition.reason ?? '')];
  if (transition === undefined) return [words.received(day)];
  const [stays, newer] = [verdictText(transition.stays.verdict), verdictText(transition.newer.verdict)];
  if (transition.taken === 'newer') return [words.newerTaken(day, stays, newer)];
  const name = edition.others.find(({ id }) => id === transition.newer.edition)?.name ?? transition.newer.edition;
  return [words.received(day), words.newerNotTaken(name, stays, newer)];
};

type ComparisonProps = {
  readonly dossier: DossierDetails;
  readonly other: Edition['others'][number];
  readonly onApply: () => void;
};

/** How another edition would judge the dossier, and the way to apply it where its dates allow that. */
const Comparison = ({ dossier, other, onApply }: ComparisonProps) => {
  const compared = useQuery('dossiers.compareEditions', { id: dossier.id, edition: other.id });
  const { verdict } = eligibilityText;
  return (
    <QueryView loaded={compared}>
      {(found) => (
        <div>
          {found.difference === null ? (
            <p>{words.noOwnRule(words.lower(verdict[found.other.verdict]))}</p>
          ) : (
            <>
              <p className={styles.verdicts}>
                {words.verdicts(verdict[found.difference.verdict.before], verdict[found.difference.verdict.after])}
              </p>
              <DifferenceList difference={found.difference} compared="editions" />
            </>
          )}
          {other.canApply && dossier.status !== 'decided' ? (
            <Button size="compact-sm" variant="default" mt={6} onClick={onApply}>
              {words.apply}
            </Button>
          ) : (
            <p className={styles.soft}>{dossier.status !== 'decided' && words.cannotApply}</p>
          )}
        </div>
      )}
    </QueryView>
  );
};

/** The edition that governs the dossier and why; another one for comparison, and to be applied with a reason. */
export const EditionSection = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const { id, edition, status } = dossier;
  const [chosen, setChosen] = useState('');
  const [applying, setApplying] = useState(false);
  const set = useCommand('dossiers.setEdition');
  const other = edition.others.find((one) => one.id === chosen) ?? null;
  const run = async (wanted: string | null, reason: string, told: string) => {
    const reply = await set.run({ id, edition: wanted, reason });
    if (!reply.ok) return;
    setApplying(false);
    setChosen('');
    tellStep(told, null);
  };
  return (
    <section className={styles.card} aria-label={words.title}>
      <h3>
        {words.title}: <span>{edition.name}</span>
      </h3>
      {whyText(dossier).map((sentence) => (
        <p key={sentence} className={styles.soft}>
          {sentence}
        </p>
      ))}
      {set.error && !applying && <ErrorNotice error={set.error} onClose={set.clearError} />}
      {edition.why === 'override' && status !== 'decided' && (
        <Group mb={6}>
          <Button
            size="compact-sm"
            variant="default"
            loading={set.running}
            onClick={() => void run(null, '', words.givenBack)}
          >
            {words.giveBack}
          </Button>
        </Group>
      )}
      <NativeSelect
        size="xs"
        aria-label={words.compare}
        value={other?.id ?? ''}
        data={[
          { value: '', label: words.choose },
          ...edition.others.map(({ id: value, name }) => ({ value, label: name })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {other && <Comparison key={other.id} dossier={dossier} other={other} onApply={() => setApplying(true)} />}
      {applying && other && (
        <ApplyEditionDialog
          editionName={other.name}
          running={set.running}
          error={set.error}
          onConfirm={(reason) => void run(other.id, reason, words.applied(other.name))}
          onCancel={() => setApplying(false)}
        />
      )}
    </section>
  );
};
