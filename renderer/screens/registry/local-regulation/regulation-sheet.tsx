import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { editionOn } from '#shared/regulations/editions';
import { localRegulationTexts as words } from '#shared/text/vi/local-regulation';
import { useCommand } from '../../../api/use-command';
import { SplitView } from '../../../components/split-view';
import { useUnsavedQuestion } from '../../../components/unsaved-question';
import { SaveForm } from '../../../forms/save-form';
import { TextField } from '../../../forms/text-fields';
import { today } from '../../../forms/today';
import { useContractForm } from '../../../forms/use-contract-form';
import { coefficientId } from './coefficient-form';
import { type Open, OpenPanel } from './open-panel';
import {
  ballotColumns,
  clusterColumns,
  coefficientColumns,
  criterionColumns,
  deadlineColumns,
  paperColumns,
  quotaColumns,
} from './part-columns';
import { PartSection } from './part-section';
import type { Draft } from './regulation-draft';
import { DocumentFields, ReadingFields, RoundingField, SaveInput } from './regulation-fields';
import type { FormPart } from './row-panel';
import { UnconfirmedSection } from './unconfirmed-section';
import { type Version, VersionsSection } from './versions-section';

type Props = {
  readonly start: Draft;
  readonly versions: readonly Version[];
  readonly onUse: (version: Version) => void;
  readonly intro: ReactNode;
};

/** The whole regulation on one sheet: rows are changed in the panel, and all of it is saved as one new version. */
export const RegulationSheet = ({ start, versions, onUse, intro }: Props) => {
  const save = useCommand('localRegulation.save');
  const form = useContractForm(SaveInput, { regulation: start, reason: '' });
  const { control } = form;
  const draft = useWatch({ control, name: 'regulation' });
  const { ask, question } = useUnsavedQuestion();
  const [open, setOpen] = useState<Open | null>(null);
  const [edition, setEdition] = useState(() => editionOn(today()));
  const change = (changed: Partial<Draft>) =>
    form.setValue('regulation', { ...draft, ...changed }, { shouldDirty: true });

  const section = (part: FormPart) => ({
    title: words.parts[part],
    selectedKey: open?.part === part ? open.id : null,
    onOpen: (id: string | null) => setOpen({ part, id }),
  });
  const byId = ({ id }: { readonly id: string }) => id;

  return (
    <SplitView
      panel={
        open && (
          <OpenPanel
            key={'version' in open ? open.version.version : `${open.part} ${open.id}`}
            open={open}
            draft={draft}
            edition={edition}
            onChange={change}
            onDone={() => setOpen(null)}
            onUse={(version) => ask(document, () => onUse(version))}
          />
        )
      }
    >
      <SaveForm
        form={form}
        command={save}
        saveLabel={words.save}
        onSave={async (values) => {
          const reply = await save.run(values);
          if (reply.ok) notifications.show({ message: words.saved(reply.value.version) });
        }}
      >
        {intro}
        <DocumentFields control={control} />
        <PartSection {...section('criteria')} columns={criterionColumns} rows={draft.criteria} rowKey={byId} />
        <PartSection {...section('quotas')} columns={quotaColumns} rows={draft.quotas} rowKey={byId} />
        <PartSection {...section('clusters')} columns={clusterColumns} rows={draft.clusters} rowKey={byId} />
        <PartSection {...section('deadlines')} columns={deadlineColumns} rows={draft.deadlines} rowKey={byId} />
        <PartSection {...section('papers')} columns={paperColumns} rows={draft.papers} rowKey={byId} />
        <PartSection {...section('ballots')} columns={ballotColumns} rows={draft.ballots} rowKey={byId} />
        <PartSection
          {...section('coefficients')}
          title={words.parts.money}
          columns={coefficientColumns}
          rows={draft.money.coefficients}
          rowKey={coefficientId}
        >
          <RoundingField control={control} />
        </PartSection>
        <ReadingFields control={control} />
        <UnconfirmedSection
          confirmed={draft.confirmed}
          edition={edition}
          onEdition={setEdition}
          selectedKey={open?.part === 'confirmed' ? open.id : null}
          onOpen={(id) => setOpen({ part: 'confirmed', id })}
        />
        <TextField
          control={control}
          name="reason"
          label={words.fields.reason}
          description={words.reasonHint}
          required
        />
      </SaveForm>
      <VersionsSection
        versions={versions}
        selected={open?.part === 'version' ? open.version : null}
        onOpen={(version) => setOpen({ part: 'version', version })}
      />
      {question}
    </SplitView>
  );
};
