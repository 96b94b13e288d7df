import { shapePath } from '../../design/shapes.ts';

const SIZE = 16;

/** The symbol of a kind as the map draws it. Decoration: its meaning stands in words beside it. */
export function KindMark({ kind, colour }: { kind: string; colour: string }) {
  return (
    <svg className="kind-mark" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <path d={shapePath(kind, SIZE)} fill={colour} />
    </svg>
  );
}
