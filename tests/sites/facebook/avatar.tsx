import { avatarOf } from '../shell/avatar.ts';
import type { SampleAccount } from '../world/model.ts';

/** A round picture drawn as Facebook does: an image masked inside an svg. */
export function Avatar({ account, size }: { account: SampleAccount; size: number }) {
  return (
    <svg
      aria-hidden="true"
      data-visualcompletion="ignore-dynamic"
      role="none"
      className="fb-avatar"
      style={{ height: size, width: size }}
    >
      <image
        x="0"
        y="0"
        height="100%"
        width="100%"
        preserveAspectRatio="xMidYMid slice"
        xlinkHref={avatarOf(account)}
      />
    </svg>
  );
}
