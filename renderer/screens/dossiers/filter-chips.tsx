import { dossierTexts } from '#shared/text/vi/dossiers';
import { type DossierFilters, type FilterField, filterChips, withoutFilter } from './dossier-filters';
import styles from './dossiers.module.css';

type Props = {
  readonly fields: readonly FilterField[];
  readonly filters: DossierFilters;
  readonly onFilters: (filters: DossierFilters) => void;
};

/** The filters in use; each goes with one click. */
export const FilterChips = ({ fields, filters, onFilters }: Props) => {
  const chips = filterChips(filters, fields);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={dossierTexts.filters.active}>
      {chips.map(({ key, label }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={dossierTexts.filters.remove(label)}
            onClick={() => onFilters(withoutFilter(filters, key))}
          >
            <span className={styles.chipLabel}>{label}</span>
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
