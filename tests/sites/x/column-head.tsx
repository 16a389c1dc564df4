import { useSample } from '../shell/sample.tsx';
import { Icon } from './icons.tsx';

export function ColumnHead({ title }: { title: string }) {
  const { text } = useSample();
  return (
    <div className="column-head">
      <button
        type="button"
        role="button"
        data-testid="app-bar-back"
        aria-label={text('Retour', 'Back')}
        onClick={() => history.back()}
      >
        <Icon name="back" />
      </button>
      <h2 dir="ltr" aria-level={2} role="heading">
        <span>{title}</span>
      </h2>
    </div>
  );
}
