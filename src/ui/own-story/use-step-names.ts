/** What a step is called: its heading, in the reader's language where it has one. */
import { useTranslation } from 'react-i18next';
import type { DraftStep } from '../../domain/story/own/draft.ts';
import { tongueOf } from '../../domain/story/own/tell.ts';
import { useLanguage } from '../hooks/atlas.ts';
import { useOwn } from './use-own.ts';

interface StepName {
  /** Of the heading alone; empty where there is none. */
  readonly heading: string;
  /** The language in which the heading is written. */
  readonly lang: 'zh-CN' | 'en';
  /** With its number. */
  readonly whole: string;
}

export function useStepName(): (step: DraftStep) => StepName {
  const { t } = useTranslation();
  const language = useLanguage();
  const { steps } = useOwn().draft;
  return step => {
    const { zh, en } = step.heading;
    const heading = language === 'zh' ? zh.trim() || en.trim() : en.trim() || zh.trim();
    const whole = t('own.stepName', { at: steps.indexOf(step) + 1, name: heading });
    return { heading, lang: tongueOf(heading), whole };
  };
}
