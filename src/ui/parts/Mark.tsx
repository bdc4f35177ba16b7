import type { ReactNode } from 'react';

/** The sign of the app: a capsule that leads to a decision. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
        <rect x="6" y="6" width="12" height="7" rx="3.5" />
        <path d="M20 16l6.5 5-6.5 5-6.5-5z" />
        <path d="M12 13v6a2 2 0 0 0 1.5 2" />
      </g>
    </svg>
  );
}
