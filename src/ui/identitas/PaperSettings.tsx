import type { ReactNode } from 'react';
import type { Batas, Huruf, Kertas } from '../../model';
import { useSay } from '../app/desk';
import { ListField } from '../form/ListField';
import { NumberField } from './NumberField';
import { Chosen } from './Setting';
import { useSettings } from './settings';

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];
const faces: readonly Huruf[] = ['arimo', 'tinos', 'bonum'];
const sides: readonly (keyof Batas)[] = ['atas', 'kanan', 'bawah', 'kiri'];

/** The paper, its margins, and the type. */
export function PaperSettings(): ReactNode {
  const say = useSay();
  const { now, usual, set } = useSettings();
  return (
    <section className="form-section">
      <h4>{say('tampilan.paper')}</h4>
      <Chosen
        name={say('tampilan.kertas')}
        value={now.kertas}
        usual={usual.kertas}
        choices={papers.map((value) => ({ value, name: say(`paper.${value}`) }))}
        set={(value, passing) => set({ key: 'kertas', value }, passing)}
      />
      <Chosen
        name={say('tampilan.huruf')}
        value={now.huruf}
        usual={usual.huruf}
        choices={faces.map((value) => ({ value, name: say(`tampilan.${value}`) }))}
        set={(value, passing) => set({ key: 'huruf', value }, passing)}
      />
      <NumberField
        name={say('tampilan.ukuran')}
        value={now.ukuran}
        usual={usual.ukuran}
        from={4}
        to={24}
        write={(value) => ({ command: 'set-tampilan', args: { key: 'ukuran', value } })}
        reset={() => set({ key: 'ukuran', value: null })}
      />
      <fieldset className="form-item">
        <legend className="form-head">{say('tampilan.batas')}</legend>
        <div className="form-row">
          {sides.map((side) => (
            <NumberField
              key={side}
              name={say(`tampilan.${side}`)}
              value={now.batas[side]}
              usual={usual.batas[side]}
              from={5}
              to={60}
              write={(value) => ({ command: 'set-tampilan', args: { key: `batas.${side}`, value } })}
              reset={() => set({ key: `batas.${side}`, value: null })}
            />
          ))}
        </div>
        {now.caraTandaTangan === 'tte' && <p className="form-hint">{say('tampilan.bawahHint')}</p>}
      </fieldset>
      <ListField
        name={say('tampilan.istilahAsing')}
        texts={now.istilahAsing}
        hint={say('tampilan.istilahAsingHint')}
        write={(value) => [{ command: 'set-tampilan', args: { key: 'istilahAsing', value } }]}
      />
    </section>
  );
}
