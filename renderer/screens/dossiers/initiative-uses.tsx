import { dossierEditionTexts } from '#shared/text/vi/dossier-editions';
import { eligibilityText } from '#shared/text/vi/eligibility';
import type { DossierDetails } from './dossier-filters';
import styles from './edition.module.css';

const words = dossierEditionTexts.uses;

/** Initiatives of this dossier's proof that an award already decided rests on: a warning, never a bar. */
export const InitiativeUses = ({ uses }: { readonly uses: DossierDetails['initiativeUses'] }) => {
  if (uses.length === 0) return null;
  const severity = uses.some((use) => use.severity === 'warning') ? 'warning' : 'info';
  return (
    <section className={styles.noted} data-severity={severity} aria-label={words.title}>
      <h3>{words.title}</h3>
      {uses.map(({ what, awardName, year, decisionNumber }) => (
        <p key={`${what} ${awardName} ${year} ${decisionNumber}`}>
          {words.line(what, awardName, year, decisionNumber === null ? '' : words.decision(decisionNumber))}
        </p>
      ))}
      <p>{words[severity]}</p>
      <div className={styles.soft}>
        {words.source} · {eligibilityText.unconfirmed}
      </div>
    </section>
  );
};
