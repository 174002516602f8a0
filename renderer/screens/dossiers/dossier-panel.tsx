import { Button, CloseButton, Tabs, Title } from '@mantine/core';
import { memo, type ReactNode, type RefObject, useState } from 'react';
import { statusAfter } from '#shared/domain/dossier';
import { dossierStatusTexts, dossierTexts } from '#shared/text/vi/dossiers';
import type { Loaded } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import { ChangesPanel } from './changes-panel';
import { STATUS_TONES } from './dossier-columns';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';
import { EligibilityPanel } from './eligibility-panel';
import { HistoryPanel } from './history-panel';
import { InfoForm } from './info-form';
import { PapersPanel } from './papers-panel';
import { SourcePanel } from './source-panel';

const words = dossierTexts.panel;

const TABS: readonly {
  readonly key: keyof typeof words.tabs;
  readonly view: (dossier: DossierDetails) => ReactNode;
}[] = [
  { key: 'criteria', view: (dossier) => <EligibilityPanel dossier={dossier} /> },
  { key: 'info', view: (dossier) => <InfoForm key={dossier.id} dossier={dossier} /> },
  { key: 'papers', view: (dossier) => <PapersPanel dossier={dossier} /> },
  { key: 'history', view: (dossier) => <HistoryPanel dossier={dossier} /> },
  { key: 'source', view: (dossier) => <SourcePanel dossier={dossier} /> },
  { key: 'changes', view: (dossier) => <ChangesPanel dossier={dossier} /> },
];

export type PanelActions = {
  readonly accept: () => void;
  readonly giveBack: () => void;
  readonly reopen: () => void;
  readonly close: () => void;
  readonly leave: () => void;
};

type Props = {
  readonly loaded: Loaded<DossierDetails> & { readonly reload: () => void };
  readonly running: boolean;
  readonly actions: PanelActions;
  readonly panelRef: RefObject<HTMLElement | null>;
};

/** The parts of a dossier; drawn anew only when the dossier itself changes, for walking the list must stay quick. */
const DossierTabs = memo(({ dossier }: { readonly dossier: DossierDetails }) => {
  const [tab, setTab] = useState<string | null>('criteria');
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false} className={styles.tabs ?? ''}>
      <Tabs.List>
        {TABS.map(({ key }) => (
          <Tabs.Tab key={key} value={key} className={styles.tab ?? ''}>
            {words.tabs[key]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map(({ key, view }) => (
        <Tabs.Panel key={key} value={key} className={styles.tabPanel ?? ''} tabIndex={0}>
          {view(dossier)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
});

/** Everything about the current dossier beside the list. */
export const DossierPanel = ({ loaded, running, actions, panelRef }: Props) => (
  <aside
    ref={panelRef}
    className={styles.panel}
    tabIndex={-1}
    aria-label={words.label}
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
      event.stopPropagation();
      actions.leave();
    }}
  >
    <QueryView loaded={loaded}>
      {(dossier) => (
        <>
          <PanelHead dossier={dossier} running={running} actions={actions} />
          <DossierTabs dossier={dossier} />
        </>
      )}
    </QueryView>
  </aside>
);

type HeadProps = { readonly dossier: DossierDetails } & Pick<Props, 'running' | 'actions'>;

const PanelHead = ({ dossier, running, actions }: HeadProps) => {
  const { status, honorific, name, position, unitName, awardName, awardYear, receivedOn, returnReason } = dossier;
  return (
    <header className={styles.panelHead}>
      <div className={styles.panelTitle}>
        <Title order={2}>{honorific ? `${honorific} ${name}` : name}</Title>
        <CloseButton size="sm" aria-label={words.close} onClick={actions.close} />
      </div>
      <p className={styles.soft}>{[position, unitName].filter(Boolean).join(', ')}</p>
      <p className={styles.award}>{awardName}</p>
      <p className={styles.soft}>
        <StatusBadge tone={STATUS_TONES[status]}>{dossierStatusTexts[status]}</StatusBadge> {words.year(awardYear)},{' '}
        {words.receivedOn(writtenDay(receivedOn))}
      </p>
      {dossier.decidedBy !== null && <p className={styles.soft}>{words.upwardShort}</p>}
      {status === 'returned' && returnReason !== null && (
        <p className={styles.returned}>
          <strong>{words.returnReason}:</strong> {returnReason}
        </p>
      )}
      <div className={styles.panelActions}>
        {statusAfter(status, 'accept') !== null && (
          <Button size="compact-md" title={dossierTexts.acceptKeys} disabled={running} onClick={actions.accept}>
            {dossierTexts.accept}
          </Button>
        )}
        {statusAfter(status, 'return') !== null && (
          <Button
            size="compact-md"
            variant="default"
            title={dossierTexts.giveBackKeys}
            disabled={running}
            onClick={actions.giveBack}
          >
            {dossierTexts.giveBack}
          </Button>
        )}
        {statusAfter(status, 'reopen') !== null && (
          <Button size="compact-md" variant="default" disabled={running} onClick={actions.reopen}>
            {dossierTexts.reopen}
          </Button>
        )}
      </div>
    </header>
  );
};
