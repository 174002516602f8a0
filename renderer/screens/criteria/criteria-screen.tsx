import { Button } from '@mantine/core';
import { lookupTexts } from '#shared/text/vi/criteria-lookup';
import { shellTexts } from '#shared/text/vi/shell';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { ScreenFrame } from '../../components/screen-frame';
import { AwardList } from './award-list';
import { AwardPanel } from './award-panel';
import classes from './criteria.module.css';
import { LookupFilters } from './lookup-filters';
import { useCriteriaLookup } from './use-criteria-lookup';

/** Tra cứu tiêu chuẩn: the catalogue of the edition of a day, and what it says of each award. */
export const CriteriaScreen = () => {
  const desk = useCriteriaLookup();
  const none = (
    <EmptyView
      text={lookupTexts.noMatch}
      action={
        <Button variant="default" onClick={desk.clear}>
          {lookupTexts.clearFilters}
        </Button>
      }
    />
  );
  return (
    <ScreenFrame title={shellTexts.screens.criteria} toolbar={<LookupFilters desk={desk} />}>
      <div className={classes.desk}>
        <QueryView loaded={desk.found} isEmpty={({ lines }) => lines.length === 0} empty={none}>
          {() => (
            <>
              <AwardList desk={desk} />
              <AwardPanel desk={desk} />
            </>
          )}
        </QueryView>
      </div>
    </ScreenFrame>
  );
};
