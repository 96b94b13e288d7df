/** The gate: one broken fixture or more for every rule. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { drawings } from './broken/drawings.ts';
import { english } from './broken/english.ts';
import { geography } from './broken/geography.ts';
import { identity } from './broken/identity.ts';
import { passages } from './broken/passages.ts';
import { reading } from './broken/reading.ts';
import { stories } from './broken/stories.ts';
import { AXIS, type Broken, INDICATORS, PARKS, PLAN } from './support/broken.ts';
import { type Copy, copyFixture } from './support/fixture.ts';

const ALL = { reading, identity, passages, english, geography, stories, drawings };
const COMPILER = path.resolve(import.meta.dirname, '../../../data/compile');

let copy: Copy | undefined;
const fresh = () => {
  copy = copyFixture();
  return copy;
};
afterEach(() => copy?.dispose());

function brokenBy({ changes }: Broken) {
  const project = fresh();
  for (const change of changes) project.change(change);
  return project;
}

describe('the small project', () => {
  it('is sound', () => {
    const { issues, files } = fresh().compile();
    expect(issues).toEqual([]);
    expect([...files.keys()]).toContain('text-900.json');
  });
});

describe.each(Object.entries(ALL))('%s', (_group, table) => {
  it.each(table.map(broken => [broken.rule, broken.slip, broken] as const))(
    '%s: %s',
    (rule, _slip, broken) => {
      const project = brokenBy(broken);
      const { issues, files, report } = project.compile();
      expect(issues.map(each => each.rule).sort()).toEqual(
        [rule, ...(broken.alsoRules ?? [])].sort(),
      );
      const issue = issues.find(each => each.rule === rule && each.words.includes(broken.words));
      const file = broken.file ?? broken.changes[0]?.file ?? '';
      expect(issue).toMatchObject({ severity: 'error', file });
      expect(issue?.problem.length).toBeGreaterThan(10);
      expect(issue?.mend.length).toBeGreaterThan(10);
      if (broken.line) {
        const line = project.read(file).split('\n')[(issue?.line ?? 0) - 1];
        expect(line).toContain(broken.line);
      } else {
        expect(issue?.line).toBe(1);
      }
      expect(files.size).toBe(0);
      expect(report.errors).toBe(issues.length);
    },
  );
});

describe('the rules in the compiler’s source', () => {
  const sources = readdirSync(COMPILER, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(path.join(COMPILER, name), 'utf8'));
  const rules = sources.flatMap(text =>
    [...text.matchAll(/rule: '([a-z0-9-]+)'/gu)].map(([, rule]) => rule),
  );
  const all = [...new Set(rules)].sort();

  it('have a broken fixture each', () => {
    const covered = Object.values(ALL).flatMap(table => table.map(({ rule }) => rule));
    expect(all.length).toBeGreaterThan(40);
    expect([...new Set(covered)].sort()).toEqual(all);
  });

  it('are listed in data/README.md', () => {
    const readme = readFileSync(path.join(COMPILER, '../README.md'), 'utf8');
    expect(all.filter(rule => !readme.includes(`\`${rule}\``))).toEqual([]);
  });
});

describe('a mend', () => {
  it('tells where a heading does stand', () => {
    const project = fresh();
    project.change({ file: PLAN, replace: ['at: 65', 'at: 66'] });
    const [issue] = project.compile().issues;
    expect(issue?.mend).toBe('set at: 65, where the words stand');
  });
});

describe('several faults', () => {
  it('are reported at once, across files and rules', () => {
    const project = fresh();
    project.change({ file: PARKS, replace: ['支持西部园区扩容', '支持西部园区扩张'] });
    project.change({ file: AXIS, replace: ['[ 1, 2 ]', '[ 1, 5 ]'] });
    project.change({ file: AXIS, replace: ['statedKm2: 424', 'statedKm2: 300'] });
    project.change({ file: INDICATORS, replace: ['\n  unitEn: × 100 million yuan', ''] });
    const { issues, report } = project.compile();
    expect(issues.map(issue => issue.rule).sort()).toEqual([
      'english-missing',
      'extent-area',
      'mention-number',
      'quote-not-found',
    ]);
    expect(report.errors).toBe(4);
  });

  it('in a file that cannot be read do not hide those in others, nor raise faults of their own', () => {
    const project = fresh();
    project.change({ file: PARKS, replace: ['grade: B', 'grade: E'] });
    project.change({ file: AXIS, replace: ['value: 约424', 'value: 约425'] });
    const rules = project.compile().issues.map(issue => issue.rule);
    expect(rules).toEqual(['schema', 'figure-not-quoted']);
  });

  it('go when they are mended', () => {
    const project = fresh();
    const sound = project.read(PARKS);
    project.write(PARKS, sound.replace('扩容', '扩张'));
    expect(project.compile().report.errors).toBe(1);
    project.write(PARKS, sound);
    expect(project.compile().report.errors).toBe(0);
  });
});

describe('a folder that is no project', () => {
  it('gives issues, not an exception', () => {
    const project = fresh();
    project.change({ file: 'data', remove: true });
    project.change({ file: 'seeds', remove: true });
    const { issues, report, files } = project.compile();
    expect(new Set(issues.map(issue => issue.rule))).toEqual(
      new Set(['file-missing', 'folder-missing']),
    );
    expect(report).toMatchObject({ features: 0, documents: 0, errors: issues.length });
    expect(files.size).toBe(0);
  });
});
