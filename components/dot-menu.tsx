import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { BrandDot } from './brand-dot';
import { Menu, MenuChoice, MenuRule } from './menu';
import text from './text.module.css';

interface DotMenuProps {
  className: string | undefined;
  /** What the button does, with what is chosen now. */
  label: string;
  /** What the button shows; a null colour: no dot. */
  shown: { name: string; color: string | null };
  /** Stands behind the name: what holds of this choice. */
  badge?: ReactNode;
  choices: readonly { id: string; name: string; color: string }[];
  chosenId: string | null;
  /** The choice below the line, for none in particular. */
  otherwise: { name: string; on: boolean };
  /** Null: the choice below the line. */
  onChoose: (id: string | null) => void;
}

/** A choice among things that have a colour of their own. */
export function DotMenu(props: DotMenuProps) {
  const { className, label, shown, badge, choices, chosenId, otherwise, onChoose } = props;
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className={className} aria-label={label}>
          {shown.color !== null && <BrandDot color={shown.color} />}
          <span className={text.clip}>{shown.name}</span>
          {badge}
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </button>
      }
    >
      {choices.map(({ id, name, color }) => (
        <MenuChoice
          key={id}
          icon={<BrandDot color={color} />}
          on={id === chosenId}
          onChoose={() => onChoose(id)}
        >
          {name}
        </MenuChoice>
      ))}
      <MenuRule />
      <MenuChoice on={otherwise.on} onChoose={() => onChoose(null)}>
        {otherwise.name}
      </MenuChoice>
    </Menu>
  );
}
