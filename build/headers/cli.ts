/** `npm run headers -- [folder] [--path /maps/]`: writes the header files of a built site anew. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHeaders } from './files.ts';

/** Cloudflare leaves out what is longer. */
const LONGEST_LINE = 2000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { path: { type: 'string', default: '/' } },
});
const [site = 'dist'] = positionals;
const root = `/${values.path}/`.replace(/\/+/gu, '/');

await access(join(site, 'index.html')).catch(() => {
  console.error(
    `There is no built site in ${site}: run "npm run build" first, or name its folder.`,
  );
  process.exit(1);
});
const { config, faults, files } = await writeHeaders(site, root);
console.info(`Written from ${join(site, 'config.json')}:`);
for (const file of files) console.info(`  ${file}`);
const framers = config.origins.length > 0 ? config.origins.join(', ') : 'no other site';
console.info(`embed.html may be framed by: ${framers}`);
for (const { field, expected } of faults) {
  console.warn(
    `Fault in config.json, ${field || 'the file'}: expected ${expected?.en ?? 'something else'}`,
  );
}
if (config.origins.join(' ').length > LONGEST_LINE - 400) {
  console.warn(
    `_headers: the policy may be longer than the ${LONGEST_LINE} characters of Cloudflare.`,
  );
}
// The files are there and sound: a wrong field has its default.
process.exitCode = faults.length > 0 ? 2 : 0;
