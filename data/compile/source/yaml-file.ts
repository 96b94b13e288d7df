/** A YAML file with the line of every value, so that an issue can point at it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { IssueList } from '../issue.ts';

type Path = readonly (string | number)[];

/** Points at a value inside a file; `at` narrows further. */
export interface Place {
  readonly file: string;
  lineOf(path?: Path): number;
  at(...path: Path): Place;
}

/** A file read with the position of every value, which takes several times as long. */
interface Located {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Read with positions only when an issue wants a line: most files never do. */
function locateLater(text: string): () => Located {
  let located: Located | undefined;
  return () => {
    if (!located) {
      const lines = new LineCounter();
      located = { document: parseDocument(text, { lineCounter: lines }), lines };
    }
    return located;
  };
}

function lineOf({ document, lines }: Located, path: Path): number {
  // A missing value has no line: fall back to the nearest parent that has one.
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function makePlace(file: string, locate: () => Located, base: Path): Place {
  return {
    file,
    lineOf: (path = []) => lineOf(locate(), [...base, ...path]),
    at: (...path) => makePlace(file, locate, [...base, ...path]),
  };
}

/** Where an issue lies. The line is looked up when an issue is made of it, and not before. */
export function placed(
  place: Place,
  path: Path = [],
): { readonly file: string; readonly line: number } {
  return {
    file: place.file,
    get line() {
      return place.lineOf(path);
    },
  };
}

/** The place of a file that could not be read: its first line. */
export function placeOfFile(file: string): Place {
  const place: Place = { file, lineOf: () => 1, at: () => place };
  return place;
}

export interface YamlFile<T> {
  readonly value: T;
  readonly place: Place;
}

/** The text of a file; null, with an issue, when there is none. */
export function readText(root: string, file: string, issues: IssueList): string | null {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    issues.error({
      rule: 'file-missing',
      file,
      line: 1,
      words: file,
      problem: 'the file cannot be read',
      mend: 'restore the file, or start the command in the project’s own folder',
    });
    return null;
  }
}

interface Parsed {
  readonly locate: () => Located;
  readonly content: unknown;
}

/** Null, with an issue for each fault, when the text is not YAML. */
function parseYaml(file: string, text: string, issues: IssueList): Parsed | null {
  const locate = locateLater(text);
  try {
    return { locate, content: load(text) };
  } catch {
    // The quick reader stops at the first fault and the other one finds them all; a fault that only
    // the quick one sees is none.
    return parseWithFaults(file, text, locate, issues);
  }
}

function parseWithFaults(
  file: string,
  text: string,
  locate: () => Located,
  issues: IssueList,
): Parsed | null {
  const { document, lines } = locate();
  const report = (at: number, problem: string) => {
    const { line } = lines.linePos(at);
    issues.error({
      rule: 'yaml-syntax',
      file,
      line,
      // The parser may point at a single character; the line says more.
      words: text.split('\n')[line - 1]?.trim() ?? '',
      problem,
      mend: 'put quotes around text with : # * or &, and line up the indentation',
    });
  };
  for (const { pos, message } of document.errors) {
    report(pos[0], message.split('\n')[0] ?? 'not valid YAML');
  }
  if (document.errors.length > 0) return null;
  try {
    return { locate, content: document.toJS() };
  } catch (fault) {
    // Aliases are resolved only here; one that leads nowhere is thrown, without its position.
    const problem = fault instanceof Error ? fault.message : 'not valid YAML';
    const name = problem.match(/\S+$/u)?.[0] ?? '';
    report(Math.max(0, text.indexOf(`*${name}`)), problem);
    return null;
  }
}

/** What the validator says, in words for someone who edits data. */
function explain({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'there is no such field';
  if (received === 'undefined') return 'the field is missing';
  return message;
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
  const text = readText(root, file, issues);
  const yaml = text === null ? null : parseYaml(file, text, issues);
  if (!yaml) return null;
  const place = makePlace(file, yaml.locate, []);
  const parsed = v.safeParse(schema, yaml.content);
  if (parsed.success) return { value: parsed.output, place };
  for (const fault of parsed.issues) {
    const at = (fault.path ?? []).map(item => item.key as string | number);
    issues.error({
      rule: 'schema',
      file,
      line: place.lineOf(at),
      words: `${at.join('.')}: ${JSON.stringify(fault.input) ?? 'nothing'}`,
      problem: explain(fault),
      mend: 'see the field list in data/README.md',
    });
  }
  return null;
}
