import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Every icon of the interface: 16 px, a stroke of 1.5 px, never without words or a name beside it. */
export function Icon({ of: Picture }: { readonly of: LucideIcon }): ReactNode {
  return <Picture size={16} strokeWidth={1.5} aria-hidden="true" focusable="false" />;
}
