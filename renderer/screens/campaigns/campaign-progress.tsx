import { campaignTexts } from '#shared/text/vi/campaigns';
import type { Campaign } from './campaign';
import classes from './campaign-progress.module.css';

const PARTS = ['decided', 'passed', 'accepted', 'received', 'returned', 'rejected'] as const;

/** How many dossiers stand in each status, as a bar and in words for those who do not see it. */
export const CampaignProgress = ({ dossiers }: { dossiers: Campaign['dossiers'] }) => {
  if (dossiers.total === 0) return <span className={classes.none}>{campaignTexts.noDossiers}</span>;
  const parts = PARTS.filter((part) => dossiers[part] > 0);
  const sentence = parts
    .map((part) => campaignTexts.progressOf(campaignTexts.progress[part], dossiers[part]))
    .join(' · ');
  return (
    <span className={classes.bar} title={sentence} role="img" aria-label={sentence}>
      {parts.map((part) => (
        <span key={part} className={classes.part} data-part={part} style={{ flexGrow: dossiers[part] }} />
      ))}
    </span>
  );
};

/** The same counts as a list, for the campaign's panel. */
export const CampaignCounts = ({ dossiers }: { dossiers: Campaign['dossiers'] }) => (
  <ul className={classes.counts}>
    {PARTS.map((part) => (
      <li key={part}>
        <span className={classes.key} data-part={part} aria-hidden="true" />
        {campaignTexts.progressOf(campaignTexts.progress[part], dossiers[part])}
      </li>
    ))}
  </ul>
);
