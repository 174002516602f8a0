import type { Page, TestInfo } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Channel, Output, Sent } from '#shared/ipc/contract';
import { type LaunchedApp, launchApp } from '#tests/e2e/launch';

const office = {
  name: 'Ủy ban nhân dân tỉnh Lâm Xuyên',
  parentName: '',
  level: 'province',
  place: 'Lâm Xuyên',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN',
  symbol: 'QĐ-UBND',
  year: 2026,
} as const;

/** Calls a channel from the page as its screens do, and expects that it is not refused. */
export const ask = async <C extends Channel>(page: Page, channel: C, input: Sent<C>): Promise<Output<C>> => {
  const reply = await page.evaluate(([name, sent]) => window.bridge.call(name, sent), [
    channel as string,
    input as unknown,
  ] as const);
  expect(reply, channel).toMatchObject({ ok: true });
  return (reply as { value: Output<C> }).value;
};

/** Founds an office in an application that was just started. */
export const foundOffice = async ({ page }: LaunchedApp, start: 'sample' | 'empty'): Promise<void> => {
  await ask(page, 'app.setUp', { ...office, start });
  await page.reload();
  await page.getByRole('navigation').waitFor();
};

/** Starts the application on a newly founded office. */
export const launchOffice = async (testInfo: TestInfo, start: 'sample' | 'empty'): Promise<LaunchedApp> => {
  const launched = await launchApp({ testInfo });
  await foundOffice(launched, start);
  return launched;
};

/** Starts the application on the sample council. */
export const launchSample = (testInfo: TestInfo): Promise<LaunchedApp> => launchOffice(testInfo, 'sample');

/** Counts what the secretary types: one key chord or one written value is one input. */
export const countInputs = () => {
  let inputs = 0;
  return {
    press: async (page: Page, keys: string) => {
      inputs += 1;
      await page.keyboard.press(keys);
    },
    type: async (page: Page, text: string) => {
      inputs += 1;
      await page.keyboard.type(text);
    },
    total: () => inputs,
  };
};

/** Keeps the window's picture; hiding the caret would put a style element into the page, which its policy refuses. */
export const keepScreen = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/${name}.png`, caret: 'initial' });

/** Gives the page's own area this size, whatever the window's frame takes. */
export const resizeTo = async ({ app }: LaunchedApp, width: number, height: number): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  );
};
