// npm run dist:win: the installer for one user of a Windows computer. Made on Windows only.
import { packApplication } from './packer.mjs';

if (process.platform !== 'win32') {
  console.error('The Windows installer is made on Windows; here run: npm run pack');
  process.exit(2);
}
try {
  process.exitCode = await packApplication(['--x64']);
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
}
