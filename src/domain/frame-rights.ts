/** What a frame of the atlas may do on a page of others, whoever writes the frame: as much as it needs. */
export const FRAME_RIGHTS = {
  allow: 'fullscreen; clipboard-write',
  /** Whoever publishes the atlas may know which site shows it, never which page. */
  referrerPolicy: 'strict-origin',
  sandbox: [
    'allow-scripts',
    // Without an origin of its own it could neither speak with its host nor remember a choice.
    'allow-same-origin',
    // For printing.
    'allow-modals',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-downloads',
  ].join(' '),
} as const;
