/** `npm run size`: how much JavaScript the first map of the built app needs. Fails over the budget. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBare } from './bare/build.ts';
import { checkBytes } from './bytes/budget.ts';
import { byteTable } from './bytes/print.ts';
import { cache, dist } from './paths.ts';

await access(join(dist, 'index.html')).catch(() => {
  console.error('There is no built app in dist: run "npm run build" first.');
  process.exit(1);
});
const bare = join(cache, 'bare-size');
await buildBare(bare);
const report = await checkBytes(dist, bare);
console.log(byteTable(report));
process.exitCode = report.faults.length > 0 ? 1 : 0;
