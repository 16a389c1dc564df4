import type { ReactNode } from 'react';

/** Instagram's buttons are divs. */
export function RoleButton({
  act,
  children,
  className,
}: {
  act(): void;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div
      role="button"
      tabIndex={0}
      className={className}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key === 'Enter') act();
      }}
    >
      {children}
    </div>
  );
}
