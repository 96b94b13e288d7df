/**
 * Pictures of the map. The room `map` draws them, `output` puts title, legend and scale to them; what
 * stands here is all that they know of each other.
 */

import type { Bounds } from '../domain/model.ts';
import type { Step } from '../domain/story/model.ts';
import type { Camera } from './intent.ts';
import type { FileAddresses } from './sources.ts';
import { languageOf, refilter, type State, themeOf } from './store.ts';
import { settingsOf } from './telling.ts';

/** CSS pixels, and pixels of the picture a CSS pixel: the larger, the larger is the type on the map. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** What a picture shows. */
export interface Scene {
  readonly state: State;
  /** The step of a story that is told, with what it draws; null outside of stories. */
  readonly step: Step | null;
  /** `seen`: the ground that the person sees now. `step`: where the step looks. */
  readonly look: 'seen' | 'step';
}

/** The base on a picture where it isn't the built-in one. */
export interface PictureBase {
  readonly attribution: string;
  /** Its review number. */
  readonly review: string | null;
  /** Whether what is ours was converted to GCJ-02 to lie right on it. */
  readonly converted: boolean;
}

export interface MapPicture {
  readonly image: HTMLCanvasElement;
  /** As the frame asks, or less where the graphics can't draw so many pixels. */
  readonly ratio: number;
  readonly camera: Camera;
  /** The box round the ground shown. */
  readonly bounds: Bounds;
  readonly base: PictureBase | null;
}

/** A map off screen, for one picture or for those of a whole story. Theme and language stay. */
export interface Studio {
  /** @throws NoPicture; the signal's reason when it is aborted. */
  draw(scene: Scene, frame: Frame, signal?: AbortSignal): Promise<MapPicture>;
  /** Gives the graphics memory back. */
  close(): void;
}

export interface Pictures {
  /** @throws NoPicture where WebGL2 is missing. */
  openStudio(state: State, files: FileAddresses): Promise<Studio>;
}

/** `graphics`: no WebGL2, or it was taken away. `data`: a file of the map didn't come. */
export class NoPicture extends Error {
  constructor(readonly why: 'graphics' | 'data') {
    super(`No picture of the map: ${why}`);
  }
}

/** What is seen now without what is only there for a moment: what the pointer lifts, tools in hand. */
export function stillOf(state: State, theme = themeOf(state)): State {
  const intent = { ...state.intent, theme, language: languageOf(state) };
  return { ...state, intent, hovered: null, lit: [], tool: null, wish: null };
}

/** The state in which a step is told, as far as the map shows it. */
export function stateOfStep(state: State, step: Step): State {
  const intent = { ...state.intent, ...settingsOf(step) };
  const told = { ...state, intent, distances: null, scope: null, kin: null };
  return { ...told, result: refilter(told) };
}
