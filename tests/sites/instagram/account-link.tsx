import { SiteLink } from '../shell/address.tsx';
import { avatarOf } from '../shell/avatar.ts';
import { useSample } from '../shell/sample.tsx';
import type { SampleAccount } from '../world/model.ts';
import { VerifiedIcon } from './icon.tsx';

export function AvatarLink({ account, size = 32 }: { account: SampleAccount; size?: number }) {
  const { text } = useSample();
  return (
    <span>
      <SiteLink href={`/${account.handle}/`} role="link" tabIndex={0}>
        <img
          alt={text(`Photo de profil de ${account.handle}`, `${account.handle}'s profile picture`)}
          draggable="false"
          className="avatar"
          width={size}
          height={size}
          src={avatarOf(account)}
        />
      </SiteLink>
    </span>
  );
}

/** The handle, which on Instagram stands where others have a name. */
export function HandleLink({ account }: { account: SampleAccount }) {
  return (
    <span>
      <span>
        <div className="inline">
          <SiteLink href={`/${account.handle}/`} role="link" tabIndex={0} className="handle">
            <div className="inline">
              <span dir="auto">{account.handle}</span>
              {account.verified && (
                <div className="inline">
                  <VerifiedIcon />
                </div>
              )}
            </div>
          </SiteLink>
        </div>
      </span>
    </span>
  );
}
