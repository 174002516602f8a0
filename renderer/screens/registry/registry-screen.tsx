import { Button, Tabs } from '@mantine/core';
import { type ComponentType, useRef, useState } from 'react';
import { RECIPIENT_KINDS } from '#shared/domain/recipient';
import { registryTexts } from '#shared/text/vi/registry';
import { shellTexts } from '#shared/text/vi/shell';
import { type ScreenParams, useNavigation, useShortcut } from '../../app/navigation';
import { ScreenFrame } from '../../components/screen-frame';
import { useUnsavedQuestion } from '../../components/unsaved-question';
import { ChangesTab } from './changes-tab';
import { CouncilsTab } from './councils-tab';
import { DaysTab } from './days-tab';
import { LocalRegulationTab } from './local-regulation/local-regulation-tab';
import { OfficeTab } from './office-tab';
import { NOTHING_OPEN, type OpenRecord, type TabProps } from './open-record';
import { RecipientsTab } from './recipients-tab';
import classes from './registry-screen.module.css';
import { SignersTab } from './signers-tab';
import { SigningTab } from './signing/signing-tab';
import { TemplatesTab } from './templates/templates-tab';
import { UnitsTab } from './units-tab';

type TabKey = keyof typeof registryTexts.tabs;

const TABS: readonly { readonly key: TabKey; readonly Tab: ComponentType<TabProps> }[] = [
  { key: 'recipients', Tab: RecipientsTab },
  { key: 'units', Tab: UnitsTab },
  { key: 'councils', Tab: CouncilsTab },
  { key: 'signers', Tab: SignersTab },
  { key: 'days', Tab: DaysTab },
  { key: 'office', Tab: OfficeTab },
  { key: 'localRegulation', Tab: LocalRegulationTab },
  { key: 'signing', Tab: SigningTab },
  { key: 'templates', Tab: TemplatesTab },
  { key: 'changes', Tab: ChangesTab },
];

const addTexts: Partial<Record<TabKey, string>> = registryTexts.add;
const tabOf = (text: string | null | undefined): TabKey => TABS.find(({ key }) => key === text)?.key ?? 'recipients';

/** The recipient whose history a link asks for. */
const recordOf = ({ recipientId, recipientKind }: ScreenParams): OpenRecord => {
  const kind = RECIPIENT_KINDS.find((one) => one === recipientKind);
  return recipientId !== undefined && kind !== undefined ? { kind: 'one', id: recipientId, of: kind } : NOTHING_OPEN;
};

/**
 * Danh mục & Thiết lập: the lists that everything else draws on, a tab for each; params.tab opens one,
 * params.recipientId with recipientKind the history of somebody.
 */
export const RegistryScreen = () => {
  const { params } = useNavigation();
  const [tab, setTab] = useState<TabKey>(tabOf(params.tab));
  const [open, setOpen] = useState<OpenRecord>(() => recordOf(params));
  const addLabel = addTexts[tab];
  const add = () => setOpen({ kind: 'new' });
  useShortcut('mod+N', addLabel === undefined ? null : add);
  const root = useRef<HTMLDivElement>(null);
  const { ask, question } = useUnsavedQuestion();
  const choose = (chosen: string | null) =>
    ask(root.current, () => {
      setTab(tabOf(chosen));
      setOpen(NOTHING_OPEN);
    });
  return (
    <Tabs
      ref={root}
      value={tab}
      onChange={choose}
      keepMounted={false}
      className={classes.root}
      classNames={{ panel: classes.root }}
    >
      <ScreenFrame
        title={shellTexts.screens.registry}
        primary={
          addLabel !== undefined && (
            <Button title={registryTexts.addKeys} onClick={add}>
              {addLabel}
            </Button>
          )
        }
        toolbar={
          <Tabs.List aria-label={registryTexts.tabsLabel} className={classes.tabs}>
            {TABS.map(({ key }) => (
              <Tabs.Tab key={key} value={key}>
                {registryTexts.tabs[key]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        }
      >
        {TABS.map(({ key, Tab }) => (
          <Tabs.Panel key={key} value={key}>
            <Tab open={open} onOpen={setOpen} />
          </Tabs.Panel>
        ))}
      </ScreenFrame>
      {question}
    </Tabs>
  );
};
