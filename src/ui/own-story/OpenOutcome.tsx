import { useTranslation } from 'react-i18next';
import { FaultWords } from './FaultWords.tsx';
import { LackList } from './LackList.tsx';
import type { OpenedStory } from './use-open-story.ts';
import { useOwn } from './use-own.ts';
import { useStepName } from './use-step-names.ts';

/** What came of opening a file: why it was refused, or what of it can't be shown. */
export function OpenOutcome({ outcome }: { outcome: OpenedStory | null }) {
  const { t } = useTranslation();
  if (!outcome) return null;
  const { name, fault } = outcome;
  if (!fault) return <Opened />;
  return (
    <div className="failure" role="alert">
      <strong>{t('own.fault.title', { name })}</strong>
      <FaultWords fault={fault} />
    </div>
  );
}

function Opened() {
  const { t } = useTranslation();
  const { draft, lacks } = useOwn();
  const nameOf = useStepName();
  const lacking = draft.steps.filter(({ key }) => lacks.get(key)?.length);
  if (lacking.length === 0) return null;
  return (
    <div className="failure own-lacking" role="alert">
      <p>{t('own.openedLacking', { count: lacking.length })}</p>
      <ul>
        {lacking.map(step => (
          <li key={step.key}>
            {nameOf(step).whole}
            <LackList lacks={lacks.get(step.key) ?? []} />
          </li>
        ))}
      </ul>
    </div>
  );
}
