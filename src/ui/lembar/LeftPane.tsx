import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { Palette } from '../palette/Palette';
import { ContentsList } from './ContentsList';
import type { View } from './useView';
import './left-pane.css';

/** What an SOP is drawn with, and what there is in it. */
export function LeftPane({ view }: { readonly view: View }): ReactNode {
  return (
    <aside className="left-pane" aria-label={useSay()('contents.pane')} data-pane="left">
      <Palette />
      <ContentsList view={view} />
    </aside>
  );
}
