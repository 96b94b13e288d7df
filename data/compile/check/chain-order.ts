/** Where a chain's segments have an order, it is one: of its own segments, each once, two stages at least. */
import { STAGES } from '../../../src/domain/model.ts';
import type { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import type { ChainFile } from '../source/schema.ts';
import { type Place, placed } from '../source/yaml-file.ts';
import { findQuote } from '../text/find-quote.ts';

type ChainSource = ChainFile['chains'][number];

function checkStages({ id, segments, stages }: ChainSource, place: Place, issues: IssueList) {
  if (!stages) return;
  const seen = new Set<string>();
  for (const stage of STAGES) {
    stages[stage].forEach((segment, at) => {
      const where = placed(place, [stage, at]);
      if (!segments.some(each => each.id === segment)) {
        issues.error({
          rule: 'stage-of-no-segment',
          ...where,
          words: segment,
          problem: `${id} has no segment of this id`,
          mend: `use one of ${segments.map(each => each.id).join(', ')}`,
        });
      } else if (seen.has(segment)) {
        issues.error({
          rule: 'stage-twice',
          ...where,
          words: segment,
          problem: 'this segment stands in the order twice',
          mend: 'keep it at one stage; what spans several has no place in the order',
        });
      }
      seen.add(segment);
    });
  }
  if (STAGES.filter(stage => stages[stage].length > 0).length >= 2) return;
  issues.error({
    rule: 'stage-alone',
    ...placed(place),
    words: id,
    problem: 'an order of a single stage says nothing',
    mend: 'name the segments of a second stage, or take out stages:',
  });
}

export function checkChainOrder(project: Project, issues: IssueList): void {
  const { value, place } = project.chains;
  value.chains.forEach((chain, at) => {
    const where = place.at('chains', at, 'stages');
    checkStages(chain, where, issues);
    chain.stages?.evidence.forEach(({ doc, quote, nth }, number) => {
      findQuote(project, doc, quote, nth, where.at('evidence', number), issues);
    });
  });
}
