import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { BoxOption } from '../common/BoxOptions.tsx';
import { RowStar } from '../common/RowStar.tsx';
import { NameOption } from './NameOption.tsx';
import { type SearchOption, shortlistable } from './options.ts';
import { PassageOption } from './PassageOption.tsx';
import { Quoting, SLOT } from './Quoting.tsx';

interface OptionRowProps {
  id: string;
  option: SearchOption;
  active: boolean;
  onChoose: (event: MouseEvent) => void;
}

function Words({ option }: { option: SearchOption }) {
  const { t } = useTranslation();
  switch (option.kind) {
    case 'name':
      return <NameOption hit={option.hit} />;
    case 'passage':
      return <PassageOption hit={option.hit} />;
    case 'more':
      return t('search.more', { count: option.count });
    case 'narrow':
      return (
        <span>
          <Quoting
            message={t('search.narrow', { text: SLOT, count: option.count })}
            text={option.q}
          />
        </span>
      );
  }
}

function Star({ option }: { option: SearchOption }) {
  const { t } = useTranslation();
  const id = shortlistable(option);
  return id && <RowStar id={id} hint={t('shortlist.resultHint')} />;
}

/** One result. The box keeps the focus: keys reach the option by its id. */
export function OptionRow({ id, option, active, onChoose }: OptionRowProps) {
  return (
    <BoxOption
      id={id}
      active={active}
      className="search-option"
      data-kind={option.kind}
      onClick={onChoose}
    >
      <Words option={option} />
      <Star option={option} />
    </BoxOption>
  );
}
