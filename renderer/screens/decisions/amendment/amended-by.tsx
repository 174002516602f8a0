import { Anchor, Text } from '@mantine/core';
import type { DecisionKind } from '#shared/domain/decision-register/register';
import type { Output } from '#shared/ipc/contract';
import { amendmentTexts as texts } from '#shared/text/vi/amendments';
import { registerTexts } from '#shared/text/vi/decision-register';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useNavigation } from '../../../app/navigation';
import { writtenDay } from '../../../components/written-values';

export type Amended = Output<'amendments.ofDecision'>;
type Link = Amended['amendedBy'][number];

const numberOf = ({ number, symbol }: Pick<Link, 'number' | 'symbol'>): string =>
  decisionTexts.numberLine(number, symbol);

const LinkLine = ({ words, link }: { readonly words: string; readonly link: Link }) => {
  const { go } = useNavigation();
  return (
    <Text size="sm">
      {words}{' '}
      <Anchor component="button" type="button" size="sm" onClick={() => go('decisions', { id: link.decisionId })}>
        {registerTexts.link.numbered(numberOf(link))}
      </Anchor>
      {`, ${writtenDay(link.issuedOn)}`}
    </Text>
  );
};

/** The decision that this one amends, and those that amend it. */
export const Links = ({ amended, kind }: { readonly amended: Amended | null; readonly kind: DecisionKind }) => {
  if (amended === null || (amended.amends === null && amended.amendedBy.length === 0)) return null;
  const others = amended.corrections.filter(({ dossierId }) => dossierId === null);
  return (
    <div>
      <Text fw={600}>{texts.amendedBy}</Text>
      {amended.amends !== null && kind !== 'award' && (
        <LinkLine words={registerTexts.link.amends[kind]} link={amended.amends} />
      )}
      {amended.amendedBy.map((link) => (
        <LinkLine key={link.decisionId} words={registerTexts.link.amendedBy[link.kind]} link={link} />
      ))}
      {others.map(({ before, after, number }) => (
        <Text key={`${number} ${before}`} size="sm">
          {texts.changed(before, after)}
        </Text>
      ))}
    </div>
  );
};

type LineProps = { readonly id: string; readonly line: string; readonly amended: Amended | null };

/** A line of the list as issued, with the words it was corrected to, or struck out when the award was taken back. */
export const NamedLine = ({ id, line, amended }: LineProps) => {
  const revoked = amended?.revoked.find(({ dossierId }) => dossierId === id);
  const corrected = amended?.corrections.filter(({ dossierId }) => dossierId === id) ?? [];
  return (
    <li>
      {revoked ? <s>{line}</s> : line}
      {corrected.map((change) => (
        <Text key={change.decisionId} size="xs">
          {texts.changed(change.before, change.after)},{' '}
          {texts.correctedBy(numberOf(change), writtenDay(change.issuedOn))}
        </Text>
      ))}
      {revoked && (
        <Text size="xs" c="red.8">
          {texts.revokedBy(numberOf(revoked), writtenDay(revoked.issuedOn))}
        </Text>
      )}
    </li>
  );
};
