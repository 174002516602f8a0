import type { Sent } from '#shared/ipc/contract';
import { exportTexts } from '#shared/text/vi/export';
import { importTexts } from '#shared/text/vi/nomination-import';
import { type ButtonSize, SaveFileButton } from '../../components/save-file-button';
import { writtenNumber } from '../../components/written-values';

type FaultyProps = {
  readonly source: Sent<'listFiles.exportFaulty'>['source'];
  /** How many they are; left out where only the file that goes out will tell. */
  readonly rows?: number;
  readonly size?: ButtonSize;
};

/** The rows that the unit should put right, as an Excel file with the reason beside each. */
export const FaultyRowsButton = ({ source, rows, size = 'sm' }: FaultyProps) => (
  <SaveFileButton
    channel="listFiles.exportFaulty"
    input={{ source }}
    label={importTexts.exportFaulty(rows === undefined ? null : writtenNumber(rows))}
    size={size}
    tell={({ rows }, path) => importTexts.faultyExported(rows, path)}
  />
);

type OfListProps = Pick<FaultyProps, 'size'> & {
  readonly listId: string;
  /** Null: a long list that was not counted; left out while nothing is known. */
  readonly rows?: number | null | undefined;
};

/** The same of a list taken in; nothing while it is not known that rows of it go back, or where none does. */
export const FaultyRowsOfList = ({ listId, rows = 0, size = 'sm' }: OfListProps) =>
  rows !== 0 && <FaultyRowsButton source={{ kind: 'list', listId }} size={size} {...(rows !== null && { rows })} />;

/** A blank list with drop-downs for the units of this campaign. */
export const BlankListButton = (input: Sent<'listFiles.exportBlank'>) => (
  <SaveFileButton
    channel="listFiles.exportBlank"
    input={input}
    label={importTexts.exportBlank}
    tell={(_value, path) => exportTexts.saved(path)}
  />
);
