/** Hears what the host says before the rest has come: a host may speak as soon as the frame stands. */

/** More than any host says in the meantime; whoever says more says it again. */
const MOST_KEPT = 100;

export interface Early {
  /** What was heard, and all that is heard from now on, goes to `hear`. */
  handOver(hear: (event: MessageEvent) => void): void;
  /** Nothing is heard any more, and what was heard is forgotten. */
  stop(): void;
}

/** Listens to the page round this one and to nobody else; null where there is none. */
export function listenEarly(target: Window = window): Early | null {
  if (target.parent === target) return null;
  const kept: MessageEvent[] = [];
  let pass = (event: MessageEvent): void => {
    if (kept.length < MOST_KEPT) kept.push(event);
  };
  const listen = (event: MessageEvent) => {
    if (event.source === target.parent) pass(event);
  };
  target.addEventListener('message', listen);
  return {
    handOver(hear) {
      pass = hear;
      for (const event of kept.splice(0)) hear(event);
    },
    stop() {
      target.removeEventListener('message', listen);
      kept.length = 0;
    },
  };
}
