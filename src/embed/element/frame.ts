/** The frame with as much freedom as the atlas needs, and no more (docs/embedding.md says what for). */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
].join(' ');

export function makeFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('allow', 'fullscreen; clipboard-write');
  frame.setAttribute('sandbox', SANDBOX);
  // Whoever publishes the atlas may know which site shows it, never which page.
  frame.referrerPolicy = 'strict-origin';
  frame.src = address;
  return frame;
}
