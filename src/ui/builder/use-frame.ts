/** The preview's frame: kept at what is chosen, and asked for the view to which a person moved it. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Intent } from '../../state/intent.ts';
import { decodeUrl } from '../../state/url-codec.ts';

/** Whoever types or clicks on is not shown every step of it. */
const QUIET_MS = 400;

/** The atlas in the frame; null while there is none, or something else stands there. */
function atlasIn(frame: HTMLIFrameElement | null): Window | null {
  try {
    const shown = frame?.contentWindow;
    return shown?.document.getElementById('app') ? shown : null;
  } catch {
    // An error page of the browser, or a page of somebody else.
    return null;
  }
}

export interface Frame {
  readonly box: RefObject<HTMLIFrameElement | null>;
  /** Where the frame begins; later changes don't go into the page's history. */
  readonly first: string;
  readonly state: 'loading' | 'shown' | 'failed';
  readonly onLoad: () => void;
  readonly reload: () => void;
  /** The view as the frame shows it now. */
  readonly seen: () => Intent | null;
}

/** `address` of the view that is chosen. */
export function useFrame(address: string): Frame {
  const box = useRef<HTMLIFrameElement>(null);
  const [first] = useState(address);
  const [state, setState] = useState<Frame['state']>('loading');
  const go = (to: string) => {
    setState('loading');
    box.current?.contentWindow?.location.replace(to);
  };
  useEffect(() => {
    const quiet = setTimeout(() => {
      // While the first page still loads, its own address is not there to be compared.
      const here = atlasIn(box.current)?.location.href ?? first;
      if (here === address) return;
      setState('loading');
      box.current?.contentWindow?.location.replace(address);
    }, QUIET_MS);
    return () => clearTimeout(quiet);
  }, [address, first]);
  return {
    box,
    first,
    state,
    onLoad: () => setState(atlasIn(box.current) ? 'shown' : 'failed'),
    reload: () => go(address),
    seen: () => {
      const shown = atlasIn(box.current);
      return shown && decodeUrl(shown.location.search);
    },
  };
}
