import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PICTURE_SIZES, type PictureSize } from '../../state/outputs.ts';
import { useAtlasState, useTheme } from '../hooks/atlas.ts';
import '../styles/slides.css';
import { usePicture } from './use-picture.ts';

/** Sizes of paper: most printers want light colours for them. */
const isPaper = (size: PictureSize) => size === 'a4' || size === 'a3';

/** A picture of the view: size, colours, and what came of it. */
export default function PictureSection() {
  const { t } = useTranslation();
  const ready = useAtlasState(state => state.index !== null);
  return (
    <section aria-labelledby="take-picture">
      <h3 id="take-picture">{t('slides.title')}</h3>
      <p className="aside">{t('slides.intro')}</p>
      {ready ? <TakePicture /> : <p role="status">{t('slides.notYet')}</p>}
    </section>
  );
}

function TakePicture() {
  const { t } = useTranslation();
  const theme = useTheme();
  const [size, setSize] = useState<PictureSize>('hd');
  const [wish, setWish] = useState<boolean | null>(null);
  const light = wish ?? isPaper(size);
  const { outcome, take } = usePicture();
  const busy = outcome?.state === 'busy';
  return (
    <>
      <fieldset className="picture-sizes">
        <legend>{t('slides.size')}</legend>
        {PICTURE_SIZES.map(each => (
          <div key={each}>
            <label>
              <input
                type="radio"
                name="picture-size"
                value={each}
                checked={size === each}
                aria-describedby={`picture-${each}`}
                onChange={() => setSize(each)}
              />
              {t(`slides.sizes.${each}`)}
            </label>
            <small id={`picture-${each}`}>{t(`slides.sizeFor.${each}`)}</small>
          </div>
        ))}
      </fieldset>
      <div className="picture-make">
        <button
          type="button"
          aria-disabled={busy || undefined}
          onClick={() => !busy && void take({ size, light: light && theme !== 'light' })}
        >
          {t('slides.make')}
        </button>
        {theme !== 'light' && (
          <label>
            <input
              type="checkbox"
              checked={light}
              onChange={event => setWish(event.target.checked)}
            />
            {t('slides.light')}
          </label>
        )}
      </div>
      <p role="status" className="outcome">
        {busy && t('slides.drawing')}
        {outcome?.state === 'handed' && t('slides.handed', { name: outcome.picture.name })}
        {outcome?.state === 'handed' && outcome.picture.coarse && ` ${t('slides.coarse')}`}
      </p>
      {outcome?.state === 'failed' && (
        <p role="alert" className="trouble">
          {t(`slides.fault.${outcome.why}`)}
        </p>
      )}
      {outcome?.state === 'handed' && (
        <img className="picture-preview" src={outcome.picture.preview} alt={outcome.picture.alt} />
      )}
    </>
  );
}
