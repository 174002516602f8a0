import { Tabs } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { shellTexts } from '#shared/text/vi/shell';
import { useNavigation } from '../../app/navigation';
import { ScreenFrame } from '../../components/screen-frame';
import { useUnsavedQuestion } from '../../components/unsaved-question';
import { BookTab } from './book-tab';
import { CalibrationTab } from './calibration-tab';
import { CeremonyTab } from './ceremony-tab';
import classes from './certificates.module.css';
import { DesignTab } from './design-tab';
import { LogTab } from './log-tab';
import { PrintTab } from './print-tab';
import { StockTab } from './stock-tab';

type TabKey = keyof typeof certificateTexts.tabs;

const TABS: readonly { readonly key: TabKey; readonly body: (decisionId: string | null) => ReactNode }[] = [
  { key: 'print', body: (decisionId) => <PrintTab decisionId={decisionId} /> },
  { key: 'designs', body: () => <DesignTab /> },
  { key: 'calibration', body: () => <CalibrationTab /> },
  { key: 'book', body: () => <BookTab /> },
  { key: 'stock', body: () => <StockTab /> },
  { key: 'ceremony', body: () => <CeremonyTab /> },
  { key: 'log', body: () => <LogTab /> },
];

const tabOf = (text: string | null | undefined): TabKey => TABS.find(({ key }) => key === text)?.key ?? 'print';

/** In giấy khen: the certificates of issued decisions, their designs, the printers; params.decisionId opens one. */
export const CertificatesScreen = () => {
  const { params } = useNavigation();
  const [tab, setTab] = useState<TabKey>(tabOf(params.tab));
  const root = useRef<HTMLDivElement>(null);
  const { ask, question } = useUnsavedQuestion();
  return (
    <Tabs
      ref={root}
      value={tab}
      onChange={(chosen) => ask(root.current, () => setTab(tabOf(chosen)))}
      keepMounted={false}
      className={classes.root}
      classNames={{ panel: classes.root }}
    >
      <ScreenFrame
        title={shellTexts.screens.certificates}
        toolbar={
          <Tabs.List aria-label={certificateTexts.tabsLabel} className={classes.tabs}>
            {TABS.map(({ key }) => (
              <Tabs.Tab key={key} value={key}>
                {certificateTexts.tabs[key]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        }
      >
        {TABS.map(({ key, body }) => (
          <Tabs.Panel key={key} value={key}>
            {body(params.decisionId ?? null)}
          </Tabs.Panel>
        ))}
      </ScreenFrame>
      {question}
    </Tabs>
  );
};
