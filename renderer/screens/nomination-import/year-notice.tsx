import { Button } from '@mantine/core';
import { otherYear } from '#shared/domain/nomination-list/other-year';
import type { Output } from '#shared/ipc/contract';
import { deskTexts } from '#shared/text/vi/import-desk';
import styles from './column-panel.module.css';
import type { ListReading } from './import-draft';

type Campaign = Output<'campaigns.list'>[number];

type Props = {
  readonly reading: ListReading;
  readonly campaign: Campaign;
  readonly open: readonly Campaign[];
  readonly onChoose: (campaignId: string) => void;
  /** Opens a campaign of the list's year. */
  readonly onOpen: (year: number) => void;
};

/** Says that the list names another year than the campaign, what its dossiers will bear, and leads to the one that fits. */
export const YearNotice = ({ reading, campaign, open, onChoose, onOpen }: Props) => {
  const other = otherYear(reading.awardYear, campaign, open);
  if (other === null) return null;
  const { year, fitting } = other;
  const [only] = fitting.length === 1 ? fitting : [];
  return (
    <p className={styles.note} role="status">
      {deskTexts.otherYear(year, campaign.name, campaign.year)}
      {only && (
        <Button size="compact-xs" onClick={() => onChoose(only.id)}>
          {deskTexts.toCampaignOf(only.name)}
        </Button>
      )}
      {fitting.length > 1 && ` ${deskTexts.campaignsOf(year)}`}
      {fitting.length === 0 && (
        <>
          {` ${deskTexts.noCampaignOf(year)} `}
          <Button size="compact-xs" variant="default" onClick={() => onOpen(year)}>
            {deskTexts.openCampaignOf(year)}
          </Button>
        </>
      )}
    </p>
  );
};
