/**
 * The map starts before the page stands: its worker and files are on their way while the rest is
 * still being put together. The stage then takes the element over.
 */
import { type MountOptions, mountMap } from '../map/mount.ts';

type Rest = Omit<MountOptions, 'container'>;

/** Mounts the map into a container and returns what takes it away; throws where WebGL2 is missing. */
type MountMap = (container: HTMLElement) => () => void;

function sheet(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

interface EarlyMap {
  /** Hands the map over to the stage. */
  readonly mount: MountMap;
  /** False where no map came of it: the stage tries again, and says why. */
  readonly started: boolean;
}

/** Starts the map where the stage will stand. */
export function startMap(rest: Rest): EarlyMap {
  let ahead: { element: HTMLElement; takeAway: () => void } | null = null;
  const element = sheet('map-ahead');
  document.body.append(element);
  try {
    ahead = { element, takeAway: mountMap({ ...rest, container: element }) };
  } catch {
    // The stage tries again, and says why there is no map.
    element.remove();
  }
  const started = ahead !== null;
  const mount: MountMap = container => {
    const early = ahead ?? { element: sheet(''), takeAway: null };
    ahead = null;
    early.element.classList.replace('map-ahead', 'map-sheet');
    early.element.classList.add('map-sheet');
    container.append(early.element);
    const takeAway = early.takeAway ?? mountMap({ ...rest, container: early.element });
    return () => {
      takeAway();
      early.element.remove();
    };
  };
  return { mount, started };
}
