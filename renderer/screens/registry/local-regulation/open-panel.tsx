import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import { unconfirmedValues } from '#shared/domain/local-regulation/unconfirmed-values';
import { localVersionTexts, unconfirmedTexts } from '#shared/text/vi/local-regulation';
import { SidePanel } from '../../../components/side-panel';
import { ConfirmationForm } from './confirmation-form';
import type { Draft } from './regulation-draft';
import { type FormPart, RowPanel } from './row-panel';
import { type Version, VersionView } from './versions-section';

/** What stands open beside the sheet. */
export type Open =
  | { readonly part: FormPart; readonly id: string | null }
  | { readonly part: 'confirmed'; readonly id: string }
  | { readonly part: 'version'; readonly version: Version };

type Props = {
  readonly open: Open;
  readonly draft: Draft;
  readonly edition: RegulationEdition;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onDone: () => void;
  readonly onUse: (version: Version) => void;
};

/** The form of a row, the confirmation of a national value, or an earlier version. */
export const OpenPanel = ({ open, draft, edition, onChange, onDone, onUse }: Props) => {
  if (open.part === 'version') {
    return (
      <SidePanel title={localVersionTexts.title(open.version.version)} width={460} onClose={onDone}>
        <VersionView version={open.version} onUse={() => onUse(open.version)} />
      </SidePanel>
    );
  }
  if (open.part !== 'confirmed')
    return <RowPanel part={open.part} id={open.id} draft={draft} onChange={onChange} onDone={onDone} />;
  const value = unconfirmedValues(edition).find(({ key }) => key === open.id);
  if (value === undefined) return null;
  return (
    <SidePanel title={unconfirmedTexts.panel} width={460} onClose={onDone}>
      <ConfirmationForm value={value} edition={edition.id} draft={draft} onChange={onChange} onDone={onDone} />
    </SidePanel>
  );
};
