import type { CouncilDb } from '#db/council-db';
import { type DatabasePlace, foundCouncil, openCouncil } from '#db/open';
import type { Session } from '#electron/context';
import type { AppError } from '#shared/ipc/errors';
import { ok } from '#shared/lib/result';

export type OpenSession = Session & { readonly close: () => void };

/** Opens the council in the folder where there is one; “missing” is not a refusal but the state before the first run. */
export const openSession = (place: DatabasePlace): OpenSession => {
  let council: CouncilDb | null = null;
  let refusal: AppError | null = null;
  const open = (): void => {
    const opened = openCouncil(place);
    council = opened.ok ? opened.value : null;
    refusal = opened.ok || opened.error.code === 'database.missing' ? null : opened.error;
  };
  open();

  return {
    folder: place.folder,
    council: () => council,
    refusal: () => refusal,
    reopen: () => {
      if (refusal !== null) open();
    },
    found: (work) => {
      const founded = foundCouncil(place, work);
      if (!founded.ok) return founded;
      council = founded.value.council;
      return ok(founded.value.value);
    },
    close: () => {
      council?.close();
      council = null;
    },
  };
};
