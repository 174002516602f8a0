import { Text } from '@mantine/core';
import { useState } from 'react';
import { localRegulationTexts as words } from '#shared/text/vi/local-regulation';
import { useQuery } from '../../../api/use-query';
import { QueryView } from '../../../components/query-view';
import { today } from '../../../forms/today';
import { draftOf, emptyDraft } from './regulation-draft';
import { RegulationSheet } from './regulation-sheet';
import type { Version } from './versions-section';

/** Quy định của cơ quan: the newest version to go on from, and which one holds today. */
export const LocalRegulationTab = () => {
  const versions = useQuery('localRegulation.versions', {});
  const inForce = useQuery('localRegulation.inForce', { onDate: today() });
  /** An earlier version taken up again; a newer saving ends that. */
  const [chosen, setChosen] = useState<{ readonly version: Version; readonly newest: Version | null } | null>(null);
  const holds = inForce.value?.inForce;
  return (
    <QueryView loaded={versions}>
      {(all) => {
        const newest = all[0] ?? null;
        const start = chosen && chosen.newest?.version === newest?.version ? chosen.version : newest;
        return (
          <RegulationSheet
            key={`${newest?.version ?? 0} ${start?.version ?? 0}`}
            start={start ? draftOf(start.regulation) : emptyDraft()}
            versions={all}
            onUse={(version) => setChosen({ version, newest })}
            intro={
              <>
                <Text>{words.intro}</Text>
                <Text c="dimmed">
                  {holds
                    ? words.inForce(holds.version, holds.regulation.name)
                    : newest === null
                      ? words.nothingYet
                      : words.notInForce}
                </Text>
              </>
            }
          />
        );
      }}
    </QueryView>
  );
};
