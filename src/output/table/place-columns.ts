/** One line for each place: what it is, where it stands, what the documents say, how sure we are. */
import { nameIn } from '../../domain/name-in.ts';
import { optionNames } from '../../domain/option-names.ts';
import { keyPassage } from '../../domain/passage-order.ts';
import { sourceLine } from '../about.ts';
import type { Contents, Entry } from '../contents.ts';
import { sectionIn, titleIn } from '../key-passage.ts';
import { joined, TRANSLATED } from '../words.ts';
import { nameColumns } from './name-columns.ts';
import { nearColumns } from './near-columns.ts';
import { positionColumns } from './position-columns.ts';
import type { Column } from './table.ts';

export function placeColumns(contents: Contents): Column<Entry>[] {
  return [
    ...identityColumns(contents),
    ...standingColumns(contents),
    ...passageColumns(contents),
    ...positionColumns(contents),
    ...nearColumns(contents),
    {
      id: 'source',
      head: { zh: '来源与许可', en: 'Source and licence' },
      width: 30,
      cell: () => sourceLine(contents),
    },
  ];
}

function identityColumns({ language, atlas }: Contents): Column<Entry>[] {
  const names = optionNames(atlas, language);
  return [
    ...nameColumns<Entry>(28, 40),
    {
      id: 'englishBy',
      head: { zh: '英文名依据', en: 'English name by' },
      width: 20,
      cell: ({ feature }) => feature.enOfficial ?? TRANSLATED[language],
    },
    {
      id: 'printed',
      head: { zh: '文件中写作', en: 'Printed as' },
      width: 20,
      cell: ({ detail }) => detail.printed ?? null,
    },
    {
      id: 'aliases',
      head: { zh: '又称', en: 'Also called' },
      width: 20,
      cell: ({ feature }) => joined(feature.aliases, language) || null,
    },
    {
      id: 'kind',
      head: { zh: '类型', en: 'Kind' },
      width: 14,
      cell: ({ feature }) => names.kind.get(feature.kind) ?? feature.kind,
    },
  ];
}

function standingColumns({ language, atlas }: Contents): Column<Entry>[] {
  const names = optionNames(atlas, language);
  const byId = new Map(atlas.features.map(each => [each.id, each]));
  const named = (what: 'layout' | 'district' | 'chain' | 'doc', ids: readonly string[]) =>
    joined(
      ids.map(id => names[what].get(id) ?? id),
      language,
    ) || null;
  const parentName = ({ parent }: Entry['feature']) => {
    const above = parent && byId.get(parent.id);
    return above ? nameIn(above, language) : null;
  };
  return [
    {
      id: 'parent',
      head: { zh: '上级', en: 'Part of' },
      width: 20,
      cell: ({ feature }) => parentName(feature),
    },
    {
      id: 'layout',
      head: { zh: '布局', en: 'Layout' },
      width: 20,
      cell: ({ feature }) =>
        named(
          'layout',
          feature.layout.map(({ part }) => part),
        ),
    },
    {
      id: 'districts',
      head: { zh: '区', en: 'District' },
      width: 14,
      cell: ({ feature }) => named('district', feature.districts),
    },
    {
      id: 'chains',
      head: { zh: '产业链', en: 'Chains' },
      width: 24,
      cell: ({ feature }) =>
        named(
          'chain',
          feature.chains.filter(id => !id.includes('.')),
        ),
    },
    {
      id: 'segments',
      head: { zh: '环节', en: 'Segments' },
      width: 30,
      cell: ({ feature }) =>
        named(
          'chain',
          feature.chains.filter(id => id.includes('.')),
        ),
    },
    {
      id: 'figures',
      head: { zh: '文件中的数字', en: 'Stated figures' },
      width: 30,
      cell: ({ detail }) =>
        joined(
          detail.figures.map(({ name, en, value, unit, amountEn }) =>
            language === 'zh' ? `${name} ${value}${unit}` : `${en}: ${amountEn}`,
          ),
          language,
        ) || null,
    },
    {
      id: 'documents',
      head: { zh: '文件', en: 'Documents' },
      width: 24,
      cell: ({ feature }) => named('doc', feature.docs),
    },
  ];
}

function passageColumns({ language, atlas, details }: Contents): Column<Entry>[] {
  const key = ({ detail }: Entry) => keyPassage(detail.citations, atlas.documents);
  const document = (entry: Entry) => details.documents.find(({ id }) => id === key(entry)?.doc);
  return [
    {
      id: 'passages',
      head: { zh: '原文段数', en: 'Passages' },
      width: 10,
      cell: ({ detail }) => detail.citations.length,
    },
    {
      id: 'quote',
      head: { zh: '主要原文', en: 'Key passage' },
      width: 60,
      cell: entry => key(entry)?.quote ?? null,
    },
    {
      id: 'quoteDocument',
      head: { zh: '出处', en: 'Document of the passage' },
      width: 30,
      cell: entry => {
        const found = document(entry);
        return found ? titleIn(found, language) : null;
      },
    },
    {
      id: 'quoteSection',
      head: { zh: '章节', en: 'Section' },
      width: 30,
      cell: entry => {
        const found = key(entry);
        return found ? sectionIn(found, language) || null : null;
      },
    },
    {
      id: 'quoteStart',
      head: { zh: '起', en: 'Start' },
      width: 8,
      cell: entry => key(entry)?.start ?? null,
    },
    {
      id: 'quoteEnd',
      head: { zh: '止', en: 'End' },
      width: 8,
      cell: entry => key(entry)?.end ?? null,
    },
  ];
}
