import { EllipsisVertical, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BagianLain as Bagian } from '../../model';
import { useEditor, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { ListField } from '../form/ListField';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { Menu, MenuItem } from '../parts/Menu';
import './identitas.css';

/** The fields that an office adds to the identity sheet. */
export function BagianLain(): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const readOnly = useEditor((state) => state.reading);
  // A part has no name of its own: its place is what tells it.
  const parts = keyed(sop.identitas.bagianLain, () => 'bagian');
  return (
    <fieldset className="form-item bagian" data-field="bagianLain">
      <legend className="form-head">{say('identitas.bagianLain')}</legend>
      {parts.map(({ key, item }, at) => (
        <Part key={key} part={item} at={at} isLast={at === parts.length - 1} />
      ))}
      {!readOnly && (
        <button
          type="button"
          className="add-entry"
          onClick={() => act([{ command: 'add-bagian-lain', args: {} }], { quiet: true })}
        >
          <Icon of={Plus} />
          {say('identitas.addBagian')}
        </button>
      )}
    </fieldset>
  );
}

interface PartProps {
  readonly part: Bagian;
  readonly at: number;
  readonly isLast: boolean;
}

function Part({ part, at, isLast }: PartProps): ReactNode {
  const say = useSay();
  const readOnly = useEditor((state) => state.reading);
  const number = at + 1;
  return (
    <>
      <div className="bagian-head">
        <TextField
          isLine
          name={say('identitas.bagianJudul', { number })}
          value={part.judul}
          write={(value) => [{ command: 'edit-bagian-lain', args: { at, field: 'judul', value } }]}
        />
        {!readOnly && <PartMenu at={at} isLast={isLast} />}
      </div>
      <ListField
        name={say('identitas.bagianIsi', { number })}
        texts={part.isi}
        write={(value) => [{ command: 'edit-bagian-lain', args: { at, field: 'isi', value } }]}
      />
    </>
  );
}

function PartMenu({ at, isLast }: Omit<PartProps, 'part'>): ReactNode {
  const say = useSay();
  const act = useAct();
  const move = (to: number): void => {
    act([{ command: 'move-bagian-lain', args: { at, to } }]);
  };
  const deeds = say('identitas.bagianDeeds', { number: at + 1 });
  return (
    <Menu trigger={<IconButton small name={deeds} icon={<Icon of={EllipsisVertical} />} />} align="end" sideOffset={4}>
      {at > 0 && <MenuItem onPick={() => move(at - 1)}>{say('form.moveUp')}</MenuItem>}
      {!isLast && <MenuItem onPick={() => move(at + 1)}>{say('form.moveDown')}</MenuItem>}
      <MenuItem onPick={() => act([{ command: 'remove-bagian-lain', args: { at } }])}>{say('form.remove')}</MenuItem>
    </Menu>
  );
}
