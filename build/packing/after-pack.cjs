// electron-builder calls this on the unpacked application: Electron's own starter is not part of it.
const fs = require('node:fs');
const path = require('node:path');

exports.default = async ({ appOutDir, electronPlatformName }) => {
  if (electronPlatformName === 'darwin') return;
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
};
