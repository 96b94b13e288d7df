/** One line for each passage of each place, with all that a reference needs. */
import { citationText } from '../../domain/citation-text.ts';
import type { Citation, DocumentDetail, Feature } from '../../domain/model.ts';
import { orderPassages } from '../../domain/passage-order.ts';
import { sourceLine } from '../about.ts';
import type { Contents } from '../contents.ts';
import { sectionIn, titleIn } from '../key-passage.ts';
import { NOT_PRINTED, ROLE } from '../words.ts';
import { nameColumns } from './name-columns.ts';
import type { Column } from './table.ts';

export interface PassageRow {
  readonly feature: Feature;
  readonly citation: Citation;
  readonly document: DocumentDetail;
}

/** Place by place; of each the defining passages before the mentions, oldest document first. */
export function passageRows({ entries, atlas, details }: Contents): PassageRow[] {
  const documents = new Map(details.documents.map(each => [each.id, each]));
  return entries.flatMap(({ feature, detail }) => {
    const { defining, mentions } = orderPassages(detail.citations, atlas.documents);
    return [...defining, ...mentions].flatMap(citation => {
      const document = documents.get(citation.doc);
      return document ? [{ feature, citation, document }] : [];
    });
  });
}

export function passageColumns(contents: Contents): Column<PassageRow>[] {
  const { language } = contents;
  return [
    ...nameColumns<PassageRow>(24, 30),
    {
      id: 'role',
      head: { zh: '作用', en: 'Role' },
      width: 10,
      cell: ({ citation }) => ROLE[citation.role][language],
    },
    {
      id: 'quote',
      head: { zh: '原文', en: 'Passage' },
      width: 80,
      cell: ({ citation }) => citation.quote,
    },
    {
      id: 'section',
      head: { zh: '章节', en: 'Section' },
      width: 40,
      cell: ({ citation }) => sectionIn(citation, language) || null,
    },
    {
      id: 'document',
      head: { zh: '文件编号', en: 'Document ID' },
      width: 8,
      cell: ({ citation }) => citation.doc,
    },
    {
      id: 'start',
      head: { zh: '起', en: 'Start' },
      width: 8,
      cell: ({ citation }) => citation.start,
    },
    { id: 'end', head: { zh: '止', en: 'End' }, width: 8, cell: ({ citation }) => citation.end },
    {
      id: 'title',
      head: { zh: '文件题名', en: 'Document' },
      width: 40,
      cell: ({ document }) => titleIn(document, language),
    },
    {
      id: 'issuer',
      head: { zh: '发布机关', en: 'Issuer' },
      width: 24,
      cell: ({ document }) => document.issuer?.[language] ?? NOT_PRINTED[language],
    },
    {
      id: 'date',
      head: { zh: '日期', en: 'Date' },
      width: 12,
      cell: ({ document }) => document.issued ?? document.published ?? NOT_PRINTED[language],
    },
    {
      id: 'status',
      head: { zh: '规划期状态', en: 'Standing of the plan' },
      width: 30,
      cell: ({ document }) => document.status[language],
    },
    {
      id: 'reference',
      head: { zh: '引文格式（GB/T 7714）', en: 'Reference (GB/T 7714)' },
      width: 40,
      cell: ({ document, citation }) => citationText(document, citation),
    },
    {
      id: 'source',
      head: { zh: '来源与许可', en: 'Source and licence' },
      width: 30,
      cell: () => sourceLine(contents),
    },
  ];
}
