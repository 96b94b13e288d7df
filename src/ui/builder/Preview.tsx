import { useTranslation } from 'react-i18next';
import { FRAME_RIGHTS } from '../../domain/frame-rights.ts';
import { type EmbedSize, heightOfFrame } from '../../state/embed/size.ts';
import type { Frame } from './use-frame.ts';
import { useRoom } from './use-room.ts';

interface PreviewProps {
  frame: Frame;
  size: EmbedSize;
  title: string;
  /** What became of taking the present view over; empty before. */
  taken: string;
  onTake: () => void;
}

/** The embedded atlas as visitors will have it; where it is wider than the room, made smaller. */
export function Preview({ frame, size, title, taken, onTake }: PreviewProps) {
  const { t } = useTranslation();
  const { room, width: wide } = useRoom<HTMLDivElement>();
  const width = size.width === 'full' ? wide : size.width;
  const height = heightOfFrame(size);
  const scale = width > 0 ? Math.min(1, wide / width) : 1;
  return (
    <section aria-labelledby="builder-preview" className="preview">
      <h2 id="builder-preview">{t('builder.step.preview')}</h2>
      <p className="aside">
        {t(size.width === 'full' ? 'builder.sizeFull' : 'builder.sizeIs', { width, height })}
        {size.height === 'fit' && ` ${t('builder.sizeFit')}`}
        {scale < 1 && ` ${t('builder.scaled', { percent: Math.round(scale * 100) })}`}
      </p>
      <a className="skip-frame" href="#builder-code">
        {t('builder.skipFrame')}
      </a>
      <div ref={room} className="preview-room" style={{ height: height * scale }}>
        <iframe
          ref={frame.box}
          src={frame.first}
          title={t('builder.previewOf', { title })}
          width={width}
          height={height}
          // As in the code that is pasted.
          {...FRAME_RIGHTS}
          onLoad={frame.onLoad}
          style={{ transform: `scale(${scale})` }}
        />
        {frame.state === 'failed' && (
          <div className="failure" role="alert">
            <strong>{t('builder.previewFailed')}</strong>
            <p>{t('builder.previewWhy')}</p>
            <button type="button" onClick={frame.reload}>
              {t('fault.retry')}
            </button>
          </div>
        )}
      </div>
      <div className="take-view">
        <button type="button" disabled={frame.state !== 'shown'} onClick={onTake}>
          {t('builder.take')}
        </button>
        <span role="status">{taken}</span>
        <p className="aside">{t('builder.takeHint')}</p>
      </div>
    </section>
  );
}
