import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { DOSSIER_PROCEDURES } from '#shared/domain/dossier-papers';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { WritePaperButton } from '../../components/write-paper-button';
import { writtenNumber } from '../../components/written-values';
import { choicesOf } from '../../forms/choice-fields';
import { DeadlineList } from './deadline-list';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

type Paper = DossierDetails['papers'][number];

const words = dossierTexts.papers;

const aboutPaper = ({ form, unconfirmed, formRead }: Paper): string =>
  [form, unconfirmed ? eligibilityText.unconfirmed : null, formRead ? null : words.formNotRead]
    .filter(Boolean)
    .join(' · ');

type ListProps = {
  readonly legend: string;
  readonly papers: readonly Paper[];
  readonly disabled: boolean;
  readonly onMark: (code: string, present: boolean) => void;
};

const PaperList = ({ legend, papers, disabled, onMark }: ListProps) =>
  papers.length > 0 && (
    <fieldset className={styles.fieldset}>
      <legend className={styles.heading}>{legend}</legend>
      <Stack gap={8}>
        {papers.map((paper) => (
          <Checkbox
            key={paper.code}
            size="xs"
            label={paper.name}
            description={aboutPaper(paper)}
            classNames={{ description: styles.clause ?? '' }}
            checked={paper.present}
            disabled={disabled}
            onChange={(event) => onMark(paper.code, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </fieldset>
  );

const { byBasis, ...chosen } = words.procedures;
const PROCEDURES = [{ value: '', label: byBasis }, ...choicesOf(chosen)];

/** By which procedure a form of commendation is proposed, stored at once. */
const ProcedureChoice = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const choose = useCommand('dossiers.setProcedure');
  const { canBeSimplified, procedure } = dossier.paperRules;
  if (!canBeSimplified) return null;
  return (
    <>
      {choose.error && <ErrorNotice error={choose.error} onClose={choose.clearError} />}
      <NativeSelect
        size="xs"
        mb={6}
        label={words.procedure}
        value={procedure ?? ''}
        data={PROCEDURES}
        disabled={choose.running || dossier.status === 'decided'}
        onChange={({ currentTarget: { value } }) => {
          const found = DOSSIER_PROCEDURES.find((one) => one === value);
          void choose.run({ id: dossier.id, procedure: found ?? null });
        }}
      />
    </>
  );
};

/** What the law says of the whole dossier: the short procedure, and how many sets. */
const PaperRules = ({ rules: { simplifiedBy, sets } }: { readonly rules: DossierDetails['paperRules'] }) => (
  <>
    {simplifiedBy !== null && <p className={styles.note}>{words.simplified(simplifiedBy)}</p>}
    {sets !== null && (
      <p className={styles.note}>
        {sets.text}{' '}
        <span className={styles.clause}>
          {sets.clause}
          {sets.unconfirmed && <> · {eligibilityText.unconfirmed}</>}
        </span>
      </p>
    )}
  </>
);

/** The checklist of papers by the law of the dossier, and its last days; a tick is stored at once. */
export const PapersPanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const mark = useCommand('dossiers.markPaper');
  const { papers, missingPapers } = dossier;
  const onMark = (paperCode: string, present: boolean) => void mark.run({ id: dossier.id, paperCode, present });
  const lists = { disabled: mark.running, onMark };
  return (
    <div className={styles.section}>
      {mark.error && <ErrorNotice error={mark.error} onClose={mark.clearError} />}
      {papers.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <p className={styles.verdict}>
          {missingPapers === 0 ? words.full : words.missing(writtenNumber(missingPapers))}
        </p>
      )}
      <ProcedureChoice dossier={dossier} />
      <PaperRules rules={dossier.paperRules} />
      <PaperList legend={words.always} papers={papers.filter(({ when }) => when === 'always')} {...lists} />
      <PaperList legend={words.relevant} papers={papers.filter(({ when }) => when === 'relevant')} {...lists} />
      <WritePaperButton
        compact
        label={reportScreenTexts.writeReport}
        asked={{ kind: 'achievementReport', dossierIds: [dossier.id] }}
      />
      <DeadlineList dossier={dossier} />
    </div>
  );
};
