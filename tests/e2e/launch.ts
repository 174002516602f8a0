import { mkdirSync } from 'node:fs';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import { _electron } from '@playwright/test';

export interface LaunchOptions {
  /** The running test: data, exports and screenshots of this launch go below its own folder in test-results. */
  readonly testInfo: TestInfo;
  /** Further environment, or another data folder to start on what an earlier launch left. */
  readonly env?: Readonly<Record<string, string>>;
  readonly dataFolder?: string;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  readonly exportFolder: string;
  /** Errors that the page wrote to its console so far; a breach of the page's policy is one. */
  readonly complaints: readonly string[];
  /** Keeps a picture of the page under the test's own results. */
  readonly keepPicture: (name: string) => Promise<void>;
}

const plainEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Starts the built application on data of its own and waits for its first window. */
export const launchApp = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const { testInfo } = options;
  const dataFolder = options.dataFolder ?? testInfo.outputPath('data');
  const exportFolder = testInfo.outputPath('exports');
  mkdirSync(exportFolder, { recursive: true });
  const app = await _electron.launch({
    args: ['.'],
    env: {
      ...plainEnvironment(),
      BANG_VANG_DATA: dataFolder,
      BANG_VANG_EXPORT_FOLDER: exportFolder,
      ...options.env,
    },
    chromiumSandbox: process.env.ELECTRON_DISABLE_SANDBOX !== '1',
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (cause) => complaints.push(cause.message));
  return {
    app,
    page,
    dataFolder,
    exportFolder,
    complaints,
    keepPicture: async (name) => {
      // A window that is not shown yet has no width, and no picture can be taken of it.
      await page.waitForFunction(() => window.innerWidth > 0);
      await page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
    },
  };
};

/** Starts the application again on the data that an earlier launch left, and waits until its screens stand. */
export const launchAgain = async (testInfo: TestInfo, { dataFolder }: LaunchedApp): Promise<LaunchedApp> => {
  const again = await launchApp({ testInfo, dataFolder });
  await again.page.getByRole('navigation').waitFor();
  return again;
};

/** Ends the application as a power cut does. */
export const killApp = async ({ app }: LaunchedApp): Promise<void> => {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
};
