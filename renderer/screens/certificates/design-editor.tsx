import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import type { CertificateDesign, CertificateField } from '#shared/domain/certificate/design';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useCommand } from '../../api/use-command';
import { useShortcut } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { choicesOf } from '../../forms/choice-fields';
import { BlankButtons } from './blank-buttons';
import classes from './certificates.module.css';
import { DesignWarnings, namedWarnings } from './design-warnings';
import { FieldBox } from './field-box';
import { FieldForm } from './field-form';
import { newField, sentDesign } from './new-field';
import { SheetDrawing } from './sheet-drawing';
import { type OpenDesign, useOpenDesign } from './use-open-design';
import { usePreviewSheets } from './use-preview-sheets';
import { useUndo } from './use-undo';

const texts = certificateTexts.designs;

type Props = {
  readonly opened: OpenDesign;
  readonly fonts: FontTable;
  readonly blanks: readonly { readonly id: string; readonly name: string }[];
  readonly onSaved: (id: string) => void;
};

/** A design being changed: the blank with its boxes, the chosen field in numbers, what does not fit. */
export const DesignEditor = ({ opened, fonts, blanks, onSaved }: Props) => {
  const { now: draft, set, ...steps } = useUndo<CertificateDesign>(opened.design);
  const setDraft = (next: CertificateDesign) => set(() => next);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [person, setPerson] = useState(0);
  const saving = useCommand('certificates.saveDesign');
  const { blank, scan } = useOpenDesign(opened.id, draft.blankId) ?? opened;
  const sheets = usePreviewSheets(draft);
  const settled = useDeferredValue(draft);
  const warnings = useMemo(() => namedWarnings(settled, blank, fonts, sheets), [settled, blank, fonts, sheets]);
  const shown = sheets[person] ?? sheets[0];
  const laid = useMemo(
    () => (shown ? sheetLayouter(draft, fonts)(shown.values) : { fields: [], warnings: [] }),
    [draft, fonts, shown],
  );
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened.design);
  const chosen = draft.fields.find(({ id }) => id === chosenId);
  const put = (field: CertificateField) =>
    set((last) => ({ ...last, fields: last.fields.map((one) => (one.id === field.id ? field : one)) }));
  const save = async (id: string | null) => {
    if (saving.running) return;
    const reply = await saving.run({ id, design: sentDesign(draft) });
    if (reply.ok) onSaved(reply.value.id);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void save(opened.shipped ? null : opened.id);
  };
  useShortcut('mod+S', () => submit());
  const add = () => {
    const field = newField(draft, blank);
    setDraft({ ...draft, fields: [...draft.fields, field] });
    setChosenId(field.id);
  };
  return (
    <form className={classes.tab} data-unsaved={isDirty || undefined} onSubmit={submit}>
      <div className={classes.tools}>
        <TextInput
          label={texts.name}
          className={classes.wide ?? ''}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.blank}
          value={draft.blankId}
          data={blanks.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setDraft({ ...draft, blankId: event.currentTarget.value })}
        />
        <BlankButtons
          blankId={draft.blankId}
          blank={blank}
          hasScan={scan !== null}
          onNew={(blankId) => setDraft({ ...draft, blankId })}
        />
        <NativeSelect
          label={texts.frame}
          value={draft.frame}
          data={[...choicesOf(certificateTexts.frames)]}
          onChange={(event) => setDraft({ ...draft, frame: event.currentTarget.value as CertificateDesign['frame'] })}
        />
        <NativeSelect
          label={texts.person}
          value={String(person)}
          data={sheets.slice(0, 40).map(({ dossierId, values }, index) => ({
            value: String(index),
            label: dossierId === '' ? texts.invented : values.name,
          }))}
          onChange={(event) => setPerson(Number(event.currentTarget.value))}
        />
        <Group gap="xs" ml="auto">
          <Button variant="default" disabled={!steps.canUndo} title="Ctrl+Z" onClick={steps.undo}>
            {texts.undo}
          </Button>
          <Button variant="default" disabled={!steps.canRedo} title="Ctrl+Y" onClick={steps.redo}>
            {texts.redo}
          </Button>
          {!opened.shipped && (
            <Button variant="default" disabled={saving.running} onClick={() => void save(null)}>
              {texts.saveCopy}
            </Button>
          )}
          <Button type="submit" loading={saving.running} disabled={!isDirty} title="Ctrl+S">
            {texts.save}
          </Button>
        </Group>
      </div>
      {saving.error && <ErrorNotice error={saving.error} onClose={saving.clearError} />}
      <Text size="sm" className={classes.note} role="status">
        {isDirty ? texts.unsaved : opened.shipped ? texts.shippedNote : texts.version(opened.versions)}
        {opened.clause === '' ? '' : ` · ${texts.clause(opened.clause)}`}
      </Text>
      <div className={classes.split}>
        <div className={classes.stage}>
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing in millimetres is no fieldset */}
          <svg
            className={classes.sheet}
            viewBox={`0 0 ${blank.widthMm} ${blank.heightMm}`}
            role="group"
            aria-label={texts.canvas}
          >
            <SheetDrawing design={draft} blank={blank} scan={scan} laid={laid} />
            {draft.fields.map((field) => (
              <FieldBox
                key={field.id}
                field={field}
                isChosen={field.id === chosenId}
                isWrong={warnings.some(({ fieldId }) => fieldId === field.id)}
                onChoose={() => setChosenId(field.id)}
                onBox={(box) => put({ ...field, box })}
              />
            ))}
          </svg>
          <DesignWarnings design={settled} warnings={warnings} />
        </div>
        <div className={classes.narrow} tabIndex={-1}>
          <NativeSelect
            size="xs"
            label={texts.fields}
            value={chosenId ?? ''}
            data={[
              { value: '', label: texts.choose },
              ...draft.fields.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setChosenId(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          />
          <Group gap="xs" my={8}>
            <Button size="compact-sm" variant="default" onClick={add}>
              {texts.addField}
            </Button>
          </Group>
          {chosen && (
            <FieldForm
              key={chosen.id}
              field={chosen}
              onChange={put}
              onRemove={() => setDraft({ ...draft, fields: draft.fields.filter(({ id }) => id !== chosen.id) })}
            />
          )}
        </div>
      </div>
    </form>
  );
};
