import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { amendmentTexts } from '#shared/text/vi/amendments';
import { decisionMoneyTexts } from '#shared/text/vi/decision-money';
import { decisionTexts } from '#shared/text/vi/decisions';
import { proofTexts } from '#shared/text/vi/proof-reading';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useNavigation, useShortcut } from '../../app/navigation';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import styles from '../../components/paper-editor.module.css';
import { PaperPreview, type Preview } from '../../components/paper-preview';
import { RefusalDialog } from '../../components/refusal-dialog';
import { ScreenFrame } from '../../components/screen-frame';
import { ProseField } from '../../forms/text-fields';
import { AmendmentArticles } from './amendment/amendment-articles';
import { AmendmentContent } from './amendment/amendment-content';
import { CompetenceNotice } from './competence-notice';
import {
  AmountsField,
  BasesFields,
  ContentFields,
  FrameFields,
  IssuedAsField,
  ListOptionFields,
  ListStyleField,
} from './content-fields';
import { type Decision, printedFirstArticle } from './decision-fields';
import { DraftMoney } from './draft-money';
import { IssueDialog } from './issue-dialog';
import { IssueFields } from './issue-fields';
import { ListedLines } from './listed-lines';
import { ProofList, proofSummary, useSeen } from './proof/proof-list';
import { elementAt, type Place } from './proof/proof-place';
import { SaveStatus } from './save-status';
import { type DraftForm, useDraftForm } from './use-draft-form';
import { useWordReturn, type WordReturn } from './word/use-word-return';
import { WordDrop } from './word/word-drop';
import { WordSection } from './word/word-section';

type Pane = 'edit' | 'preview';
type Dialog = 'issue' | 'discard';

const texts = decisionTexts.editor;

const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <Stack gap="xs">{children}</Stack>
    </section>
  );
};

type FieldsProps = {
  readonly decision: Decision;
  readonly draft: DraftForm;
  readonly preview: Preview;
  readonly wanted: WantedLine;
  readonly word: WordReturn;
};

/** What an award decision says and whom it names. */
const AwardFields = ({ decision, draft, preview, wanted }: FieldsProps) => {
  const { control } = draft.form;
  const html = preview.value?.html ?? '';
  const composed = useMemo(() => printedFirstArticle(html), [html]);
  return (
    <>
      <Section title={texts.sections.content}>
        <ContentFields control={control} composed={composed} />
        <BasesFields control={control} />
      </Section>
      <Section title={texts.sections.list}>
        <ListStyleField control={control} />
        <ListOptionFields control={control} />
        <AmountsField control={control} />
        <ListedLines items={decision.items} lines={draft.lines} onChange={draft.setLine} wanted={wanted} />
      </Section>
      <Section title={decisionMoneyTexts.title}>
        <DraftMoney id={decision.id} form={draft.form} />
      </Section>
    </>
  );
};

const amendingDeed = ({ kind, givesBack }: Decision): 'correction' | 'revocation' | 'restoration' => {
  if (kind === 'correction') return kind;
  return givesBack ? 'restoration' : 'revocation';
};

/** What a correction or revocation says of the decision it refers to. */
const AmendingFields = ({ decision, draft }: Pick<FieldsProps, 'decision' | 'draft'>) => {
  const { control } = draft.form;
  return (
    <>
      <Section title={amendmentTexts.sections[amendingDeed(decision)]}>
        <AmendmentContent id={decision.id} form={draft.form} />
      </Section>
      <Section title={texts.sections.content}>
        <ProseField control={control} name="subject" label={texts.subject} required />
        <AmendmentArticles id={decision.id} control={control} />
        <BasesFields control={control} />
      </Section>
    </>
  );
};

/** The form's parts, the last-given values first. */
const DraftFields = (props: FieldsProps) => {
  const { decision, draft } = props;
  const { control } = draft.form;
  return (
    <>
      <CompetenceNotice notCompetent={decision.notCompetent} />
      <Section title={texts.sections.issue}>
        <IssueFields control={control} heldNumber={draft.heldNumber} isSaving={draft.state === 'saving'} />
      </Section>
      {decision.kind === 'award' ? <AwardFields {...props} /> : <AmendingFields {...props} />}
      <Section title={texts.sections.frame}>
        <IssuedAsField control={control} />
        <FrameFields control={control} />
      </Section>
      <WordSection decisionId={decision.id} back={props.word} />
    </>
  );
};

type WantedLine = { readonly dossierId: string | null } | null;

