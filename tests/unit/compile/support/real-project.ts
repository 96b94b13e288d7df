/** The project's own data, compiled once for all tests of a file. */
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import { type Compiled, compile } from '../../../../data/compile/compile.ts';
import { IssueList } from '../../../../data/compile/issue.ts';
import { type Project, readProject } from '../../../../data/compile/source/project.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../../..');

let compiled: Compiled | undefined;
/** Compiling takes seconds; the data doesn't change while tests run. */
export function compileRealProject(): Compiled {
  compiled ??= compile(ROOT);
  return compiled;
}

export const readRealProject = (): Project => readProject(ROOT, new IssueList());

/** One of the compiled GeoJSON files. */
export function layerOf({ files }: Compiled, name: string): FeatureCollection {
  return JSON.parse(files.get(name) ?? 'null') as FeatureCollection;
}
