/** The command's contract: JSON alone on standard output, faults on standard error, exit codes. */
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { PARKS } from './support/broken.ts';
import { type Copy, copyFixture } from './support/fixture.ts';
import { ROOT } from './support/real-project.ts';

let copy: Copy;
afterEach(() => copy?.dispose());

/** The command as README gives it, on a copy of the small project. */
function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'data', '--', ...options],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return { status, stdout, stderr };
}

describe('npm run data', () => {
  it('prints the report and nothing else with --json', { timeout: 60_000 }, () => {
    copy = copyFixture();
    const { status, stdout, stderr } = run('--json', `--root=${copy.root}`);
    expect(JSON.parse(stdout)).toEqual({
      features: 4,
      byKind: { area: 1, axis: 1, park: 2 },
      byGrade: { A: 1, B: 1, C: 1, none: 1 },
      citations: 5,
      chains: 2,
      segments: 2,
      indicators: 2,
      documents: 1,
      errors: 0,
      warnings: 0,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('still prints only JSON when there are faults, and exits with 1', { timeout: 60_000 }, () => {
    copy = copyFixture();
    copy.change({ file: PARKS, replace: ['支持西部园区扩容', '支持西部园区扩张'] });
    const { status, stdout, stderr } = run('--json', `--root=${copy.root}`);
    expect(JSON.parse(stdout)).toMatchObject({ features: 4, errors: 1 });
    expect(status).toBe(1);
    expect(stderr).toContain(`${PARKS}:15 error [quote-not-found]`);
    expect(stderr).toContain('found: 「西园：发展集成电路 和生物医药，支持西部园区扩张。」');
    expect(stderr).toMatch(/mend: {2}copy them from the text; it agrees up to 「.*扩」/u);
  });

  it('says how it is used when it does not understand', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = run('--jsno');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage:');
  });
});
