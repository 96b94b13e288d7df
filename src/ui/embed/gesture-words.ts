/** MapLibre says on the map what a gesture needs; its words are ours and follow the language. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';

/** MapLibre's own test for the key that lets the wheel zoom. */
const commandKey = navigator.userAgent.includes('Mac');

export function useGestureWords(): void {
  const { t } = useTranslation();
  // A map that is mounted anew has a screen without our words.
  useAtlasState(state => state.map.state);
  useEffect(() => {
    const say = (part: string, words: string) => {
      const place = document.querySelector(`.maplibregl-cooperative-gesture-screen ${part}`);
      if (place) place.textContent = words;
    };
    say('.maplibregl-desktop-message', t(`embed.gestures.${commandKey ? 'command' : 'ctrl'}`));
    say('.maplibregl-mobile-message', t('embed.gestures.touch'));
  });
}
