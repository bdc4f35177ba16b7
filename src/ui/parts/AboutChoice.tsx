import { type ReactNode, useId } from 'react';
import { type Kind, kinds, type Weight, weights } from '../../review';
import { useSay } from '../app/desk';
import './about.css';

/** What a remark or a proposal is about, and how much it weighs. */
export interface About {
  readonly perihal: readonly Kind[];
  readonly bobot: Weight;
}

interface AboutChoiceProps {
  readonly about: About;
  readonly change: (part: Partial<About>) => void;
}

export function AboutChoice({ about: { perihal, bobot }, change }: AboutChoiceProps): ReactNode {
  const say = useSay();
  const name = useId();
  return (
    <>
      <fieldset className="about-choice">
        <legend>{say('catatan.bobot')}</legend>
        {weights.map((one) => (
          <label key={one} className="chip">
            <input type="radio" name={name} checked={bobot === one} onChange={() => change({ bobot: one })} />
            {say(`bobot.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="about-choice">
        <legend>{say('catatan.perihal')}</legend>
        {kinds.map((one) => (
          <label key={one} className="chip">
            <input
              type="checkbox"
              checked={perihal.includes(one)}
              onChange={({ target }) => change({ perihal: withKind(perihal, one, target.checked) })}
            />
            {say(`perihal.${one}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** The kinds stay in their own order. */
function withKind(chosen: readonly Kind[], one: Kind, isIn: boolean): readonly Kind[] {
  return kinds.filter((kind) => (kind === one ? isIn : chosen.includes(kind)));
}
