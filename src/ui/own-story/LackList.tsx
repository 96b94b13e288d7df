import { useTranslation } from 'react-i18next';
import type { Lack } from '../../domain/story/own/tell.ts';

/** What a step asks for that data or documents don't hold. */
export function LackList({ lacks }: { lacks: readonly Lack[] }) {
  const { t } = useTranslation();
  const words = (lack: Lack): string => {
    if (lack.kind === 'clause') return t(`own.lack.${lack.why}`, { ...lack.clause });
    const { what, id } = lack;
    return t(`own.lack.${what === 'feature' || what === 'part' ? what : 'option'}`, { id });
  };
  return (
    <ul className="own-lacks">
      {lacks.map(lack => (
        <li key={words(lack)}>{words(lack)}</li>
      ))}
    </ul>
  );
}
