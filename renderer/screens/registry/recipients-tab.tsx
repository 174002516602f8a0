import { Button, Checkbox, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { RECIPIENT_KINDS, type RecipientKind } from '#shared/domain/recipient';
import { dependencyTexts } from '#shared/text/vi/dependencies';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { registryTexts } from '#shared/text/vi/registry';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { SearchBox } from '../../components/search-box';
import { SplitView } from '../../components/split-view';
import { choicesOf } from '../../forms/choice-fields';
import type { TabProps } from './open-record';
import { RecipientPanel } from './recipient-panel';
import { RecipientsTable } from './recipients-table';
import classes from './registry-screen.module.css';

const LONGEST = 100;
/** As many as a search takes. */
const MOST_TO_REVIEW = 1000;
const kindOf = (value: string | null): RecipientKind | null => RECIPIENT_KINDS.find((kind) => kind === value) ?? null;

/** Whose awards ask for a look, as a part of the search; null while that is not known yet. */
const useToReview = (isAsked: boolean): { readonly ids?: readonly string[] } | null => {
  const { value } = useQuery('dependencies.list', isAsked ? {} : null);
  if (!isAsked) return {};
  if (value === null) return null;
  const awards = value.filter(({ needsReview }) => needsReview);
  return { ids: [...new Set(awards.map(({ recipientId }) => recipientId))].slice(0, MOST_TO_REVIEW) };
};

const emptyText = (asked: { readonly isFiltered: boolean; readonly onlyToReview: boolean }): string => {
  if (asked.onlyToReview) return dependencyTexts.noneToReview;
  return asked.isFiltered ? recipientTexts.noMatch : recipientTexts.empty;
};

/** Cá nhân & tập thể: found without marks, each with its history. */
export const RecipientsTab = ({ open, onOpen }: TabProps) => {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<RecipientKind | null>(null);
  const { params } = useNavigation();
  const [onlyToReview, setOnlyToReview] = useState(params.review === 'yes');
  const [searched] = useDebouncedValue(text, 150);
  const ids = useToReview(onlyToReview);
  const found = useQuery('recipients.search', ids && { text: searched, limit: LONGEST, ...(kind && { kind }), ...ids });
  const isFiltered = searched !== '' || kind !== null;
  const panel = open.kind !== 'none' && <RecipientPanel open={open} onOpen={onOpen} />;
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <SearchBox label={recipientTexts.search} value={text} onChange={setText} />
        <Select
          aria-label={recipientTexts.kind}
          placeholder={recipientTexts.allKinds}
          data={choicesOf(recipientKindTexts)}
          value={kind}
          onChange={(value) => setKind(kindOf(value))}
          clearable
          clearButtonProps={{ tabIndex: -1 }}
          w={150}
        />
        <Checkbox
          label={dependencyTexts.onlyToReview}
          checked={onlyToReview}
          onChange={(event) => setOnlyToReview(event.currentTarget.checked)}
        />
        <Button variant="default" ml="auto" onClick={() => onOpen({ kind: 'new', of: 'collective' })}>
          {recipientTexts.addCollective}
        </Button>
        <Button variant="default" onClick={() => onOpen({ kind: 'new', of: 'household' })}>
          {recipientTexts.addHousehold}
        </Button>
      </div>
      <SplitView panel={panel}>
        <QueryView
          loaded={found}
          isEmpty={({ lines }) => lines.length === 0}
          empty={<EmptyView text={emptyText({ isFiltered, onlyToReview })} />}
        >
          {({ lines, total }) => (
            <>
              <RecipientsTable
                lines={lines}
                selectedId={open.kind === 'one' ? open.id : null}
                onOpen={(line) => onOpen({ kind: 'one', id: line.id, of: line.kind })}
              />
              {total > lines.length && <Text p="sm">{registryTexts.shownFirst(lines.length, total)}</Text>}
            </>
          )}
        </QueryView>
      </SplitView>
    </div>
  );
};
