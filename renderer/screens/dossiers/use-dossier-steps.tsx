import { useEffect, useState } from 'react';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../app/navigation';
import { writtenNumber } from '../../components/written-values';
import { dropNotice, tellStep } from './step-notice';

/** The dossiers that a step is for; `name` when it is one. */
export type StepTarget = {
  readonly ids: readonly string[];
  readonly name: string | null;
  readonly afterwards: () => void;
};
type Question = {
  readonly kind: 'accept' | 'return';
  readonly target: StepTarget;
  /** The quotas that accepting would put over, in words with their counts. */
  readonly overQuota?: string | undefined;
};

const REASON_ASKED: ReadonlySet<string> = new Set(['dossiers.reasonNeeded', 'dossiers.overQuota']);

/** The steps of a dossier that this screen takes: accept, return, take up again. Reasons are asked where they are needed. */
export const useDossierSteps = () => {
  const accept = useCommand('dossiers.accept');
  const giveBack = useCommand('dossiers.return');
  const reopen = useCommand('dossiers.reopen');
  const letters = useCommand('papers.draft');
  const { go } = useNavigation();
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => dropNotice, []);
  const running = accept.running || giveBack.running || reopen.running || letters.running;

  const runReopen = async (ids: readonly string[]) => {
    const reply = await reopen.run({ ids: [...ids] });
    if (reply.ok) tellStep(dossierTexts.reopened(writtenNumber(reply.value.changed)), null);
  };

  const runAccept = async (target: StepTarget, reason?: string) => {
    const reply = await accept.run({ ids: [...target.ids], ...(reason !== undefined && { reason }) });
    if (reply.ok) {
      setQuestion(null);
      tellStep(dossierTexts.accepted(writtenNumber(reply.value.changed)), () => void runReopen(target.ids));
      target.afterwards();
    } else if (reason === undefined && REASON_ASKED.has(reply.error.code)) {
      const { code, details } = reply.error;
      accept.clearError();
      setQuestion({ kind: 'accept', target, ...(code === 'dossiers.overQuota' && { overQuota: details }) });
    }
  };

  /** A letter for each unit; the only one opens, several show in their list. */
  const runLetters = async (ids: readonly string[]) => {
    const reply = await letters.run({ kind: 'returnLetter', dossierIds: [...ids] });
    if (!reply.ok) return;
    const [first, ...others] = reply.value.ids;
    if (others.length > 0) tellStep(paperEditorTexts.lettersDrafted(writtenNumber(reply.value.ids.length)), null);
    go('decisions', first !== undefined && others.length === 0 ? { paperId: first } : { view: 'papers' });
  };

  const runReturn = async (target: StepTarget, reason: string) => {
    const reply = await giveBack.run({ ids: [...target.ids], reason });
    if (!reply.ok) return;
    setQuestion(null);
    const reopenThem = () => void runReopen(target.ids);
    tellStep(dossierTexts.returned(writtenNumber(reply.value.changed)), reopenThem, () => void runLetters(target.ids));
    target.afterwards();
  };

  const clearError = () => {
    accept.clearError();
    giveBack.clearError();
    reopen.clearError();
    letters.clearError();
  };

  return {
    running,
    error: accept.error ?? giveBack.error ?? reopen.error ?? letters.error,
    clearError,
    question,
    cancel: () => {
      clearError();
      setQuestion(null);
    },
    accept: (target: StepTarget) => {
      if (!running && target.ids.length > 0) void runAccept(target);
    },
    giveBack: (target: StepTarget) => {
      if (!running && target.ids.length > 0) setQuestion({ kind: 'return', target });
    },
    reopen: (ids: readonly string[]) => {
      if (!running && ids.length > 0) void runReopen(ids);
    },
    writeLetters: (ids: readonly string[]) => {
      if (!running && ids.length > 0) void runLetters(ids);
    },
    answer: (reason: string) => {
      if (question === null || running) return;
      if (question.kind === 'accept') void runAccept(question.target, reason);
      else void runReturn(question.target, reason);
    },
  };
};
