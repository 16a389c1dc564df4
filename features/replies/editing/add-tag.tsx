import { Plus } from 'lucide-react';
import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { Menu, MenuItem } from '../../../components/menu';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { type TagOffer, tagOffers } from './tag-offers';

/** Every tag, for those who would rather choose than type. */
export function AddTag({ onAdd }: { onAdd: (offer: TagOffer) => void }) {
  const { t } = useTranslation();
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}>
          {t('library.addVariable')}
        </Button>
      }
    >
      {tagOffers(t).map((offer) => (
        <MenuItem key={offer.written} onChoose={() => onAdd(offer)}>
          {offer.name}
          <code className={`${text.hint} ${text.clip} ${layout.push}`}>{offer.written}</code>
        </MenuItem>
      ))}
    </Menu>
  );
}
