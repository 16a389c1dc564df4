import type { ReactNode } from 'react';
import { useRecyclingWindow } from '../shell/recycling-window.ts';

interface TimelineProps {
  /** For screen readers: « Timeline : … ». */
  label: string;
  count: number;
  estimate?: number;
  /** Rows that hold an editor keep their node; see recycling-window.ts. */
  ownKey?: (index: number) => string | undefined;
  cell(index: number): ReactNode;
}

/** X's list: a section, a hidden heading, and cells placed by translateY. */
export function Timeline({ label, count, estimate = 320, ownKey, cell }: TimelineProps) {
  const { rows, height } = useRecyclingWindow({ count, estimate, ...(ownKey ? { ownKey } : {}) });
  return (
    <section aria-labelledby="accessible-list-0" role="region">
      <h1
        dir="auto"
        aria-level={1}
        role="heading"
        id="accessible-list-0"
        className="hidden-heading"
      >
        {label}
      </h1>
      <div aria-label={`Timeline: ${label}`}>
        <div style={{ position: 'relative', minHeight: height }}>
          {rows.map((row) => (
            <div
              key={row.key}
              ref={row.measure}
              data-testid="cellInnerDiv"
              style={{ transform: `translateY(${row.top}px)`, position: 'absolute', width: '100%' }}
            >
              <div key={row.contentKey} className="cell">
                {cell(row.index)}
              </div>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
