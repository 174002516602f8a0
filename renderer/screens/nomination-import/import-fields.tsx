import { Select } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';
import { importTexts } from '#shared/text/vi/nomination-import';
import { DateField } from '../../components/date-field';
import type { ImportDraft } from './import-draft';
import styles from './import-start.module.css';
import { SenderField } from './sender-field';

type Props = {
  readonly campaigns: Output<'campaigns.list'>;
  readonly campaignId: string | null;
  readonly unitId: string | null;
  readonly receivedOn: LocalDate | null;
  readonly onChange: (changes: Partial<ImportDraft>) => void;
};

/** Where the list belongs: campaign, sending unit, day of receipt. */
export const ImportFields = ({ campaigns, campaignId, unitId, receivedOn, onChange }: Props) => {
  const open = campaigns.filter(({ state }) => state === 'open');
  return (
    <>
      <Select
        label={importTexts.campaign}
        className={styles.choice ?? ''}
        allowDeselect={false}
        data={open.map(({ id, name }) => ({ value: id, label: name }))}
        value={campaignId}
        onChange={(value) => onChange({ campaignId: value })}
      />
      <SenderField unitId={unitId} onChoose={(value) => onChange({ unitId: value, isUnitChosen: true })} />
      <div className={styles.day}>
        <DateField
          label={importTexts.receivedOn}
          value={receivedOn}
          required
          onChange={(value) => onChange({ receivedOn: value })}
        />
      </div>
    </>
  );
};
