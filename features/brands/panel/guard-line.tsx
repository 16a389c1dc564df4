import { useState } from 'react';
import type { PageView } from '../../../messaging/panel-port';
import type { Guard } from '../guard';
import type { Brand } from '../model';
import { GuardBanner } from './guard-banner';
import { UnknownSpeaker } from './unknown-speaker';

interface GuardLineProps {
  guard: Guard;
  view: PageView;
  brand: Brand | null;
  onFollow: () => void;
}

/** What there is to say of the account about to speak: nothing while it fits. */
export function GuardLine({ guard, view, brand, onFollow }: GuardLineProps) {
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const { address, network } = view;
  if (guard.state === 'wrong')
    return <GuardBanner wrong={guard} network={network} onFollow={onFollow} />;
  if (guard.state === 'fits' || brand === null || told.has(address)) return null;
  return (
    <UnknownSpeaker
      key={address}
      name={guard.name}
      brand={brand.name}
      onDismiss={() => setTold(new Set([...told, address]))}
    />
  );
}
