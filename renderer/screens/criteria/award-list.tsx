import { awardLevelTexts, lookupTexts } from '#shared/text/vi/criteria-lookup';
import { Grid } from '../../components/grid/grid';
import type { GridCell, GridColumn } from '../../components/grid/grid-cell';
import classes from './criteria.module.css';
import type { AwardLine, CriteriaLookup } from './use-criteria-lookup';

const words = lookupTexts.columns;

const NAME: GridColumn = { key: 'name', label: words.name, width: 'minmax(0, 1fr)' };
const LEVEL: GridColumn = { key: 'level', label: words.level, width: '140px' };
const PLACE: GridColumn = { key: 'place', label: words.place, width: 'minmax(0, 190px)' };

const cellOf = (line: AwardLine | undefined, column: string): GridCell => {
  if (line === undefined) return { content: '' };
  if (column === 'name') return { content: line.name, title: line.name };
  if (column === 'level') return { content: awardLevelTexts[line.level] };
  return { content: line.hit?.clause ?? '', title: line.hit?.text };
};

/** The awards found; while clauses or criteria were searched, where the words stand. */
export const AwardList = ({ desk }: { readonly desk: CriteriaLookup }) => {
  const { lines, row, found } = desk;
  const columns = [NAME, lines.some(({ hit }) => hit !== null) ? PLACE : LEVEL];
  return (
    <div className={classes.list}>
      <Grid
        ref={desk.grid}
        label={lookupTexts.list}
        columns={columns}
        count={lines.length}
        active={row}
        cellOf={(index, column) => cellOf(lines[index], column)}
        onMove={desk.moveTo}
        onOpen={desk.focusPanel}
        onKey={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.altKey) return;
          event.preventDefault();
          desk.focusPanel();
        }}
      />
      <p className={classes.count} role="status">
        {lookupTexts.count(lines.length, found.value?.total ?? 0)}
      </p>
    </div>
  );
};
