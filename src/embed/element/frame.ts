import { FRAME_RIGHTS } from '../../domain/frame-rights.ts';

/** The frame with as much freedom as the atlas needs, and no more (docs/embedding.md says what for). */
export function makeFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('allow', FRAME_RIGHTS.allow);
  frame.setAttribute('sandbox', FRAME_RIGHTS.sandbox);
  frame.referrerPolicy = FRAME_RIGHTS.referrerPolicy;
  frame.src = address;
  return frame;
}
