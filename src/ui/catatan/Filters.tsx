import { type ReactNode, useState } from 'react';
import { type Kind, kinds, type ThreadState, threadStates, type Weight } from '../../review';
import { useSay } from '../app/desk';
import { useRecord } from '../orang/useRecord';
import { Choice } from '../parts/Field';
import { countStates, type Filter, isFiltering, passes } from './filter';
import { useNotes } from './notes-context';

type Any<T extends string> = T | '';

/** Which remarks are shown: what became of them at once, the rest when it is asked for. */
export function Filters(): ReactNode {
  const { located, filter, setFilter, arrived } = useNotes();
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const counts = countStates(located, filter, arrived);
  const choose = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  const chip = (state: ThreadState | undefined, name: string, count: number): ReactNode => (
    <button
      key={name}
      type="button"
      className="state-chip"
      aria-pressed={filter.state === state}
      onClick={() => choose({ state })}
    >
      {name} <span className="state-count">{count}</span>
    </button>
  );
  return (
    <div className="filters">
      <fieldset className="state-chips">
        <legend className="out-of-sight">{say('catatan.states')}</legend>
        {chip(undefined, say('catatan.all'), counts.semua)}
        {threadStates.map((state) => chip(state, say(`catatan.stateShort.${state}`), counts[state]))}
        <Arrived choose={choose} />
      </fieldset>
      <details className="filter-more" onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
        <summary>{say('catatan.filter')}</summary>
        {isAsked && (
          <div className="filter-fields">
            <MoreFilters filter={filter} choose={choose} />
          </div>
        )}
      </details>
      {isFiltering(filter) && (
        <button type="button" className="text-button" onClick={() => setFilter({ order: filter.order })}>
          {say('catatan.noFilter')}
        </button>
      )}
    </div>
  );
}

/** What came last with files of evaluators. */
function Arrived({ choose }: Pick<MoreFiltersProps, 'choose'>): ReactNode {
  const { located, filter, arrived } = useNotes();
  const say = useSay();
  const count = located.filter((one) => passes(one, { ...filter, arrived: true }, arrived)).length;
  if (count === 0 && !filter.arrived) return null;
  return (
    <button
      type="button"
      className="state-chip"
      aria-pressed={filter.arrived === true}
      title={say('catatan.arrivedHint')}
      onClick={() => choose({ arrived: filter.arrived ? undefined : true })}
    >
      {say('catatan.arrived')} <span className="state-count">{count}</span>
    </button>
  );
}

interface MoreFiltersProps {
  readonly filter: Filter;
  choose(part: Partial<Filter>): void;
}

function MoreFilters({ filter, choose }: MoreFiltersProps): ReactNode {
  const { located } = useNotes();
  const { person } = useRecord();
  const say = useSay();
  const names = [...new Set(located.map(({ thread }) => thread.event.oleh.nama))];
  const nameOf = (nama: string): string => (nama === person?.nama ? say('catatan.mine', { name: nama }) : nama);
  return (
    <>
      <Choice<Any<Kind>>
        label={say('catatan.perihal')}
        value={filter.perihal ?? ''}
        options={[['', say('catatan.anyKind')], ...kinds.map((one) => [one, say(`perihal.${one}`)] as const)]}
        onChoose={(perihal) => choose({ perihal: perihal || undefined })}
      />
      <Choice<Any<Weight>>
        label={say('catatan.bobot')}
        value={filter.bobot ?? ''}
        options={[
          ['', say('catatan.anyWeight')],
          ['wajib', say('bobot.wajib')],
          ['saran', say('bobot.saran')],
        ]}
        onChoose={(bobot) => choose({ bobot: bobot || undefined })}
      />
      <Choice
        label={say('catatan.from')}
        value={filter.nama ?? ''}
        options={[['', say('catatan.everyone')], ...names.map((nama) => [nama, nameOf(nama)] as const)]}
        onChoose={(nama) => choose({ nama: nama || undefined })}
      />
      <Choice<Filter['order']>
        label={say('catatan.order')}
        value={filter.order}
        options={(['document', 'newest'] as const).map((one) => [one, say(`catatan.order.${one}`)] as const)}
        onChoose={(order) => choose({ order })}
      />
    </>
  );
}
