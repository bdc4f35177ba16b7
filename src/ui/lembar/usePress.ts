import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type RefObject, useRef } from 'react';
import { type Zone, zoneAt } from '../../drawing';
import { useDesk } from '../app/desk';
import { useEdit } from '../edit/edit-context';
import { addressAt } from '../edit/selections';
import { useGround } from '../edit/useGround';
import { useLeadTo } from '../edit/useLeadTo';
import { usePlacing } from '../palette/placing';
import { pageAt } from './plan';
import { useSheet } from './sheet-context';
import { hitAt, selectionOf, twinOf } from './targets';

/** What presses of the pointer on the sheet mean. */
interface Press {
  /** The browser scrolls to what it finds with Ctrl+F, or what a screen reader goes to: here that is a pan. */
  panByScroll(): void;
  hover(event: MouseEvent): void;
  pressDown(event: MouseEvent): void;
  /** Selects; puts down what is in the hand; leads an arrow that is being made. */
  press(event: MouseEvent): void;
  /** A double click: writes the text there, or puts a symbol into an empty cell. */
  writeUnder(event: MouseEvent): void;
  askMenu(event: MouseEvent): void;
}

export function usePress(frame: RefObject<HTMLElement | null>): Press {
  const { editor } = useDesk();
  const { places, choose } = useSheet();
  const flow = useReactFlow();
  const ground = useGround();
  /** What was pressed on: a text that was being written is drawn meanwhile, and then something else may lie there. */
  const down = useRef<{ readonly zone?: Zone | undefined; readonly cell?: Zone | undefined }>({});
  const { write, openMenu } = useEdit();
  const leadTo = useLeadTo();
  const { placing, begin, drop } = usePlacing();
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
    down.current = {
      zone: zoneUnder(event),
      cell: ground.cellAt({ x: event.clientX, y: event.clientY })?.cell,
    };
  };
  const press = (event: MouseEvent): void => {
    // A screen reader presses without a pointer; the focus has chosen already.
    if (event.detail === 0) return;
    const { zone, cell } = down.current;
    if (placing) drop({ x: event.clientX, y: event.clientY });
    if (placing || leadTo(zone, cell)) return;
    const selection = zone ? selectionOf(zone) : null;
    if (selection?.kind === 'penghubung') choose(twinOf(selection), { reveal: true, focus: true });
    else choose(selection, { focus: true });
  };
  const writeUnder = (event: MouseEvent): void => {
    const hit = pageAt(places, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    if (placing || !hit) return;
    const address = addressAt(hit.page, hit.point);
    if (address) write(address);
    else if (isFree(zoneAt(hit.page, hit.point)) && begin('proses', 'click')) {
      drop({ x: event.clientX, y: event.clientY });
    }
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
  return { panByScroll, hover, pressDown, press, writeUnder, askMenu };
}

/** A cell of a pelaksana in a row, with nothing in it at that place. */
function isFree(zone: Zone | undefined): boolean {
  return zone?.kind === 'cell' && zone.langkah !== null && zone.column?.startsWith('p:') === true;
}
