// npm run pack: the unpacked application for this machine, under dist/.
import { packApplication } from './packer.mjs';

try {
  process.exitCode = await packApplication(['--dir', ...process.argv.slice(2)]);
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
}
