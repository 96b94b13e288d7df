import { useTranslation } from 'react-i18next';
import type { FieldFault, StoryFault } from '../../domain/story/own/parse.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** What is wrong with a story's file, in words. */
export function FaultWords({ fault }: { fault: StoryFault }) {
  const { t } = useTranslation();
  switch (fault.fault) {
    case 'too-big':
      return (
        <p>
          {t('own.fault.too-big', { size: kilobytes(fault.bytes), most: kilobytes(fault.most) })}
        </p>
      );
    case 'newer':
      return <p>{t('own.fault.newer', { version: fault.version, known: fault.known })}</p>;
    case 'too-many-steps':
      return <p>{t('own.fault.too-many-steps', { steps: fault.steps, most: fault.most })}</p>;
    case 'fields':
      return <FieldFaults fields={fault.fields} more={fault.more} />;
    default:
      return <p>{t(`own.fault.${fault.fault}`)}</p>;
  }
}

function FieldFaults({ fields, more }: { fields: readonly FieldFault[]; more: number }) {
  const { t } = useTranslation();
  const words = ({ step, field, wrong, found, expected }: FieldFault) => {
    const what = t(`own.fault.wrong.${wrong}`, { found, expected });
    return step === null
      ? t('own.fault.inStory', { field, what })
      : t('own.fault.inStep', { step, field, what });
  };
  return (
    <>
      <p>{t('own.fault.fields')}</p>
      <ul className="own-lacks">
        {fields.map(field => (
          <li key={words(field)}>{words(field)}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('own.fault.more', { more })}</p>}
    </>
  );
}
