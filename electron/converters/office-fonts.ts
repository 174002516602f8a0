import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Where a Linux machine has no Times New Roman, LibreOffice would take any other type, and lines would break elsewhere:
 * it is shown our Tinos, which has the same measures. Windows has the real one.
 */
export const officeFontSettings = async (
  folder: string,
  fontFolders: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  if (process.platform !== 'linux') return {};
  const file = path.join(folder, 'fonts.conf');
  const folders = fontFolders.map((it) => `<dir>${escaped(it)}</dir>`).join('');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${escaped(path.join(folder, 'fonts'))}</cachedir><alias binding="same"><family>Times New Roman</family><prefer><family>Times New Roman</family><family>Tinos</family></prefer></alias></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file, SAL_USE_VCLPLUGIN: 'svp' };
};
