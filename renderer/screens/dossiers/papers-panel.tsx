import { Checkbox, Stack, Text } from '@mantine/core';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { writtenNumber } from '../../components/written-values';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

const words = dossierTexts.papers;

/** The checklist of papers; a tick is stored at once. */
export const PapersPanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const mark = useCommand('dossiers.markPaper');
  const missing = dossier.papers.filter(({ present }) => !present).length;
  if (dossier.papers.length === 0) return <Text className={styles.section ?? ''}>{words.none}</Text>;
  return (
    <div className={styles.section}>
      {mark.error && <ErrorNotice error={mark.error} onClose={mark.clearError} />}
      <p className={styles.verdict}>{missing === 0 ? words.full : words.missing(writtenNumber(missing))}</p>
      <fieldset className={styles.fieldset}>
        <legend className="visually-hidden">{words.legend}</legend>
        <Stack gap={8}>
          {dossier.papers.map(({ code, name, present }) => (
            <Checkbox
              key={code}
              size="xs"
              label={name}
              checked={present}
              disabled={mark.running}
              onChange={(event) =>
                void mark.run({ id: dossier.id, paperCode: code, present: event.currentTarget.checked })
              }
            />
          ))}
        </Stack>
      </fieldset>
    </div>
  );
};
