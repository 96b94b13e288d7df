/** Chains as list, filter and map share them, and why their segments stand in the order they do. */
import { type Chain, type Details, STAGES } from '../../../src/domain/model.ts';
import { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import type { ChainFile } from '../source/schema.ts';
import { findQuote } from '../text/find-quote.ts';
import { given } from './given.ts';

type ChainSource = ChainFile['chains'][number];

export function buildChain({ id, name, en, glyph, group, segments, stages }: ChainSource): Chain {
  const stageOf = (segment: string) => STAGES.find(stage => stages?.[stage].includes(segment));
  return {
    id,
    name,
    en,
    glyph,
    group,
    segments: segments.map(segment => ({
      id: segment.id,
      name: segment.name,
      en: segment.en,
      ...given(stageOf(segment.id), 'stage'),
    })),
  };
}

export function buildOrders(project: Project): Details['orders'] {
  const { value, place } = project.chains;
  const orders = value.chains.flatMap(({ id, stages }) => {
    if (!stages) return [];
    const evidence = stages.evidence.flatMap(({ doc, quote, nth }) => {
      const span = findQuote(project, doc, quote, nth, place, new IssueList());
      return span ? [{ doc, quote, ...span }] : [];
    });
    return [[id, { zh: stages.zh, en: stages.en, evidence }] as const];
  });
  return Object.fromEntries(orders);
}
