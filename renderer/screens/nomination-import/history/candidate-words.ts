import { historyListTexts } from '#shared/text/vi/history-lists';
import { writtenDay } from '../../../components/written-values';

/** `sinh 19/03/1980`, `sinh 1980`; nothing when it is not known. */
export const writtenBirthYear = (birthDate: string | null): string =>
  birthDate === null ? '' : historyListTexts.bornOn(birthDate.length === 10 ? writtenDay(birthDate) : birthDate);
