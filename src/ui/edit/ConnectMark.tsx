import type { ReactNode } from 'react';
import type { Page } from '../../drawing';
import { useEdit } from './edit-context';
import './connect-mark.css';

/** The symbol that an arrow is being led to, filled in the accent. Units mm. */
export function ConnectMark({ page }: { readonly page: Page }): ReactNode {
  const { connecting } = useEdit();
  if (!connecting) return null;
  const { width, height } = page.paper;
  const ends = page.zones.filter((zone) => zone.kind === 'symbol' && zone.of !== null);
  return (
    <svg className="overlay" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {ends.map((zone) =>
        zone.kind === 'symbol' && (zone.of === connecting.ke || zone.of === connecting.dari) ? (
          <rect
            key={zone.id}
            className={zone.of === connecting.ke ? 'connect-target' : 'connect-source'}
            x={zone.x - 1}
            y={zone.y - 1}
            width={zone.w + 2}
            height={zone.h + 2}
            rx={1}
          />
        ) : null,
      )}
    </svg>
  );
}
