/** Wall time of the commands that people wait for. */
import { spawn } from 'node:child_process';
import { root } from '../paths.ts';

/** Runs it to its end. @returns what it printed, and milliseconds. @throws with its output on failure. */
function run(command: string, ...words: string[]): Promise<{ output: string; time: number }> {
  const start = performance.now();
  // On Windows npm and npx are scripts, which only a shell can start.
  const child = spawn(command, words, { cwd: root, shell: process.platform === 'win32' });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    complaints += piece.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve({ output, time: performance.now() - start });
      else reject(new Error(`${command} ${words.join(' ')} failed:\n${complaints}${output}`));
    });
  });
}

export interface CommandTimes {
  readonly compileCommand: readonly number[];
  readonly compile: readonly number[];
  readonly build: readonly number[];
}

/** Compiles and builds `rounds` times. The build goes into `folder`, not over someone's dist. */
export async function timeCommands(folder: string, rounds: number): Promise<CommandTimes> {
  const times = { compileCommand: [] as number[], compile: [] as number[], build: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.compileCommand.push((await run('npm', 'run', '--silent', 'data')).time);
    const once = await run('npx', 'tsx', 'tests/bench/measure/compile-once.ts');
    times.compile.push(Number(once.output));
    const build = await run('npm', 'run', 'build', '--', '--outDir', folder, '--emptyOutDir');
    times.build.push(build.time);
  }
  return times;
}
