/** The whole screen, where the browser gives it: a frame or a phone may not have it to give. */
import { useSyncExternalStore } from 'react';

export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // Told in a window then; the browser's own key for the whole screen remains.
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}

const subscribe = (changed: () => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

export const useFullScreen = (): boolean =>
  useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);

export const canFullScreen = (): boolean => document.fullscreenEnabled;
