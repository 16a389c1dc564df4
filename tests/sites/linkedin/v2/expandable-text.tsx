import type { ReactNode } from 'react';
import { useVisitState } from '../../shell/visit-state.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Text } from '../text.tsx';

/** Characters beyond which the text is clamped; the whole of it is in the DOM all the same. */
const CLAMP = 210;

interface ExpandableTextProps {
  id: string;
  text: string;
  componentkey: string;
  /** True where nothing is clamped: the text of a post on its own page. */
  whole?: boolean;
  /** Put before the text: the mention a reply begins with. */
  before?: ReactNode;
}

/** `expandable-text-box` with its « … plus » inside. */
export function ExpandableText({
  id,
  text,
  componentkey,
  whole = false,
  before,
}: ExpandableTextProps) {
  const words = useWords();
  const markup = useMarkup();
  const [open, setOpen] = useVisitState(`more:${id}`, false);
  const clamped = !whole && !open && text.length > CLAMP;
  return (
    <p {...markup.key(componentkey)} className="li-text">
      <span
        tabIndex={-1}
        {...markup.testId('expandable-text-box')}
        className={clamped ? 'li-clamped' : undefined}
      >
        {before}
        <Text text={text} />
        {clamped && (
          <button
            type="button"
            aria-hidden="true"
            tabIndex={-1}
            {...markup.testId('expandable-text-button')}
            className="li-more"
            onClick={() => setOpen(true)}
          >
            <span>
              <span>… </span>
              <span>{words.more}</span>
            </span>
          </button>
        )}
      </span>
    </p>
  );
}
