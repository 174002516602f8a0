import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { namedSize, PRINT_SIDES, type PrintSides, pageSpansOf, pagesIn, sheetsNeeded } from '#shared/domain/printing';
import type { Output, Sent } from '#shared/ipc/contract';
import { printingTexts as texts } from '#shared/text/vi/printing';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../error-notice';
import { writtenNumber } from '../written-values';

export type ReadyPaper = Output<'printing.prepare'>;
type Choice = Omit<Sent<'printing.send'>, 'id' | 'isTrial'>;

/** What the last printing of such a paper chose, as far as it still holds: the printer may be gone, the paper shorter. */
const proposed = ({ last, printers, pages }: ReadyPaper, asked: { printer?: string; tray?: string }): Choice => {
  const known = (name: string | undefined) =>
    printers.find((printer) => printer.name === name || printer.label === name);
  const printer = known(asked.printer) ?? known(last?.printer) ?? printers[0];
  const stillThere = last !== null && pageSpansOf(last.pages, pages.length).ok;
  return {
    printer: printer?.name ?? '',
    copies: last?.copies ?? 1,
    pages: stillThere ? last.pages : '',
    sides: last?.sides ?? 'oneSided',
    tray: asked.tray ?? last?.tray ?? '',
  };
};

const sizeName = (size: ReadyPaper['pages'][number]): string =>
  namedSize(size) ?? texts.ownSize(writtenNumber(Math.round(size.widthMm)), writtenNumber(Math.round(size.heightMm)));

type Props = {
  readonly paper: ReadyPaper;
  /** The page that the preview shows, for the trial. */
  readonly page: number;
  /** A printer by the name people know it by, and a tray, where the paper was made for them. */
  readonly asked: { readonly printer?: string; readonly tray?: string };
  readonly onSent: () => void;
  readonly onSave?: (() => void) | undefined;
  readonly onClose: () => void;
};

/** Printer, copies, pages, sides, tray; what was chosen the last time stands there already. */
export const PrintForm = ({ paper, page, asked, onSent, onSave, onClose }: Props) => {
  const sending = useCommand('printing.send');
  const [choice, setChoice] = useState<Choice>(() => proposed(paper, asked));
  const set = (change: Partial<Choice>) => setChoice((before) => ({ ...before, ...change }));
  const spans = pageSpansOf(choice.pages, paper.pages.length);
  const pages = spans.ok ? pagesIn(spans.value) : [];
  const sizes = new Set(pages.flatMap((one) => paper.pages[one - 1] ?? []).map(sizeName));
  const sheets = writtenNumber(sheetsNeeded({ pages: pages.length, copies: choice.copies, sides: choice.sides }));
  const label = paper.printers.find(({ name }) => name === choice.printer)?.label ?? '';
  const mayPrint = label !== '' && spans.ok && sizes.size === 1;

  const print = async (isTrial: boolean) => {
    const wanted = isTrial ? { ...choice, copies: 1, pages: String(page) } : choice;
    const reply = await sending.run({ ...wanted, id: paper.id, isTrial });
    if (!reply.ok) return;
    const told = texts.sent(writtenNumber(reply.value.pages), writtenNumber(choice.copies), label);
    notifications.show({ message: isTrial ? texts.sentTrial(label) : told });
    if (!isTrial) onSent();
  };

  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (mayPrint && !sending.running) void print(false);
      }}
    >
      {paper.printers.length === 0 ? (
        <Text role="alert">{texts.noPrinter}</Text>
      ) : (
        <Select
          data-autofocus
          label={texts.printer}
          data={paper.printers.map(({ name, label: known }) => ({ value: name, label: known }))}
          value={choice.printer}
          allowDeselect={false}
          onChange={(printer) => printer !== null && set({ printer })}
        />
      )}
      <Group grow align="flex-start">
        <NumberInput
          label={texts.copies}
          value={choice.copies}
          min={1}
          max={999}
          allowDecimal={false}
          onChange={(copies) => typeof copies === 'number' && copies >= 1 && set({ copies })}
        />
        <TextInput
          label={texts.pages}
          placeholder={texts.allPages}
          title={texts.pagesHint}
          value={choice.pages}
          error={!spans.ok && texts.badPages(paper.pages.length)}
          onChange={(event) => set({ pages: event.currentTarget.value })}
        />
      </Group>
      <Select
        label={texts.sides}
        data={PRINT_SIDES.map((sides) => ({ value: sides, label: texts.sidesOf[sides] }))}
        value={choice.sides}
        allowDeselect={false}
        onChange={(sides) => sides !== null && set({ sides: sides as PrintSides })}
      />
      <TextInput
        label={texts.tray}
        placeholder={texts.trayHint}
        description={texts.trayNote}
        value={choice.tray}
        onChange={(event) => set({ tray: event.currentTarget.value })}
      />
      <Text role="status">
        {sending.running && texts.sending}
        {!sending.running && sizes.size > 1 && texts.mixed}
        {!sending.running && sizes.size === 1 && texts.paper(sheets, [...sizes].join(''))}
      </Text>
      {sending.error && <ErrorNotice error={sending.error} onClose={sending.clearError} />}
      <Group gap="xs" justify="flex-end">
        {onSave && (
          <Button variant="default" disabled={sending.running} onClick={onSave}>
            {texts.save}
          </Button>
        )}
        <Button variant="default" disabled={sending.running || label === ''} onClick={() => void print(true)}>
          {texts.trial}
        </Button>
        <Button variant="default" onClick={onClose}>
          {texts.close}
        </Button>
        <Button type="submit" loading={sending.running} disabled={!mayPrint}>
          {texts.print(sheets)}
        </Button>
      </Group>
    </Stack>
  );
};
