import { useTranslation } from 'react-i18next';
import type { Cell, NamedFact } from '../../domain/compare/table.ts';
import { useBasis } from '../hooks/basis.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';
import { KeyPassages } from './KeyPassages.tsx';
import { DocumentWords, Figures, Labels } from './Stated.tsx';

interface CellContentProps {
  cell: Cell;
  /** What stands here is this place's alone. */
  unique: boolean;
}

/** A fact in the reader's words; what is missing says why. */
export function CellContent({ cell, unique }: CellContentProps) {
  const { t } = useTranslation();
  switch (cell.kind) {
    case 'gap':
      return t(`compare.gap.${cell.why}`);
    case 'names':
      return <Names names={cell.names} unique={unique} />;
    case 'words':
      return <Words cell={cell} />;
    case 'figures':
      return <Figures figures={cell.figures} />;
    case 'labels':
      return <Labels labels={cell.labels} />;
    case 'position':
      return <PositionWords cell={cell} />;
    case 'distance':
      return <Distance cell={cell} />;
    case 'count':
      return t('compare.passagesIn', { passages: cell.passages, count: cell.documents });
    case 'document':
      return <DocumentWords document={cell.document} />;
    case 'passages':
      return <KeyPassages defining={cell.defining} mentions={cell.mentions} />;
  }
}

function Names({ names, unique }: { names: readonly NamedFact[]; unique: boolean }) {
  const { nameOf } = useNames();
  const basis = useBasis();
  return (
    <ul className={unique ? 'compare-own' : undefined}>
      {names.map(each => (
        <li key={each.id}>
          {nameOf(each)}
          {each.basis && <small className="compare-basis">{basis(each.basis)}</small>}
        </li>
      ))}
    </ul>
  );
}

function Words({ cell }: { cell: Extract<Cell, { kind: 'words' }> }) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  if (cell.inherited) return t('compare.inherited', { name: nameOf(cell.inherited) });
  if (cell.words.length === 0) return t('compare.named');
  return <span lang="zh-CN">{cell.words.map(word => `“${word}”`).join('、')}</span>;
}

function PositionWords({ cell }: { cell: Extract<Cell, { kind: 'position' }> }) {
  const { t } = useTranslation();
  const distance = useDistance();
  return (
    <>
      {t(`grade.${cell.grade}`)}
      {cell.radius !== null && (
        <small> {t('compare.radius', { radius: distance(cell.radius) })}</small>
      )}
    </>
  );
}

function Distance({ cell }: { cell: Extract<Cell, { kind: 'distance' }> }) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const distance = useDistance();
  return (
    <>
      <strong>{distance(cell.metres)}</strong>{' '}
      <small>
        {nameOf(cell.to)}
        {cell.lines.length > 0 && ` (${t('compare.lines', { lines: cell.lines.join(', ') })})`}
      </small>
    </>
  );
}
