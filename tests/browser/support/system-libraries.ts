import { spawnSync } from 'node:child_process';

/**
 * The environment that lets `executable` find its shared libraries: empty where the system has them
 * all, else `LD_LIBRARY_PATH` with `fallback` added. The fallback is not used without need, because
 * it was built against a newer C library (2.34) than some systems have on which Chromium runs.
 * @throws when libraries are missing even with the fallback, naming them.
 */
export function libraryEnvironment(executable: string, fallback: string): Record<string, string> {
  if (unresolved(executable, {}).length === 0) return {};
  const inherited = process.env.LD_LIBRARY_PATH;
  const environment = {
    LD_LIBRARY_PATH: inherited ? `${fallback}:${inherited}` : fallback,
  };
  const missing = unresolved(executable, environment);
  if (missing.length > 0) {
    throw new Error(
      `The packaged Chromium cannot run, it lacks: ${missing.join('; ')}. ` +
        'Install that, or set CHROME_PATH to a Chrome or Chromium which runs on this system.',
    );
  }
  return environment;
}

/**
 * Asks the dynamic loader what it cannot find. This is all that `ldd` does, but works where the
 * `ldd` script is not installed; the program itself is not run.
 */
function unresolved(executable: string, environment: Record<string, string>): string[] {
  const answer = spawnSync(executable, {
    env: { ...process.env, ...environment, LD_TRACE_LOADED_OBJECTS: '1' },
    encoding: 'utf8',
  });
  // Where there is no loader at all (a Linux without glibc, such as Alpine) this says ENOENT.
  if (answer.error) return [`the loader of the GNU C library: ${answer.error.message}`];
  return `${answer.stdout}\n${answer.stderr}`
    .split('\n')
    .filter(line => line.includes('not found'))
    .map(line => line.trim());
}
