// A process of its own: opens the council in the folder and says what the front door answers.
import { councilApp } from '#tests/builders/council-app';

const app = councilApp({ folder: process.argv[2] ?? '' });
const status = await app.expectOk('app.status', {});
const units = await app.call('units.list', {});
app.close();
process.stdout.write(
  `${JSON.stringify({ state: status.state, code: status.refusal?.code ?? null, units: units.ok ? 'ok' : units.error.code })}\n`,
);
