import { SiteLink } from '../shell/address.tsx';
import { avatarOf } from '../shell/avatar.ts';
import { useSample } from '../shell/sample.tsx';
import type { SampleAccount } from '../world/model.ts';
import { VerifiedIcon } from './icons.tsx';
import { EmojiText } from './post-text.tsx';

/** Avatar; X writes the handle into the test id. */
export function Avatar({ account, linked = true }: { account: SampleAccount; linked?: boolean }) {
  const image = (
    <div className="avatar-image">
      <div style={{ backgroundImage: `url("${avatarOf(account)}")` }} />
      <img alt="" draggable="true" src={avatarOf(account)} />
    </div>
  );
  return (
    <div data-testid="Tweet-User-Avatar">
      <div className="avatar" data-testid={`UserAvatar-Container-${account.handle}`}>
        {linked ? (
          <SiteLink href={`/${account.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
            {image}
          </SiteLink>
        ) : (
          <div aria-hidden="true" role="presentation" tabIndex={-1}>
            {image}
          </div>
        )}
      </div>
    </div>
  );
}

/** Name and handle. In a quoted post (`linked` false) neither is a link. */
export function NameBlock({
  account,
  linked = true,
  children,
}: {
  account: SampleAccount;
  linked?: boolean;
  children?: React.ReactNode;
}) {
  const { text } = useSample();
  const name = (
    <div dir="ltr" className="name">
      <span>
        <EmojiText text={account.name} />
      </span>
      {account.verified && <VerifiedIcon label={text('Compte certifié', 'Verified account')} />}
    </div>
  );
  const handle = (
    <div dir="ltr" className="handle">
      <span>@{account.handle}</span>
    </div>
  );
  return (
    <div data-testid="User-Name" className="user-name">
      {linked ? (
        <>
          <SiteLink href={`/${account.handle}`} role="link">
            {name}
          </SiteLink>
          <SiteLink href={`/${account.handle}`} role="link" tabIndex={-1}>
            {handle}
          </SiteLink>
        </>
      ) : (
        <>
          {name}
          {handle}
        </>
      )}
      {children}
    </div>
  );
}
