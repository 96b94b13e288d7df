import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addressTrouble } from '../../domain/embed/reach.ts';
import { FORMS } from '../../state/embed/choice.ts';
import { type Embed, elementLines, iframeLine } from '../../state/embed/code.ts';
import { useCopy } from '../take-away/use-copy.ts';
import { Choices } from './Choices.tsx';
import type { Choosing } from './use-choice.ts';

/** The code itself, to be copied in one of its two forms. */
export function Code({ choice, change, embed }: Choosing & { embed: Embed }) {
  const { t } = useTranslation();
  const { form, size } = choice;
  const code = form === 'iframe' ? iframeLine(embed) : elementLines(embed);
  const trouble = addressTrouble(embed.addresses.frame);
  return (
    <section aria-labelledby="builder-code" className="code">
      <h2 id="builder-code" tabIndex={-1}>
        {t('builder.step.code')}
      </h2>
      <Choices
        shape="cards"
        legend={t('builder.form')}
        value={form}
        options={FORMS.map(value => ({
          value,
          name: <code>{t(`builder.forms.${value}`)}</code>,
          hint: t(`builder.formHint.${value}`),
        }))}
        onChoose={value => change({ form: value })}
      />
      {form === 'iframe' && size.height === 'fit' && (
        <p className="trouble">{t('builder.frameNoFit')}</p>
      )}
      {trouble && <p className="trouble">{t(`builder.address.${trouble}`)}</p>}
      {/* What was said of copying is of the code copied then. */}
      <CopyCode key={code} code={code} />
      <p className="aside">{t(`builder.paste.${form}`)}</p>
    </section>
  );
}

function CopyCode({ code }: { code: string }) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopy();
  const box = useRef<HTMLTextAreaElement>(null);
  const press = async () => {
    if ((await copy(code)) === 'copied') return;
    // The way on is by hand: the code stands ready, selected.
    box.current?.focus();
    box.current?.select();
  };
  return (
    <>
      <textarea
        ref={box}
        readOnly
        rows={6}
        spellCheck={false}
        value={code}
        aria-label={t('builder.codeLabel')}
        onFocus={event => event.target.select()}
      />
      <div className="copy-code">
        <button type="button" className="primary" onClick={() => void press()}>
          {t('builder.copy')}
        </button>
        <span role="status">{outcome === 'copied' && t('builder.copied')}</span>
      </div>
      {(outcome === 'refused' || outcome === 'absent') && (
        <p role="alert" className="trouble">
          {t(`builder.${outcome}`)}
        </p>
      )}
    </>
  );
}
