import { type Node, type NodeProps, ReactFlow, useReactFlow, useStore } from '@xyflow/react';
import { type CSSProperties, type MouseEvent, memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import '@xyflow/react/dist/base.css';
import type { Page, Zone } from '../../drawing';
import { useDesk, useSay } from '../app/desk';
import { ConnectMark } from '../edit/ConnectMark';
import { useEdit } from '../edit/edit-context';
import { addressAt } from '../edit/selections';
import { useClipboard } from '../edit/useClipboard';
import { useLeadTo } from '../edit/useLeadTo';
import { useSymbolDrag } from '../edit/useSymbolDrag';
import { usePlacing } from '../palette/placing';
import { Picture } from '../parts/Picture';
import { largest, smallest } from './fit';
import { Overlay } from './Overlay';
import { deskOf, type PlacedPage, pageAt } from './plan';
import { Stops } from './Stops';
import { useSheet } from './sheet-context';
import { hitAt, selectionOf, twinOf } from './targets';
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
  const { editor } = useDesk();
  const { sop, places, choose } = useSheet();
  const say = useSay();
  const flow = useReactFlow();
  const frame = useRef<HTMLElement>(null);
  /** What was pressed on: a text that was being written is drawn meanwhile, and then something else may lie there. */
  const down = useRef<Zone | undefined>(undefined);
  const walk = useWalk(view);
  const { write, openMenu } = useEdit();
  const leadTo = useLeadTo();
  useClipboard();
  const dragSymbol = useSymbolDrag();
  const { placing, drop } = usePlacing();
  const nodes = useMemo(() => nodesOf(places), [places]);
  const extent = useMemo(() => extentOf(places), [places]);
  const zoom = useStore((state) => state.transform[2]);

  // Whoever opens an SOP wants to read it: the keys work on the paper at once.
  useLayoutEffect(() => frame.current?.focus({ preventScroll: true }), []);

  /** The browser scrolls to what it finds with Ctrl+F, or what a screen reader goes to: here that is a pan. */
  const panByScroll = (): void => {
    const scrolled = frame.current?.querySelector('.react-flow');
    if (!scrolled || (scrolled.scrollLeft === 0 && scrolled.scrollTop === 0)) return;
    const { x, y, zoom } = flow.getViewport();
    void flow.setViewport({ x: x - scrolled.scrollLeft, y: y - scrolled.scrollTop, zoom });
    scrolled.scrollTo(0, 0);
  };
  const zoneUnder = (event: MouseEvent): Zone | undefined => {
    // The browser tells of its scrolling later than of the click that follows it.
    panByScroll();
    const hit = pageAt(places, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    return hit && hitAt(hit.page, hit.point);
  };
  const hover = (event: MouseEvent): void => {
    frame.current?.toggleAttribute('data-over', zoneUnder(event)?.kind === 'arrow');
  };
  const pressDown = (event: MouseEvent): void => {
    down.current = zoneUnder(event);
  };
  const press = (event: MouseEvent): void => {
    // A screen reader presses without a pointer; the focus has chosen already.
    if (event.detail === 0) return;
    const zone = down.current;
    if (placing) drop({ x: event.clientX, y: event.clientY });
    if (placing || leadTo(zone)) return;
    const selection = zone ? selectionOf(zone) : null;
    if (selection?.kind === 'penghubung') choose(twinOf(selection), { reveal: true, focus: true });
    else choose(selection, { focus: true });
  };
  const writeUnder = (event: MouseEvent): void => {
    const hit = pageAt(places, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    const address = hit && addressAt(hit.page, hit.point);
    if (address && !placing) write(address);
  };
  const askMenu = (event: MouseEvent): void => {
    if (placing || editor.state().reading) return;
    const zone = zoneUnder(event);
    const selection = zone && selectionOf(zone);
    if (!selection || selection.kind === 'penghubung') return;
    event.preventDefault();
    choose(selection, { focus: true });
    openMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <section
      ref={frame}
      className="sheet"
      tabIndex={-1}
      aria-label={say('sheet.label', { name: sop.identitas.nama })}
      aria-describedby="sheet-help"
      style={{ '--zoom': zoom } as CSSProperties}
      onScrollCapture={panByScroll}
      {...walk}
      onContextMenu={askMenu}
      onPointerDownCapture={pressDown}
      onPointerDown={placing ? undefined : dragSymbol}
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