/** Leads to the place of a finding: a field by its element, a line by the list, which draws only what is seen. */
const useGoTo = (fields: RefObject<HTMLDivElement | null>) => {
  const [wanted, setWanted] = useState<WantedLine>(null);
  const goTo = (place: Place) => {
    if (place.field === 'line') return setWanted({ dossierId: place.dossierId ?? null });
    const element = fields.current === null ? null : elementAt(fields.current, place);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  return { wanted, goTo };
};

/** Hủy dự thảo: its dossiers wait for another decision. */
const DiscardDialog = ({ decision, onClose }: { decision: Decision; onClose: () => void }) => {
  const discard = useCommand('decisions.discard');
  const { go } = useNavigation();
  const run = async () => {
    const reply = await discard.run({ id: decision.id });
    if (reply.ok) go('decisions');
  };
  if (discard.error)
    return <RefusalDialog title={decisionTexts.discarding.title} error={discard.error} onClose={onClose} />;
  return (
    <ConfirmDialog
      opened
      loses="work"
      title={decisionTexts.discarding.title}
      text={
        decision.kind === 'award' ? decisionTexts.discarding.text(decision.items.length) : amendmentTexts.discardText
      }
      confirmLabel={decisionTexts.discarding.confirm}
      onConfirm={() => void run()}
      onCancel={onClose}
      running={discard.running}
    />
  );
};

/** Marks what of number and day is missing; gives the first field to go to, or null when both are there. */
const firstMissing = ({ form }: DraftForm): string | null => {
  const { number, issuedOn } = form.getValues();
  const missing = [number === null && ('number' as const), issuedOn === null && ('issuedOn' as const)].filter(
    (name) => name !== false,
  );
  for (const name of missing) form.setError(name, { type: 'custom', message: decisionTexts.issuing.incomplete });
  return missing[0] ?? null;
};

/** Soạn dự thảo: the form at the left saves itself, the paper at the right follows. */
export const DraftEditor = ({ decision }: { decision: Decision }) => {
  const draft = useDraftForm(decision);
  const preview = useQuery('decisions.preview', { id: decision.id });
  const { go } = useNavigation();
  const [pane, setPane] = useState<Pane>('edit');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const word = useWordReturn(decision.id);
  const fields = useRef<HTMLDivElement>(null);
  const proof = useQuery('decisions.proofRead', { id: decision.id });
  const findings = proof.value?.findings ?? [];
  const seen = useSeen();
  const { wanted, goTo } = useGoTo(fields);
  /** From the dialog: its own focus has to be gone first. */
  const leadTo = (place: Place) => {
    setDialog(null);
    setPane('edit');
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(place)));
  };

  useEffect(() => fields.current?.querySelector<HTMLElement>('[data-first-field]')?.focus(), []);
  useShortcut('mod+S', () => void draft.save());
  const askToIssue = async () => {
    const isSaved = await draft.save();
    const missing = firstMissing(draft);
    const toMend = missing === null ? '[data-unreadable], [aria-invalid=true]' : `[name="${missing}"]`;
    const field = fields.current?.querySelector<HTMLElement>(toMend);
    if (field) field.focus();
    else if (isSaved) setDialog('issue');
  };
  const discardDraft = async () => {
    await draft.save();
    setDialog('discard');
  };

  return (
    <ScreenFrame
      title={
        decision.kind === 'award'
          ? texts.title(decision.number, decision.symbol)
          : amendmentTexts.draftTitle[amendingDeed(decision)](decision.number, decision.symbol)
      }
      primary={<Button onClick={() => void askToIssue()}>{texts.issue}</Button>}
      toolbar={
        <>
          <Button variant="default" onClick={() => go('decisions')}>
            {texts.back}
          </Button>
          <Button variant="default" onClick={() => void draft.save()}>
            {texts.save}
          </Button>
          <Button variant="default" onClick={() => void discardDraft()}>
            {texts.discard}
          </Button>
          <SegmentedControl
            className={styles.panes}
            aria-label={texts.panesLabel}
            value={pane}
            onChange={(value) => setPane(value === 'preview' ? 'preview' : 'edit')}
            data={[
              { value: 'edit', label: texts.panes.edit },
              { value: 'preview', label: texts.panes.preview },
            ]}
          />
          <Group gap="md" ml="auto">
            {decision.kind === 'award' && <Text size="sm">{texts.items(decision.items.length)}</Text>}
            <SaveStatus state={draft.state} savedAt={draft.savedAt} />
          </Group>
        </>
      }
    >
      <WordDrop back={word}>
        <div className={styles.split} data-pane={pane}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves the draft */}
          <div ref={fields} className={styles.fields} onBlur={() => void draft.save()}>
            {draft.error && <ErrorNotice error={draft.error} onClose={draft.clearError} />}
            <Section
              title={`${proofTexts.title}: ${proof.value === null ? proofTexts.reading : proofSummary(findings)}`}
            >
              {findings.length > 0 && <ProofList findings={findings} seen={seen} onGoTo={goTo} />}
            </Section>
            <DraftFields decision={decision} draft={draft} preview={preview} wanted={wanted} word={word} />
          </div>
          <div className={styles.preview}>
            <PaperPreview preview={preview} {...decisionTexts.preview} />
          </div>
        </div>
      </WordDrop>
      {dialog === 'issue' && (
        <IssueDialog
          decision={decision}
          draft={draft}
          proof={{ findings, seen, onGoTo: leadTo }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'discard' && <DiscardDialog decision={decision} onClose={() => setDialog(null)} />}
    </ScreenFrame>
  );
};
