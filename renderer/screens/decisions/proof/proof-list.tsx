import { Checkbox, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ProofSeverity } from '#shared/domain/proof-reading/proof-rules';
import { proofTexts as texts } from '#shared/text/vi/proof-reading';
import { StatusBadge, type Tone } from '../../../components/status-badge';
import styles from './proof-list.module.css';
import type { Finding, Place } from './proof-place';

const TONES: Readonly<Record<ProofSeverity, Tone>> = { block: 'bad', warning: 'warn', note: 'neutral' };
const SHOWN = 40;

export type Seen = {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (keys: readonly string[], isSeen: boolean) => void;
};

/** Which warnings of a draft somebody has looked at, as long as the draft is open. */
export const useSeen = (): Seen => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const toggle: Seen['toggle'] = (changed, isSeen) =>
    setKeys((last) => new Set(isSeen ? [...last, ...changed] : [...last].filter((key) => !changed.includes(key))));
  return { keys, toggle };
};

type Props = {
  readonly findings: readonly Finding[];
  readonly seen: Seen;
  readonly onGoTo: (place: Place) => void;
};

const FindingLine = ({ finding, seen, onGoTo }: Omit<Props, 'findings'> & { readonly finding: Finding }) => {
  const { rule, severity, details, key, place } = finding;
  const sentence = texts.sentences[rule](details);
  return (
    <li className={styles.finding}>
      <StatusBadge tone={TONES[severity]}>{texts.severities[severity]}</StatusBadge>
      <UnstyledButton className={styles.words ?? ''} title={texts.goTo(sentence)} onClick={() => onGoTo(place)}>
        {sentence}
      </UnstyledButton>
      {severity === 'warning' && (
        <Checkbox
          size="xs"
          label={texts.seen}
          aria-label={texts.seenOf(sentence)}
          checked={seen.keys.has(key)}
          onChange={(event) => seen.toggle([key], event.currentTarget.checked)}
        />
      )}
    </li>
  );
};

/** What the proof-reader found, the gravest first: each line leads to its place, warnings want to be seen. */
export const ProofList = ({ findings, seen, onGoTo }: Props) => {
  const warnings = findings.filter(({ severity }) => severity === 'warning').map(({ key }) => key);
  return (
    <>
      <ul className={styles.list} aria-label={texts.title}>
        {findings.slice(0, SHOWN).map((finding) => (
          <FindingLine key={finding.key} finding={finding} seen={seen} onGoTo={onGoTo} />
        ))}
      </ul>
      {findings.length > SHOWN && <Text size="sm">{texts.more(findings.length - SHOWN)}</Text>}
      {warnings.length > 3 && (
        <Checkbox
          size="xs"
          mt={6}
          label={texts.seenAll}
          checked={warnings.every((key) => seen.keys.has(key))}
          onChange={(event) => seen.toggle(warnings, event.currentTarget.checked)}
        />
      )}
    </>
  );
};

/** `1 chặn, 2 cảnh báo`, or that nothing was found. */
export const proofSummary = (findings: readonly Finding[]): string => {
  const count = (wanted: ProofSeverity): number => findings.filter(({ severity }) => severity === wanted).length;
  return findings.length === 0
    ? texts.clean
    : texts.summary({ block: count('block'), warning: count('warning'), note: count('note') });
};

/** What is left to do before the decision can be issued; empty when nothing is. */
export const proofDuty = (findings: readonly Finding[], seen: ReadonlySet<string>): string => {
  if (findings.some(({ severity }) => severity === 'block')) return texts.blocked;
  const unseen = findings.filter(({ severity, key }) => severity === 'warning' && !seen.has(key)).length;
  return unseen === 0 ? '' : texts.toSee(unseen);
};
