import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { printHtmlToPdf } from '#electron/shell/pdf';
import { announceScheme } from '#electron/shell/protocol';
import { hardenEveryPage } from '#electron/shell/security';

// One page to PDF and gone: electron out/main/print-page.cjs <page.html> <paper.pdf>

const print = async (page: string, paper: string): Promise<number> => {
  const printed = await printHtmlToPdf(await readFile(page, 'utf8'));
  if (!printed.ok) {
    console.error(printed.error.details);
    return 1;
  }
  await writeFile(paper, printed.value);
  return 0;
};

const run = async (): Promise<number> => {
  const [page, paper] = process.argv.slice(-2);
  await app.whenReady();
  if (page === undefined || paper === undefined) return 2;
  return print(page, paper);
};

announceScheme();
hardenEveryPage();
app.on('window-all-closed', () => {});
run().then(
  (code) => app.exit(code),
  (cause: unknown) => {
    console.error(cause);
    app.exit(1);
  },
);
