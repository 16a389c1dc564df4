import { ChevronDown } from 'lucide-react';
import { Chip } from './chip';
import { Menu, MenuChoice } from './menu';

interface FilterMenuProps<Value extends string> {
  name: string;
  /** The choice that filters nothing, in words. */
  all: string;
  /** Null: off. */
  value: Value | null;
  choices: readonly { value: Value; label: string }[];
  onChoose: (value: Value | null) => void;
}

/** A filter with more choices than fit in a row: named while off, shows its value while on. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { name, all, value, choices, onChoose } = props;
  const current = choices.find((choice) => choice.value === value);
  return (
    <Menu
      align="start"
      trigger={
        <Chip on={current !== undefined}>
          {current === undefined ? name : current.label}
          <ChevronDown size={12} strokeWidth={2} aria-hidden />
        </Chip>
      }
    >
      <MenuChoice on={value === null} onChoose={() => onChoose(null)}>
        {all}
      </MenuChoice>
      {choices.map((choice) => (
        <MenuChoice
          key={choice.value}
          on={choice.value === value}
          onChoose={() => onChoose(choice.value)}
        >
          {choice.label}
        </MenuChoice>
      ))}
    </Menu>
  );
}
