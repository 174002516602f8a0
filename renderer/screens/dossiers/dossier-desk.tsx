import { Button, Group } from '@mantine/core';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { shellTexts } from '#shared/text/vi/shell';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { ErrorNotice } from '../../components/error-notice';
import { QueryView } from '../../components/query-view';
import { QuotaStrip } from '../../components/quota-strip';
import { ScreenFrame } from '../../components/screen-frame';
import { writtenNumber } from '../../components/written-values';
import { AcceptDialog } from './accept-dialog';
import { BulkBar } from './bulk-bar';
import type { Campaign } from './dossier-filters';
import { DossierGrid } from './dossier-grid';
import { DossierPanel } from './dossier-panel';
import styles from './dossiers.module.css';
import { FilterBar } from './filter-bar';
import { FilterChips } from './filter-chips';
import { ReturnDialog } from './return-dialog';
import { tellStep } from './step-notice';
import { useDossierDesk } from './use-dossier-desk';

type Desk = ReturnType<typeof useDossierDesk>;

/** The list with its filters, the current dossier beside it, and the steps that both take. */
export const DossierDesk = ({ campaigns }: { readonly campaigns: readonly Campaign[] }) => {
  const desk = useDossierDesk(campaigns);
  const { filters, setFilters, fields, steps, panelOpen } = desk;
  const counted = campaigns.filter(({ id }) => filters.campaignId === undefined || id === filters.campaignId);
  const total = counted.reduce((sum, { dossiers }) => sum + dossiers.total, 0);
  const headButtons = (
    <Group gap="xs">
      <CheckButton campaignId={filters.campaignId} />
      <Button variant="default" aria-expanded={panelOpen} onClick={desk.togglePanel}>
        {panelOpen ? dossierTexts.hidePanel : dossierTexts.showPanel}
      </Button>
    </Group>
  );
  return (
    <ScreenFrame
      title={shellTexts.screens.dossiers}
      primary={headButtons}
      toolbar={<FilterBar fields={fields} filters={filters} onFilters={setFilters} onLeave={desk.focusList} />}
    >
      <div className={styles.desk}>
        <div className={styles.left}>
          <QuotaStrip quotas={desk.quotas} />
          <FilterChips fields={fields} filters={filters} onFilters={setFilters} />
          {steps.error && steps.question === null && <ErrorNotice error={steps.error} onClose={steps.clearError} />}
          {desk.cursor.selected.size > 0 && <SelectionBar desk={desk} />}
          <QueryView
            loaded={desk.list}
            isEmpty={({ ids }) => ids.length === 0}
            empty={<NoDossiers desk={desk} total={total} />}
          >
            {({ ids }) => (
              <DossierGrid
                ids={ids}
                cursor={desk.cursor}
                filters={filters}
                onFilters={setFilters}
                onOpen={desk.openPanel}
                gridRef={desk.grid}
              />
            )}
          </QueryView>
          <p className={styles.statusLine} role="status">
            <span>{dossierTexts.status.total(writtenNumber(total))}</span>
            <span>{dossierTexts.status.filtered(writtenNumber(desk.ids.length))}</span>
            <span>{dossierTexts.status.selected(writtenNumber(desk.cursor.selected.size))}</span>
          </p>
        </div>
        {panelOpen && desk.cursor.currentId !== null && <CurrentDossier desk={desk} />}
      </div>
      <StepQuestion desk={desk} />
    </ScreenFrame>
  );
};

const CheckButton = ({ campaignId }: { readonly campaignId: string | undefined }) => {
  const check = useCommand('dossiers.check');
  const run = async () => {
    if (campaignId === undefined) return;
    const reply = await check.run({ campaignId });
    if (!reply.ok) return;
    const { met, notMet, missingData, withoutRule } = reply.value;
    const [a, b, c, d] = [met, notMet, missingData, withoutRule].map(writtenNumber);
    tellStep(dossierTexts.checked(a ?? '', b ?? '', c ?? '', d ?? ''), null);
  };
  return (
    <>
      {check.error && <ErrorNotice error={check.error} onClose={check.clearError} />}
      <Button
        variant="default"
        loading={check.running}
        disabled={campaignId === undefined}
        title={campaignId === undefined ? dossierTexts.checkNeedsCampaign : undefined}
        onClick={() => void run()}
      >
        {dossierTexts.check}
      </Button>
    </>
  );
};

const SelectionBar = ({ desk }: { readonly desk: Desk }) => {
  const { cursor, ids, steps, selection } = desk;
  return (
    <BulkBar
      selected={cursor.selected.size}
      listed={ids.length}
      running={steps.running}
      onAccept={() => steps.accept(selection())}
      onReturn={() => steps.giveBack(selection())}
      onReopen={() => steps.reopen(selection().ids)}
      onLetter={() => steps.writeLetters(selection().ids)}
      onAll={cursor.selectAll}
      onNone={cursor.selectNone}
    />
  );
};

const NoDossiers = ({ desk, total }: { readonly desk: Desk; readonly total: number }) => {
  const { go } = useNavigation();
  if (total > 0) {
    return (
      <EmptyView
        text={dossierTexts.noMatch}
        action={
          <Button variant="default" onClick={() => desk.setFilters({})}>
            {dossierTexts.clearFilters}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyView
      text={dossierTexts.empty}
      action={<Button onClick={() => go('import')}>{dossierTexts.importList}</Button>}
    />
  );
};

const CurrentDossier = ({ desk }: { readonly desk: Desk }) => {
  const { steps, current, closePanel, leavePanel, details, panel } = desk;
  const actions = {
    accept: () => steps.accept(current()),
    giveBack: () => steps.giveBack(current()),
    reopen: () => steps.reopen(current().ids),
    close: closePanel,
    leave: leavePanel,
  };
  return <DossierPanel loaded={details} running={steps.running} actions={actions} panelRef={panel} />;
};

const StepQuestion = ({ desk }: { readonly desk: Desk }) => {
  const { question, running, error, answer, cancel } = desk.steps;
  if (question === null) return null;
  const props = { target: question.target, running, error, onConfirm: answer, onCancel: cancel };
  return question.kind === 'accept' ? (
    <AcceptDialog {...props} overQuota={question.overQuota} />
  ) : (
    <ReturnDialog {...props} />
  );
};
