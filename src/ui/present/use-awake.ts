/** Keeps the screen from going dark while a story is told, where the browser can. */
import { useEffect } from 'react';

export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (over) await given.release();
        else lock = given;
      } catch {
        // Not given (battery, policy, an older browser): the screen does as it is set.
      }
    };
    void ask();
    // The browser takes the lock back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
}
