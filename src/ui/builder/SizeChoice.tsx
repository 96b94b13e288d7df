import { useTranslation } from 'react-i18next';
import { PRESETS, type Preset, presetOf } from '../../state/embed/size.ts';
import { Choices } from './Choices.tsx';
import { SideField } from './SideField.tsx';
import type { Choosing } from './use-choice.ts';

const NAMES = Object.keys(PRESETS) as Preset[];

/** How large it stands in the page. */
export function SizeChoice({ choice: { size, form }, change }: Choosing) {
  const { t } = useTranslation();
  const preset = presetOf(size);
  const options = NAMES.map(value => {
    const { width, height } = PRESETS[value];
    const side = width === 'full' ? '100%' : width;
    return { value, name: t(`builder.preset.${value}`), hint: `${side} × ${height}` };
  });
  return (
    <>
      <Choices
        shape="cards"
        legend={t('builder.size')}
        value={preset ?? 'own'}
        options={[
          ...options,
          ...(preset ? [] : [{ value: 'own' as const, name: t('builder.preset.own') }]),
        ]}
        onChoose={value => value !== 'own' && change({ size: PRESETS[value] })}
      />
      <div className="sides">
        <SideField
          label={t('builder.width')}
          value={size.width === 'full' ? null : size.width}
          usual={720}
          free={t('builder.fullWidth')}
          onChange={width => change({ size: { ...size, width: width ?? 'full' } })}
        />
        <SideField
          label={t('builder.height')}
          value={size.height === 'fit' ? null : size.height}
          usual={560}
          free={t('builder.fitHeight')}
          onChange={height =>
            change({
              size: { ...size, height: height ?? 'fit' },
              // Only the element can follow its content.
              form: height === null ? 'element' : form,
            })
          }
        />
      </div>
    </>
  );
}
