/**
 * `npm run data`: checks the data and says what is wrong with it.
 * `npm run --silent data -- --json` prints the report alone. Exits non-zero on errors.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.ts';
import { formatIssue } from './issue.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const rootArgument = process.argv.find(argument => argument.startsWith('--root='));
const root = rootArgument ? rootArgument.slice('--root='.length) : path.resolve(here, '../..');

const { issues, report, files } = compile(path.resolve(root));
for (const issue of issues) console.error(formatIssue(issue));
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(report, null, 2));
} else {
  const { byKind, byGrade, ...totals } = report;
  console.log(totals);
  console.log('by kind', byKind);
  console.log('by grade', byGrade);
  for (const [name, text] of files) console.log(`${name}  ${(text.length / 1024).toFixed(0)} kB`);
}
process.exitCode = report.errors > 0 ? 1 : 0;
