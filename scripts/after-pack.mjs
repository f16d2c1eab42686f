// Called by electron-builder after it has laid out the application: takes away what belongs to the test runtime only.
import fs from 'node:fs';
import path from 'node:path';

export default async function afterPack({ appOutDir }) {
  const leftovers = ['.provisioned.json', path.join('resources', 'default_app.asar')];
  for (const name of leftovers) fs.rmSync(path.join(appOutDir, name), { force: true });
}
