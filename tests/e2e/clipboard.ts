import type { LaunchedApp } from '#tests/e2e/launch';

/** Puts cells into the clipboard as Excel does: as a page and as plain text. */
export const copyCells = async ({ page }: LaunchedApp, html: string): Promise<void> => {
  await page.evaluate((cells) => {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', cells);
      event.clipboardData?.setData('text/plain', cells.replace(/<[^>]*>/g, '\t'));
      event.preventDefault();
    };
    document.addEventListener('copy', fill, { once: true });
  }, html);
  await page.keyboard.press('Control+c');
};
