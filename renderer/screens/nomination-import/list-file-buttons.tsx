import type { Sent } from '#shared/ipc/contract';
import { exportTexts } from '#shared/text/vi/export';
import { importTexts } from '#shared/text/vi/nomination-import';
import { type ButtonSize, SaveFileButton } from '../../components/save-file-button';

type FaultyProps = { readonly source: Sent<'listFiles.exportFaulty'>['source']; readonly size?: ButtonSize };

/** The rows that the unit should put right, as an Excel file with the reason beside each. */
export const FaultyRowsButton = ({ source, size = 'sm' }: FaultyProps) => (
  <SaveFileButton
    channel="listFiles.exportFaulty"
    input={{ source }}
    label={importTexts.exportFaulty}
    size={size}
    tell={({ rows }, path) => importTexts.faultyExported(rows, path)}
  />
);

/** A blank list with drop-downs for the units of this campaign. */
export const BlankListButton = (input: Sent<'listFiles.exportBlank'>) => (
  <SaveFileButton
    channel="listFiles.exportBlank"
    input={input}
    label={importTexts.exportBlank}
    tell={(_value, path) => exportTexts.saved(path)}
  />
);
