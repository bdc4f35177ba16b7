import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type Change, compare } from '../../review';
import { sayChange } from '../../words';
import type { Comparison } from '../app/comparing';
import { useEditor, useSay } from '../app/desk';
import { useGlobalKeys } from '../app/keys';
import { KeysDialog } from '../edit/KeysDialog';
import { goToPane } from '../lembar/usePanes';
import { useNarrow } from '../parts/useNarrow';
import { BandingBar, Steps } from './BandingBar';
import { BandingFoot, type Look } from './BandingFoot';
import { ChangeList } from './ChangeList';
import { type ChangeMark, marksOf } from './marks';
import { Nothing } from './Nothing';
import { Pages } from './Pages';
import { type State, sideName, useCompared } from './sides';
import { TableFace } from './TableFace';
import './banding.css';
import './kinds.css';

interface BandingProps {
  readonly comparison: Comparison;
  readonly onClose: () => void;
}

const none: readonly Change[] = [];

/** Two states of an SOP over the sheet: their pages with the changes marked, one table of both, and the changes as sentences. */
export function Banding({ comparison, onClose }: BandingProps): ReactNode {
  const narrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);
  const [look, setLook] = useState<Look>(narrow ? 'other' : 'beside');
  const [zoom, setZoom] = useState(1);
  const [help, setHelp] = useState(false);
  const [one, other] = [useCompared(comparison.one), useCompared(comparison.other)];
  const changes = useMemo(
    () => (one.is === 'there' && other.is === 'there' ? compare(one.sop, other.sop) : none),
    [one, other],
  );
  const marks = useMemo(
    () => ({
      one: one.is === 'there' ? marksOf(changes, 'one', one.sop, one.drawing) : [],
      other: other.is === 'there' ? marksOf(changes, 'other', other.sop, other.drawing) : [],
    }),
    [changes, one, other],
  );
  const [current, setCurrent] = useCurrent(changes, marks);
  const go = (step: 1 | -1): void => {
    const { length } = changes;
    if (current !== null) setCurrent((current + step + length) % length);
  };
  useGlobalKeys({
    clear: onClose,
    nextChange: () => go(1),
    previousChange: () => go(-1),
    zoomIn: () => setZoom(Math.min(4, zoom * 1.25)),
    zoomOut: () => setZoom(Math.max(1, zoom / 1.25)),
    zoomActual: () => setZoom(1),
    fitPage: () => setZoom(1),
    help: () => setHelp(true),
    nextPane: () => goToPane(frame.current, 1),
    previousPane: () => goToPane(frame.current, -1),
  });
  return (
    <div className="banding" ref={frame}>
      <BandingBar comparison={comparison} onClose={onClose} />
      <div className="banding-middle">
        <Faces {...{ comparison, one, other, changes, current, zoom, look, marks }} onChoose={setCurrent} />
        <Sentences {...{ one, other, changes, current, marks, go }} onChoose={setCurrent} />
      </div>
      <BandingFoot changes={changes} look={look} onLook={setLook} zoom={zoom} onZoom={setZoom} />
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}

/** The change that is looked at; a comparison begins with the first that is seen on its pages. */
function useCurrent(
  changes: readonly Change[],
  { one, other }: FacesProps['marks'],
): readonly [number | null, (index: number) => void] {
  const [chosen, setChosen] = useState<{ of: readonly Change[]; index: number } | null>(null);
  const begin = useMemo(() => Math.min(...[...one, ...other].map(({ change }) => change)), [one, other]);
  const first = changes.length === 0 ? null : Number.isFinite(begin) ? begin : 0;
  return [chosen?.of === changes ? chosen.index : first, (index) => setChosen({ of: changes, index })];
}

interface FacesProps {
  readonly comparison: Comparison;
  readonly one: State;
  readonly other: State;
  readonly changes: readonly Change[];
  readonly current: number | null;
  readonly zoom: number;
  readonly look: Look;
  readonly marks: { readonly one: readonly ChangeMark[]; readonly other: readonly ChangeMark[] };
  readonly onChoose: (index: number) => void;
}

function Faces({ comparison, one, other, look, marks, ...shown }: FacesProps): ReactNode {
  const say = useSay();
  const { changes } = shown;
  if (one.is !== 'there' || other.is !== 'there') return <Nothing states={[one, other]} />;
  if (look === 'table') {
    return (
      <main className="banding-faces" data-pane="pages">
        <TableFace one={one.sop} other={other.sop} changes={changes} current={shown.current} />
      </main>
    );
  }
  const isShown = (face: 'one' | 'other'): boolean => look === 'beside' || look === face;
  return (
    <main className="banding-faces">
      {isShown('one') && (
        <Pages
          title={sideName(comparison.one, say)}
          label={say('banding.one')}
          drawing={one.drawing}
          marks={marks.one}
          twins={marks.other}
          {...shown}
        />
      )}
      {isShown('other') && (
        <Pages
          title={sideName(comparison.other, say)}
          label={say('banding.other')}
          drawing={other.drawing}
          marks={marks.other}
          twins={marks.one}
          {...shown}
        />
      )}
    </main>
  );
}

interface SentencesProps extends Pick<FacesProps, 'one' | 'other' | 'changes' | 'current' | 'marks' | 'onChoose'> {
  readonly go: (step: 1 | -1) => void;
}

function Sentences({ one, other, changes, current, marks, go, onChoose }: SentencesProps): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const isThere = one.is === 'there' && other.is === 'there';
  const change = current === null ? undefined : changes[current];
  const isOther =
    isThere && one.sop.id !== other.sop.id && one.sop.asal !== other.sop.id && other.sop.asal !== one.sop.id;
  const isBroken = [one, other].some((state) => state.is === 'there' && state.isBroken);
  const seen = useMemo(() => new Set([...marks.one, ...marks.other].map(({ change: index }) => index)), [marks]);
  return (
    <aside className="banding-sentences" aria-label={say('banding.changes')} data-pane="changes">
      <Steps count={changes.length} current={current} go={go} />
      {isOther && <p className="banding-note">{say('banding.otherSop')}</p>}
      {isBroken && <p className="banding-note">{say('banding.broken')}</p>}
      {isThere && changes.length === 0 && (
        <div className="banding-same" role="status">
          <p>{say('banding.same')}</p>
          <p className="banding-quiet">{say('banding.sameHint')}</p>
        </div>
      )}
      <ChangeList changes={changes} current={current} isSeen={(index) => seen.has(index)} onChoose={onChoose} />
      <p className="out-of-sight" aria-live="polite" data-change-said="">
        {change &&
          say('banding.now', {
            number: (current ?? 0) + 1,
            count: changes.length,
            words: sayChange(language, change),
          })}
      </p>
    </aside>
  );
}
