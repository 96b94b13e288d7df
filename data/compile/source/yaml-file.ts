/** A YAML file with the line of every value, so that an issue can point at it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { IssueList } from '../issue.ts';

export type Path = readonly (string | number)[];

/** Points at a value inside a file; `at` narrows further. */
export interface Place {
  readonly file: string;
  lineOf(path?: Path): number;
  at(...path: Path): Place;
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  // A missing value has no line: fall back to the nearest parent that has one.
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function makePlace(file: string, document: Document, lines: LineCounter, base: Path): Place {
  return {
    file,
    lineOf: (path = []) => lineOf(document, lines, [...base, ...path]),
    at: (...path) => makePlace(file, document, lines, [...base, ...path]),
  };
}

export interface YamlFile<T> {
  readonly value: T;
  readonly place: Place;
}

/**
 * Reads and validates one file. Returns null after reporting when the file is missing, is not YAML,
 * or does not have the expected shape.
 */
export function readYaml<T>(
  root: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  issues: IssueList,
): YamlFile<T> | null {
  let text: string;
  try {
    text = readFileSync(path.join(root, file), 'utf8');
  } catch {
    issues.error({
      rule: 'file-missing',
      file,
      line: 1,
      words: file,
      problem: 'the file cannot be read',
      mend: 'restore the file, or take its name out of the folder’s list',
    });
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const fault of document.errors) {
    issues.error({
      rule: 'yaml-syntax',
      file,
      line: lines.linePos(fault.pos[0]).line,
      words: text.slice(fault.pos[0], fault.pos[1]),
      problem: fault.message.split('\n')[0] ?? 'not valid YAML',
      mend: 'put quotes around text with : or #, and line up the indentation',
    });
  }
  if (document.errors.length > 0) return null;
  const place = makePlace(file, document, lines, []);
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { value: parsed.output, place };
  for (const fault of parsed.issues) {
    const at = (fault.path ?? []).map(item => item.key as string | number);
    issues.error({
      rule: 'schema',
      file,
      line: place.lineOf(at),
      words: `${at.join('.')}: ${JSON.stringify(fault.input) ?? 'nothing'}`,
      problem: fault.message,
      mend: 'see the field list in data/README.md',
    });
  }
  return null;
}
