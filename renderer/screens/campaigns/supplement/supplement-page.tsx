import { Button, Select, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { supplementTexts as texts } from '#shared/text/vi/supplements';
import { useQuery } from '../../../api/use-query';
import { useNavigation } from '../../../app/navigation';
import { EmptyView } from '../../../components/empty-view';
import { foldedOptions } from '../../../components/folded-options';
import { QueryView } from '../../../components/query-view';
import { ScreenFrame } from '../../../components/screen-frame';
import { writtenNumber } from '../../../components/written-values';
import { useContractForm } from '../../../forms/use-contract-form';
import styles from './supplement.module.css';
import { type Proposal, SupplementFields } from './supplement-draft';
import { SupplementEditor } from './supplement-editor';

type UnitChoiceProps = {
  readonly units: Proposal['units'];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
};

const UnitChoice = ({ units, chosen, onChoose }: UnitChoiceProps) => {
  const field = useRef<HTMLInputElement>(null);
  // The page of the last unit went, and this field with it: the next unit is chosen from here.
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  return (
    <Select
      ref={field}
      aria-label={texts.unit}
      placeholder={texts.chooseUnit}
      className={styles.unit ?? ''}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      filter={foldedOptions}
      data={units.map(({ key, name, asks }) => ({
        value: key,
        label: texts.unitOption(name, writtenNumber(asks.length)),
      }))}
      value={chosen}
      onChange={(key) => {
        if (key !== null) onChoose(key);
      }}
    />
  );
};

const BackButton = ({ campaignId }: { readonly campaignId: string }) => {
  const { go } = useNavigation();
  return (
    <Button variant="default" onClick={() => go('campaigns', { id: campaignId })}>
      {texts.back}
    </Button>
  );
};

type Props = {
  readonly campaignId: string;
  /** The list whose unit is asked first; null: whichever unit comes first. */
  readonly listId: string | null;
};

/** Number, day and signer are the office's: they stay when the unit changes. */
const Supplements = ({ campaignId, listId, proposal }: Props & { readonly proposal: Proposal }) => {
  const { campaignName, fields, units } = proposal;
  const form = useContractForm(SupplementFields, SupplementFields.parse(fields), 'onChange');
  const [key, setKey] = useState<string | null>(null);
  const first = listId === null ? units[0] : units.find(({ listIds }) => listIds.includes(listId));
  const unit = units.find((one) => one.key === key) ?? first;
  const tools = (
    <>
      <BackButton campaignId={campaignId} />
      {units.length > 0 && <UnitChoice units={units} chosen={unit?.key ?? null} onChoose={setKey} />}
    </>
  );
  if (unit === undefined) {
    return (
      <ScreenFrame title={texts.title(campaignName)} toolbar={tools}>
        <EmptyView text={units.length === 0 ? texts.nothing : texts.nothingOfList} />
      </ScreenFrame>
    );
  }
  return (
    <SupplementEditor
      key={unit.key}
      campaignId={campaignId}
      campaignName={campaignName}
      unit={unit}
      form={form}
      tools={tools}
    />
  );
};

/** Phiếu đề nghị bổ sung of a campaign, a unit at a time. */
export const SupplementPage = ({ campaignId, listId }: Props) => {
  const proposal = useQuery('supplements.asks', { campaignId });
  if (proposal.value !== null) return <Supplements campaignId={campaignId} listId={listId} proposal={proposal.value} />;
  return (
    <ScreenFrame title={texts.open} toolbar={<BackButton campaignId={campaignId} />}>
      {proposal.state === 'loading' && <Text p="md">{texts.reading}</Text>}
      <QueryView loaded={proposal}>{() => null}</QueryView>
    </ScreenFrame>
  );
};
