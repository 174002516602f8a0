import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { firstRunTexts, officeTexts } from '#shared/text/vi/office';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { isEscapeHere } from '../../components/escape-key';
import { OfficeFields, OfficeForm } from '../../forms/office-fields';
import { YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import classes from './first-run-screen.module.css';
import { type Start, StartStep } from './start-step';
import { useOfficeProposal } from './use-office-proposal';

const OFFICE = ['name', 'parentName', 'level', 'place', 'authority', 'symbol', 'draftingUnit'] as const;
const NO_OFFICE = {
  name: '',
  parentName: '',
  level: 'province',
  place: '',
  authority: '',
  symbol: '',
  draftingUnit: '',
} as const;
const TITLES = [firstRunTexts.officeTitle, firstRunTexts.yearTitle, firstRunTexts.startTitle];

/** Founds the council's database in three steps, then calls onDone. Enter moves on, Esc goes back. */
export const FirstRunScreen = ({ onDone }: { onDone: () => void }) => {
  const { go } = useNavigation();
  const setUp = useCommand('app.setUp');
  const [step, setStep] = useState(0);
  const [start, setStart] = useState<Start>('sample');
  const sheet = useRef<HTMLFormElement>(null);
  const form = useContractForm(OfficeForm, { ...NO_OFFICE, year: new Date().getFullYear() }, 'onChange');
  useOfficeProposal(form);
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>(step === 2 ? 'input:checked' : 'input')?.focus();
  }, [step]);

  const found = form.handleSubmit(async (office) => {
    const reply = await setUp.run({ ...office, start: start === 'sample' ? 'sample' : 'empty' });
    if (!reply.ok) return;
    go(start === 'excel' ? 'import' : 'today');
    onDone();
  });
  const moveOn = async (event: FormEvent) => {
    event.preventDefault();
    if (step === 2) return setUp.running ? undefined : found();
    if (await form.trigger(step === 0 ? OFFICE : 'year', { shouldFocus: true })) setStep(step + 1);
  };
  return (
    <main className={classes.ground}>
      <form
        ref={sheet}
        className={classes.sheet}
        noValidate
        onSubmit={(event) => void moveOn(event)}
        onKeyDown={(event) => {
          if (step > 0 && isEscapeHere(event)) setStep(step - 1);
        }}
      >
        <Group justify="space-between" align="baseline" className={classes.head}>
          <Title order={1}>{firstRunTexts.title}</Title>
          <Text>{firstRunTexts.step(step + 1, TITLES.length)}</Text>
        </Group>
        <Stack gap="sm" className={classes.body}>
          {step < 2 && <Title order={2}>{TITLES[step]}</Title>}
          {step === 0 && (
            <>
              <Text c="gray.8">{firstRunTexts.officeIntro}</Text>
              <OfficeFields control={form.control} />
            </>
          )}
          {step === 1 && (
            <>
              <Text c="gray.8">{firstRunTexts.yearIntro}</Text>
              <YearField control={form.control} name="year" label={officeTexts.year} required />
            </>
          )}
          {step === 2 && <StartStep value={start} onChange={setStart} />}
          {setUp.error && <ErrorNotice error={setUp.error} onClose={setUp.clearError} />}
        </Stack>
        <Group className={classes.foot}>
          <Text size="xs" c="gray.8" flex={1}>
            {firstRunTexts.keys}
          </Text>
          {step > 0 && (
            <Button variant="default" onClick={() => setStep(step - 1)}>
              {firstRunTexts.back}
            </Button>
          )}
          <Button type="submit" loading={setUp.running}>
            {step === 2 ? firstRunTexts.found : firstRunTexts.next}
          </Button>
        </Group>
      </form>
    </main>
  );
};
