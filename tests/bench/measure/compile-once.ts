/** Run by itself: compiles the data once, from nothing, and prints the milliseconds. */
import { compile } from '../../../data/compile/compile.ts';
import { root } from '../paths.ts';

const start = performance.now();
const { report } = compile(root);
const time = performance.now() - start;
if (report.errors > 0) throw new Error(`${report.errors} faults in the data: see npm run data.`);
console.log(time);
