import { Button, Text } from '@mantine/core';
import { councilRoleTexts, councilTexts, registryTexts } from '#shared/text/vi/registry';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { SidePanel } from '../../components/side-panel';
import { SplitView } from '../../components/split-view';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import { today } from '../../forms/today';
import { CouncilForm } from './council-form';
import { type Council, type Member, type Term, termOn } from './council-term';
import { MemberForm } from './member-form';
import { NOTHING_OPEN, type TabProps } from './open-record';
import classes from './registry-screen.module.css';

const TONES: Record<Term, Tone> = { current: 'good', past: 'neutral', coming: 'info' };
const words = councilTexts.columns;

const COLUMNS: readonly Column<Member>[] = [
  { key: 'name', header: words.name, cell: ({ name }) => name, width: '24%' },
  { key: 'role', header: words.role, cell: ({ role }) => councilRoleTexts[role] },
  { key: 'post', header: words.post, cell: ({ post }) => post, width: '30%' },
  {
    key: 'period',
    header: words.period,
    cell: ({ validFrom, validTo }) => registryTexts.period(writtenDay(validFrom), writtenDay(validTo)),
  },
  {
    key: 'state',
    header: words.state,
    cell: (member) => {
      const term = termOn(today(), member);
      return <StatusBadge tone={TONES[term]}>{councilTexts.states[term]}</StatusBadge>;
    },
    short: true,
  },
];

type ListProps = {
  readonly council: Council;
  readonly selectedId: string | null;
  readonly onOpen: (id: string) => void;
};

const CouncilMembers = ({ council, selectedId, onOpen }: ListProps) => {
  const current = council.members.filter((member) => termOn(today(), member) === 'current').length;
  return (
    <section aria-label={council.name}>
      <h2 className={classes.group}>
        {council.name} <Text span>({councilTexts.count(current)})</Text>
      </h2>
      {council.members.length === 0 ? (
        <EmptyView text={councilTexts.noMembers} />
      ) : (
        <RowTable
          label={council.name}
          columns={COLUMNS}
          rows={council.members}
          rowKey={({ id }) => id}
          selectedKey={selectedId}
          onOpen={({ id }) => onOpen(id)}
        />
      )}
    </section>
  );
};

/** Hội đồng: the councils and their members, with role, post and term. */
export const CouncilsTab = ({ open, onOpen }: TabProps) => {
  const councils = useQuery('councils.list', {});
  const all = councils.value ?? [];
  const shut = () => onOpen(NOTHING_OPEN);
  const members = all.flatMap((council) => council.members);
  const chosen = open.kind === 'one' ? members.find(({ id }) => id === open.id) : undefined;
  const founds = open.kind === 'new' && (open.of === 'council' || all.length === 0);
  const panel = founds ? (
    <SidePanel key="council" title={councilTexts.foundTitle} onClose={shut}>
      <CouncilForm onFounded={() => onOpen(all.length === 0 ? { kind: 'new' } : NOTHING_OPEN)} onCancel={shut} />
    </SidePanel>
  ) : (
    (open.kind === 'new' || chosen) && (
      <SidePanel key={chosen?.id ?? 'new'} title={chosen?.name ?? councilTexts.newMember} onClose={shut}>
        <MemberForm member={chosen ?? null} councils={all} onDone={shut} />
      </SidePanel>
    )
  );
  const foundButton = (
    <Button variant="default" onClick={() => onOpen({ kind: 'new', of: 'council' })}>
      {councilTexts.found}
    </Button>
  );
  return (
    <SplitView panel={councils.value && panel}>
      <QueryView
        loaded={councils}
        isEmpty={(list) => list.length === 0}
        empty={<EmptyView text={councilTexts.empty} action={foundButton} />}
      >
        {(list) =>
          list.map((council) => (
            <CouncilMembers
              key={council.id}
              council={council}
              selectedId={chosen?.id ?? null}
              onOpen={(id) => onOpen({ kind: 'one', id })}
            />
          ))
        }
      </QueryView>
    </SplitView>
  );
};
