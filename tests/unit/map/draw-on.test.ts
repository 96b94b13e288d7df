/** Taking a drawing away takes away all of it, whatever the bridge to deck.gl does at that moment. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PALETTES } from '../../../src/design/palette.ts';
import type { StepDrawing } from '../../../src/domain/story/drawing.ts';
import { drawOn } from '../../../src/map/telling/drawings/draw-on.ts';

const GROUP = 'deck-maplibre-layer-group-before:lit-places';

/** The bridge as it is while the style is busy: it adds its layer, and leaves it when it goes. */
const bridge = vi.hoisted(() => ({ props: [] as { onAfterRender(): void }[] }));
vi.mock('@deck.gl/maplibre', () => ({
  MapLibreOverlay: class {
    constructor(props: { onAfterRender(): void }) {
      bridge.props.push(props);
    }
    setProps() {}
  },
}));
vi.mock('@deck.gl/layers', () => ({
  ArcLayer: class {},
  PathLayer: class {},
  ColumnLayer: class {},
  TextLayer: class {},
}));
vi.mock('../../../src/map/telling/drawings/tidy-luma.ts', () => ({}));

function fakeMap() {
  const heard = new Map<string, Set<() => void>>();
  const layers = ['places'];
  const controls = new Set<unknown>();
  const state = { styled: true };
  const map = {
    getCanvas: () => ({ style: { cursor: 'pointer' } }),
    getContainer: () => ({ clientHeight: 720 }),
    getZoom: () => 10,
    isStyleLoaded: () => state.styled,
    triggerRepaint: () => {},
    on: (kind: string, listener: () => void) =>
      heard.set(kind, new Set([...(heard.get(kind) ?? []), listener])),
    off: (kind: string, listener: () => void) => heard.get(kind)?.delete(listener),
    addControl: (control: unknown) => {
      controls.add(control);
      layers.unshift(GROUP);
    },
    removeControl: (control: unknown) => controls.delete(control),
    getLayersOrder: () => [...layers],
    removeLayer: (id: string) => layers.splice(layers.indexOf(id), 1),
  };
  return {
    map: map as unknown as MapLibreMap,
    state,
    layers,
    controls,
    render: () => {
      for (const listener of heard.get('render') ?? []) listener();
    },
    listeners: () => [...heard.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

const arcs: StepDrawing = {
  kind: 'arcs',
  ties: [{ from: [121.3, 31.2], to: [121.6, 31.1], chain: 'IC', group: 'pioneer' }],
};
const flow: StepDrawing = { kind: 'flow', runs: [] };
const look = { palette: PALETTES.light, language: 'zh', still: true } as const;

const frames = new Set<number>();
beforeEach(() => {
  frames.clear();
  bridge.props.length = 0;
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', () => {
    last += 1;
    frames.add(last);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});

describe('a drawing on a map', () => {
  it('waits for the style, and says when it has been shown', async () => {
    const on = fakeMap();
    on.state.styled = false;
    const { drawn, remove } = drawOn(on.map, arcs, look);
    on.render();
    expect(on.controls.size).toBe(0);
    on.state.styled = true;
    on.render();
    on.render();
    expect(on.controls.size).toBe(1);
    bridge.props[0]?.onAfterRender();
    await drawn;
    remove();
  });

  it('leaves no layer, control, listener or frame', () => {
    const on = fakeMap();
    const { remove } = drawOn(on.map, flow, { ...look, still: false });
    on.render();
    expect(on.layers).toContain(GROUP);
    expect(frames.size).toBe(1);
    remove();
    expect(on.layers).toEqual(['places']);
    expect(on.controls.size + on.listeners() + frames.size).toBe(0);
  });

  it('that is taken away before it could be added is never added', () => {
    const on = fakeMap();
    on.state.styled = false;
    drawOn(on.map, arcs, look).remove();
    on.state.styled = true;
    on.render();
    expect(on.controls.size + on.listeners()).toBe(0);
  });

  it('asks for no frames where nothing may move', () => {
    const on = fakeMap();
    const { remove } = drawOn(on.map, flow, look);
    on.render();
    expect(frames.size).toBe(0);
    remove();
  });
});
