import type { ReactNode } from 'react';
import { DOSSIER_STATUSES } from '#shared/domain/dossier';
import { dossierStatusTexts, dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { ratingTexts } from '#shared/text/vi/recipients';
import { writtenDay } from '../../components/written-values';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

const words = dossierTexts.history;
const decision = (number: string | null): string => (number ? `, ${eligibilityText.decisionNumber(number)}` : '');

const statusText = (status: string): string => {
  const known = DOSSIER_STATUSES.find((one) => one === status);
  return known === undefined ? status : dossierStatusTexts[known];
};

type Part = { readonly title: string; readonly lines: readonly { readonly key: string; readonly text: ReactNode }[] };

const partsOf = (dossier: DossierDetails): readonly Part[] => {
  const { history } = dossier;
  if (history === null) return [];
  const parts: readonly Part[] = [
    {
      title: words.awards,
      lines: history.awards.map(({ id, year, name, decisionNumber }) => ({
        key: id,
        text: `${year} – ${name}${decision(decisionNumber)}`,
      })),
    },
    {
      title: words.ratings,
      lines: history.ratings.map(({ year, level, decisionNumber }) => ({
        key: `${year} ${level}`,
        text: `${year} – ${ratingTexts[level]}${decision(decisionNumber)}`,
      })),
    },
    {
      title: words.initiatives,
      lines: history.initiatives.map(({ year, name, applied, decisionNumber }) => ({
        key: `${year} ${name}`,
        text: `${year} – ${name}${applied ? `, ${words.applied}` : ''}${decision(decisionNumber)}`,
      })),
    },
    {
      title: words.discipline,
      lines: history.discipline.map(({ form, from, to }) => ({
        key: `${form} ${from}`,
        text: `${form}, ${to === null ? words.from(writtenDay(from)) : words.fromTo(writtenDay(from), writtenDay(to))}`,
      })),
    },
    {
      title: words.otherDossiers,
      lines: history.dossiers
        .filter(({ id }) => id !== dossier.id)
        .map(({ id, year, awardName, campaign, status }) => ({
          key: id,
          text: `${year} – ${awardName} (${campaign}): ${statusText(status)}`,
        })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
};

/** What the registry knows of the nominee. */
export const HistoryPanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const parts = partsOf(dossier);
  const investigated = dossier.history?.openInvestigation === true;
  return (
    <div className={styles.section}>
      {investigated && <p className={styles.missing}>{words.openInvestigation}</p>}
      {parts.length === 0 && !investigated && <p className={styles.soft}>{words.none}</p>}
      {parts.map(({ title, lines }) => (
        <section key={title}>
          <h3 className={styles.heading}>{title}</h3>
          <ul className={styles.plainList}>
            {lines.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
