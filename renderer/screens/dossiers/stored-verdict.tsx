import { Button } from '@mantine/core';
import { dossierEditionTexts } from '#shared/text/vi/dossier-editions';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { writtenDay } from '../../components/written-values';
import { DifferenceList } from './difference-list';
import type { DossierDetails } from './dossier-filters';
import styles from './edition.module.css';

const words = dossierEditionTexts.stored;

/** The judgement that was stored, where the facts or the law now say otherwise; checking again stores the present one. */
export const StoredVerdict = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const { id, campaignId, stored, sinceStored } = dossier;
  const check = useCommand('dossiers.check');
  if (stored === null) return null;
  const day = writtenDay(stored.checkedAt.slice(0, 10));
  if (sinceStored === null) return <p className={styles.soft}>{words.checked(day)}</p>;
  const { before, after } = sinceStored.verdict;
  const { verdict } = eligibilityText;
  return (
    <section className={styles.noted} aria-label={words.title}>
      <p>{before === after ? words.sameVerdict(day) : words.changed(day, verdict[before], verdict[after])}</p>
      {check.error && <ErrorNotice error={check.error} onClose={check.clearError} />}
      <Button
        size="compact-sm"
        variant="default"
        loading={check.running}
        onClick={() => void check.run({ campaignId, ids: [id] })}
      >
        {words.again}
      </Button>
      {sinceStored.lines.length > 0 && (
        <details>
          <summary>{words.show(sinceStored.lines.length)}</summary>
          <DifferenceList difference={sinceStored} compared="times" />
        </details>
      )}
    </section>
  );
};
