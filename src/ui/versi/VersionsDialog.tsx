import { Columns2, RotateCcw, Save } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { contentOf, sidikOf } from '../../formats/json';
import type { Versi } from '../../model';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { momentOf } from '../parts/dates';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { useVersions } from './useVersions';
import './versi.css';

/** Every version that was kept, the last first; each can be compared with what is open, and restored. */
export function VersionsDialog(): ReactNode {
  const { asking } = useDesk();
  const say = useSay();
  const riwayat = useEditor((state) => state.file?.riwayat) ?? [];
  const readOnly = useEditor((state) => state.readOnly);
  const last = [...riwayat].reverse();
  return (
    <Dialog
      title={say('versi.title')}
      what={say('versi.what')}
      wide
      onClose={asking.done}
      ways={
        <>
          <Button look="outline" icon={<Icon of={Save} />} onClick={() => asking.ask({ kind: 'save-version' })}>
            {say('versi.save')}
          </Button>
          <Button look="primary" onClick={asking.done}>
            {say('common.close')}
          </Button>
        </>
      }
    >
      {last.length === 0 ? (
        <p className="versi-quiet">{say('versi.none')}</p>
      ) : (
        <ol className="versi-list" aria-label={say('versi.title')}>
          {keyed(last, ({ nomor, sidik }) => `${nomor} ${sidik}`).map(({ key, item }) => (
            <VersionItem key={key} version={item} twin={twinOf(item, riwayat)} mayRestore={!readOnly} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

/** The first version before it that holds the very same content. */
function twinOf({ nomor, sidik }: Versi, riwayat: readonly Versi[]): number | undefined {
  return riwayat.find((one) => sidik !== '' && one.sidik === sidik && one.nomor < nomor)?.nomor;
}

interface VersionItemProps {
  readonly version: Versi;
  /** The number of an earlier one with the same content. */
  readonly twin: number | undefined;
  readonly mayRestore: boolean;
}

function VersionItem({ version, twin, mayRestore }: VersionItemProps): ReactNode {
  const { asking, comparing } = useDesk();
  const say = useSay();
  const { restore } = useVersions();
  const sop = useEditor((state) => state.file?.sop);
  const { nomor, waktu, oleh, catatan, sidik } = version;
  const content = useMemo(() => contentOf(version), [version]);
  const isCurrent = sop !== undefined && sidikOf(sop) === sidik;
  const compare = (): void => {
    asking.done();
    comparing.open({ kind: 'version', version }, { kind: 'open' });
  };
  const bring = (): void => {
    asking.done();
    restore(version);
  };
  return (
    <li>
      <div className="versi-item-head">
        <strong>
          {say('versi.number', { nomor })}
          {isCurrent && <span className="versi-current">{say('versi.current')}</span>}
        </strong>
        {content.ok && (
          <span className="versi-item-ways">
            <Button icon={<Icon of={Columns2} />} aria-label={say('versi.compareOf', { nomor })} onClick={compare}>
              {say('versi.compare')}
            </Button>
            {mayRestore && !isCurrent && (
              <Button icon={<Icon of={RotateCcw} />} aria-label={say('versi.restoreOf', { nomor })} onClick={bring}>
                {say('versi.restore')}
              </Button>
            )}
          </span>
        )}
      </div>
      <p className="versi-quiet">
        {say('versi.by', { nama: oleh, when: momentOf(waktu, say) })}
        {twin !== undefined && ` · ${say('versi.same', { nomor: twin })}`}
        {sidik !== '' && (
          <>
            {' · '}
            <span title={say('versi.sidikTitle', { sidik })}>{say('versi.sidik', { sidik: sidik.slice(0, 12) })}</span>
          </>
        )}
      </p>
      {catatan !== '' && <p className="versi-words">{catatan}</p>}
      {!content.ok && <p className="versi-fault">{say('versi.broken')}</p>}
      {content.ok && !content.isIntact && sidik !== '' && <p className="versi-fault">{say('banding.broken')}</p>}
    </li>
  );
}
