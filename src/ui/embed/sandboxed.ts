/** Whether the page has no origin of its own: a frame whose host allows it scripts and little else. */
export const sandboxed = (): boolean => window.origin === 'null';
