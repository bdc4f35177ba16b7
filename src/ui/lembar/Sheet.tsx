import { type Node, type NodeProps, ReactFlow, useKeyPress, useStore } from '@xyflow/react';
import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import '@xyflow/react/dist/base.css';
import type { Page } from '../../drawing';
import { useSay } from '../app/desk';
import { ConnectMark } from '../edit/ConnectMark';
import { useClipboard } from '../edit/useClipboard';
import { useSymbolDrag } from '../edit/useSymbolDrag';
import { usePlacing } from '../palette/placing';
import { Picture } from '../parts/Picture';
import { largest, smallest } from './fit';
import { Overlay } from './Overlay';
import { deskOf, type PlacedPage } from './plan';
import { Stops } from './Stops';
import { useSheet } from './sheet-context';
import { usePress } from './usePress';
import type { View } from './useView';
import { useWalk } from './useWalk';
import './sheet.css';

type PageNode = Node<{ readonly page: Page; readonly pages: number }, 'page'>;

const nodeTypes = { page: memo(PageSheet) };
const noEdges: never[] = [];
const options = { hideAttribution: true };
/** React Flow's own words for screen readers are English and about editing; ours are in the sheet. */
const noWords = { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' };

/** The pages on the desk. React Flow pans and zooms; what is hit and what is marked is read from the drawing. */
export function Sheet({ view }: { readonly view: View }): ReactNode {
  const { sop, places, choose } = useSheet();
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const walk = useWalk(view);
  useClipboard();
  const dragSymbol = useSymbolDrag();
  const { placing, drop } = usePlacing();
  const pans = useKeyPress('Space');
  const nodes = useMemo(() => nodesOf(places), [places]);
  const extent = useMemo(() => extentOf(places), [places]);
  const zoom = useStore((state) => state.transform[2]);

  // Whoever opens an SOP wants to read it: the keys work on the paper at once.
  useLayoutEffect(() => frame.current?.focus({ preventScroll: true }), []);

  const { panByScroll, hover, pressDown, press, writeUnder, askMenu } = usePress(frame);
  return (
    <section
      ref={frame}
      className="sheet"
      data-pans={pans || undefined}
      tabIndex={-1}
      aria-label={say('sheet.label', { name: sop.identitas.nama })}
      aria-describedby="sheet-help"
      style={{ '--zoom': zoom } as CSSProperties}
      onScrollCapture={panByScroll}
      {...walk}
      onContextMenu={askMenu}
      onPointerDownCapture={pressDown}
      onPointerDown={placing || pans ? undefined : dragSymbol}
    >
      <p id="sheet-help" className="out-of-sight">
        {say('sheet.help')}
      </p>
      <ReactFlow<PageNode>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        panOnScroll
        panOnScrollSpeed={1}
        zoomOnDoubleClick={false}
        minZoom={smallest}
        maxZoom={largest}
        translateExtent={extent}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        autoPanOnNodeFocus={false}
        ariaLabelConfig={noWords}
        proOptions={options}
        onNodeClick={press}
        onNodeMouseMove={hover}
        onNodeDoubleClick={writeUnder}
        onPaneClick={({ clientX, clientY }) => (placing ? drop({ x: clientX, y: clientY }) : choose(null))}
      />
    </section>
  );
}

function PageSheet({ data }: NodeProps<PageNode>): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  // React Flow hands its nodes on a moment later: what is on the page must not go away and come back meanwhile.
  const page = drawing.pages.find(({ number }) => number === data.page.number) ?? data.page;
  const { pages } = data;
  return (
    <article
      className="page"
      aria-label={say('sheet.pageKind', { number: page.number, pages, name: say(`kind.${page.kind}`) })}
    >
      <Picture page={page} />
      <Overlay page={page} />
      <ConnectMark page={page} />
      <Stops page={page} />
    </article>
  );
}

function nodesOf(places: readonly PlacedPage[]): PageNode[] {
  return places.map(({ page, x, y, w, h }) => ({
    id: `page-${page.number}`,
    type: 'page',
    position: { x, y },
    width: w,
    height: h,
    data: { page, pages: places.length },
    // The wrapper says nothing of its own; the page inside has its name.
    ariaRole: 'presentation',
    domAttributes: { 'aria-roledescription': undefined },
  }));
}

function extentOf(places: readonly PlacedPage[]): [[number, number], [number, number]] {
  const { x, y, w, h } = deskOf(places);
  return [
    [x, y],
    [x + w, y + h],
  ];
}
