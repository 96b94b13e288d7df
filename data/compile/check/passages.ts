/** Every fact is in the text: quotes, names, chain words, labels, figures. */
import type { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { placed } from '../source/yaml-file.ts';
import { findQuote, occurrences } from '../text/find-quote.ts';

/** The name or an alias stands in one of the feature's own quotes, and every alias is printed. */
function checkNames({ value, place }: Entry<FeatureSource>, project: Project, issues: IssueList) {
  const names = [value.printed ?? value.name, ...value.aliases];
  if (!value.citations.some(({ quote }) => names.some(name => quote.includes(name)))) {
    issues.error({
      rule: 'name-not-quoted',
      file: place.file,
      line: place.lineOf(['name']),
      words: names.join('、'),
      problem: 'none of the feature’s passages holds its name or an alias',
      mend: 'quote the sentence that names it, or set printed: to the wording of the document',
    });
  }
  const texts = [...project.documents.values()].map(document => document.text);
  value.aliases.forEach((alias, at) => {
    if (texts.some(text => text.includes(alias))) return;
    issues.error({
      rule: 'alias-not-printed',
      file: place.file,
      line: place.lineOf(['aliases', at]),
      words: alias,
      problem: 'no document prints this alias',
      mend: 'take it out, or write it as the document prints it',
    });
  });
}

function checkChainWords(
  { value, place }: Entry<FeatureSource>,
  project: Project,
  issues: IssueList,
) {
  const parent = project.features.find(entry => entry.value.id === value.parent?.id)?.value;
  const citations = value.chainsFrom
    ? [...value.citations, ...(parent?.citations ?? [])]
    : value.citations;
  value.chains.forEach((word, at) => {
    if (citations.some(({ quote }) => quote.includes(word))) return;
    issues.error({
      rule: 'chain-not-quoted',
      file: place.file,
      line: place.lineOf(['chains', at]),
      words: word,
      problem: 'this chain word stands in none of the feature’s passages',
      mend: 'take the word out, or add the passage that says it',
    });
  });
  if (value.chainsFrom && !value.parent) {
    issues.error({
      rule: 'inherits-from-nobody',
      file: place.file,
      line: place.lineOf(['chainsFrom']),
      words: value.id,
      problem: 'chains are inherited, but the feature has no parent',
      mend: 'add the parent, or take out chainsFrom',
    });
  }
}

function checkMentions(
  { value, place }: Entry<FeatureSource>,
  project: Project,
  issues: IssueList,
) {
  const names = [...new Set([value.printed ?? value.name, value.name, ...value.aliases])];
  const counted = Object.entries(value.mentions).flatMap(([doc, list]) =>
    Object.entries(list).map(([name, numbers]) => ({ doc, name, numbers })),
  );
  for (const { doc, name, numbers } of counted) {
    const where = placed(place, ['mentions', doc, name]);
    if (!names.includes(name)) {
      issues.error({
        rule: 'mention-not-a-name',
        ...where,
        words: name,
        problem: 'this is neither the feature’s name nor an alias',
        mend: `use ${names.join(', ')}, or add the wording to the aliases`,
      });
    }
    const total = occurrences(project.documents.get(doc)?.text ?? '', name).length;
    for (const number of numbers.filter(each => each < 1 || each > total)) {
      issues.error({
        rule: 'mention-number',
        ...where,
        words: `${name} #${number}`,
        problem: `document ${doc} prints this name ${total} times`,
        mend: total > 0 ? `number it from 1 to ${total}` : 'take the name out',
      });
    }
  }
}

function checkFeature(entry: Entry<FeatureSource>, project: Project, issues: IssueList) {
  const { value, place } = entry;
  value.citations.forEach(({ doc, quote, nth }, at) => {
    findQuote(project, doc, quote, nth, place.at('citations', at, 'quote'), issues);
  });
  value.labels.forEach(({ doc, text, nth }, at) => {
    findQuote(project, doc, text, nth, place.at('labels', at, 'text'), issues);
  });
  value.figures.forEach((figure, at) => {
    findQuote(project, figure.doc, figure.quote, figure.nth, place.at('figures', at), issues);
    if (figure.quote.includes(figure.value)) return;
    issues.error({
      rule: 'figure-not-quoted',
      file: place.file,
      line: place.lineOf(['figures', at, 'value']),
      words: figure.value,
      problem: 'the figure does not stand in its own quote',
      mend: 'write the value as the document prints it',
    });
  });
  checkNames(entry, project, issues);
  checkChainWords(entry, project, issues);
  checkMentions(entry, project, issues);
}

function checkQuotedLists(project: Project, issues: IssueList) {
  const { value, place } = project.chains;
  const quotes = [
    ...value.evidence.map((quote, at) => ({ quote, place: place.at('evidence', at) })),
    ...value.chains.flatMap((chain, at) => [
      ...[...chain.citations, ...chain.spatialPattern].map(quote => ({
        quote,
        place: place.at('chains', at),
      })),
      ...chain.segments.flatMap((segment, number) =>
        segment.citations.map(quote => ({
          quote,
          place: place.at('chains', at, 'segments', number),
        })),
      ),
    ]),
    ...project.indicators.map(entry => ({ quote: entry.value, place: entry.place.at('quote') })),
  ];
  for (const { quote, place: at } of quotes) {
    findQuote(project, quote.doc, quote.quote, quote.nth, at, issues);
  }
}

/** Chains and segments with no passage of their own. */
function checkChainSupport(project: Project, issues: IssueList) {
  project.chains.value.chains.forEach((chain, at) => {
    const bare = [chain, ...chain.segments].filter(item => item.citations.length === 0);
    for (const item of bare) {
      issues.error({
        rule: 'chain-without-passage',
        file: project.chains.place.file,
        line: project.chains.place.lineOf(['chains', at]),
        words: item.id,
        problem: 'no passage supports this chain or segment',
        mend: 'add the sentence that names it under citations',
      });
    }
  });
}

export function checkPassages(project: Project, issues: IssueList): void {
  for (const entry of project.features) checkFeature(entry, project, issues);
  checkQuotedLists(project, issues);
  checkChainSupport(project, issues);
}
