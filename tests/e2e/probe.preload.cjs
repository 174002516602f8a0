// A preload script that reports what a sandboxed preload of ours could reach.
const { contextBridge } = require('electron');

const reach = (name) => {
  try {
    require(name);
    return 'reached';
  } catch {
    return 'refused';
  }
};

contextBridge.exposeInMainWorld('probe', {
  sandboxed: process.sandboxed,
  isolated: process.contextIsolated,
  fs: reach('fs'),
  childProcess: reach('child_process'),
});
