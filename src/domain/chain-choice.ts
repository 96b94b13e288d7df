/**
 * Choosing chains and segments, two levels of one facet. A chain holds its segments, so a segment
 * beside its own chain would change nothing: choosing one narrows, choosing the chain widens again.
 */
import type { Filter } from './facets.ts';
import { chainOfOption } from './visibility.ts';

const isSegment = (option: string) => option.includes('.');

export function toggleChain(filter: Filter, option: string): Filter {
  const chain = chainOfOption(option);
  const others = filter.chain.filter(each => chainOfOption(each) !== chain);
  const own = filter.chain.filter(each => chainOfOption(each) === chain);
  if (!isSegment(option)) {
    return { ...filter, chain: own.length > 0 ? others : [...others, chain] };
  }
  const segments = own.filter(isSegment);
  const next = segments.includes(option)
    ? segments.filter(each => each !== option)
    : [...segments, option];
  // The last segment given up leaves the whole chain, which is where the person came from.
  return { ...filter, chain: [...others, ...(next.length > 0 ? next : [chain])] };
}

/** How a chain stands: chosen whole, by some of its segments, or not. */
export function chainChoice(filter: Filter, chain: string): 'whole' | 'segments' | 'none' {
  if (filter.chain.includes(chain)) return 'whole';
  return filter.chain.some(each => chainOfOption(each) === chain) ? 'segments' : 'none';
}
