import { z } from 'zod';

// The window's content policy forbids building code from text; without this zod tries it once and the page logs a breach.
// Must run before any schema is made, so it is the entry's first import.
z.config({ jitless: true });
