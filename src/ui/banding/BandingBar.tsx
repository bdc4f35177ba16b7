import { ArrowLeft, ArrowLeftRight, ChevronDown, ChevronUp, FolderOpen } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Comparison, Side } from '../app/comparing';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { isSameSide, useChoices } from './sides';

interface BandingBarProps {
  readonly comparison: Comparison;
  readonly onClose: () => void;
}

/** What is compared with what, and the way back. */
export function BandingBar({ comparison, onClose }: BandingBarProps): ReactNode {
  const { deeds, comparing } = useDesk();
  const say = useSay();
  const nama = useEditor((state) => state.file?.sop.identitas.nama);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus({ preventScroll: true }), []);
  const { one, other } = comparison;
  return (
    <header className="bar banding-bar" data-pane="header">
      <IconButton
        ref={back}
        name={say('banding.back')}
        title={`${say('banding.back')} (Esc)`}
        icon={<Icon of={ArrowLeft} />}
        onClick={onClose}
      />
      <h1 className="bar-name">
        {say('banding.place')} <span className="banding-name">{nama}</span>
      </h1>
      <div className="banding-sides">
        <SideSelect
          label={say('banding.one')}
          comparison={comparison}
          side={one}
          onChoose={(side) => comparing.choose({ one: side })}
        />
        <IconButton
          name={say('banding.swap')}
          icon={<Icon of={ArrowLeftRight} />}
          aria-disabled={one === null || other === null}
          onClick={() => one && other && comparing.choose({ one: other, other: one })}
        />
        <SideSelect
          label={say('banding.other')}
          comparison={comparison}
          side={other}
          onChoose={(side) => comparing.choose({ other: side })}
        />
      </div>
      <Button look="outline" icon={<Icon of={FolderOpen} />} onClick={deeds.pickToCompare}>
        {say('banding.pick')}
      </Button>
    </header>
  );
}

interface SideSelectProps {
  readonly label: string;
  readonly comparison: Comparison;
  readonly side: Side | null;
  readonly onChoose: (side: Side) => void;
}

function SideSelect({ label, comparison, side, onChoose }: SideSelectProps): ReactNode {
  const say = useSay();
  const id = useId();
  const choices = useChoices(comparison);
  const value = choices.find((choice) => isSameSide(side, choice.side))?.key ?? '';
  return (
    <span className="banding-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const choice = choices.find(({ key }) => key === target.value);
          if (choice) onChoose(choice.side);
        }}
      >
        {value === '' && <option value="">{say('banding.none')}</option>}
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

interface StepsProps {
  readonly count: number;
  readonly current: number | null;
  readonly go: (step: 1 | -1) => void;
}

/** From one change to the next. */
export function Steps({ count, current, go }: StepsProps): ReactNode {
  const say = useSay();
  return (
    <div className="banding-steps">
      <h2>{say('banding.count', { count })}</h2>
      <IconButton
        name={say('banding.previous')}
        title={`${say('banding.previous')} (Shift+F8)`}
        icon={<Icon of={ChevronUp} />}
        aria-disabled={count === 0}
        onClick={() => go(-1)}
      />
      <span className="banding-where">{current === null ? '–' : current + 1}</span>
      <IconButton
        name={say('banding.next')}
        title={`${say('banding.next')} (F8)`}
        icon={<Icon of={ChevronDown} />}
        aria-disabled={count === 0}
        onClick={() => go(1)}
      />
    </div>
  );
}
