import { LifeBuoy } from 'lucide-react';
import { useTranslation } from '../../../components/translation';

/** Says that a reply may be used while an incident is open. */
export function CrisisSafeMark({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  const label = t('library.crisisSafe');
  return (
    <LifeBuoy className={className} size={12} strokeWidth={1.75} role="img" aria-label={label}>
      <title>{label}</title>
    </LifeBuoy>
  );
}
