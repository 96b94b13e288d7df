/**
 * `npm run data`: checks the data and says what is wrong with it.
 * `npm run --silent data -- --json` prints the report alone. Exits non-zero on errors.
 * npm runs it in the project's own folder, which is what it reads unless told otherwise.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Compiled, compile } from './compile.ts';
import { formatIssue } from './issue.ts';

function readArguments() {
  try {
    const options = { json: { type: 'boolean' }, root: { type: 'string' } } as const;
    return parseArgs({ options }).values;
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    console.error('usage: npm run data -- [--json] [--root=<folder of a project>]');
    return null;
  }
}

function printSummary({ report, files }: Compiled): void {
  const { byKind, byGrade, ...totals } = report;
  console.log(totals);
  console.log('by kind', byKind);
  console.log('by grade', byGrade);
  for (const [name, text] of files) console.log(`${name}  ${(text.length / 1024).toFixed(0)} kB`);
}

function main(): number {
  const wanted = readArguments();
  if (!wanted) return 2;
  const compiled = compile(path.resolve(wanted.root ?? '.'));
  for (const issue of compiled.issues) console.error(formatIssue(issue));
  if (wanted.json) console.log(JSON.stringify(compiled.report, null, 2));
  else printSummary(compiled);
  return compiled.report.errors > 0 ? 1 : 0;
}

// Who reads only the beginning, as head does, closes the pipe: nothing is wrong then.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

process.exitCode = main();
