import { CircleAlert, Columns2, FileCheck2, FolderOpen } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { SopFile } from '../../model';
import { fold } from '../../review';
import { sayRefusal } from '../../words';
import type { Returned } from '../app/asking';
import { useDesk, useEditor, useSay } from '../app/desk';
import { holdsOne } from '../catatan/filter';
import { Button } from '../parts/Button';
import { Dialog, useLeft } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { type FileCounts, type Told, type ToldFile, toldOf } from './returned';
import './versi.css';

/** Files that came back from evaluators: what each of them brings, before any of it is taken in. */
export function MergeDialog({ files }: { readonly files: readonly Returned[] }): ReactNode {
  const file = useEditor((state) => state.file);
  return file && <Merge mine={file} files={files} />;
}

function Merge({ mine, files }: { readonly mine: SopFile; readonly files: readonly Returned[] }): ReactNode {
  const { asking, deeds } = useDesk();
  const say = useSay();
  const leave = useLeft();
  const told = useMemo(() => toldOf(mine, files), [mine, files]);
  const { count } = told;
  const takeIn = useTakeIn();
  const isSome = files.length > 0;
  const primary = useRef<HTMLButtonElement>(null);
  // The button that asked for the files has gone: the one that takes them in has the keyboard, else the one for more.
  useEffect(() => {
    if (isSome || count === 0) primary.current?.focus();
  }, [isSome, count]);
  const take = (): void => {
    if (!isSome) {
      deeds.pickToMerge();
      return;
    }
    asking.done();
    if (count > 0) takeIn(told, () => asking.ask({ kind: 'merge', files }));
  };
  return (
    <Dialog
      title={say('gabung.title')}
      what={say('gabung.what')}
      onClose={(isBack) => leave(isBack, { kind: 'merge', files })}
      onSubmit={take}
      ways={
        <>
          <Button look="outline" onClick={asking.done}>
            {say(count > 0 || !isSome ? 'common.cancel' : 'common.close')}
          </Button>
          {isSome && (
            <Button
              ref={count > 0 ? null : primary}
              look="outline"
              icon={<Icon of={FolderOpen} />}
              onClick={deeds.pickToMerge}
            >
              {say('gabung.more')}
            </Button>
          )}
          {!isSome && (
            <Button ref={primary} look="primary" icon={<Icon of={FolderOpen} />} onClick={deeds.pickToMerge}>
              {say('gabung.pick')}
            </Button>
          )}
          {count > 0 && (
            <Button ref={primary} look="primary" type="submit">
              {say('gabung.do', { count })}
            </Button>
          )}
        </>
      }
    >
      {isSome ? (
        <>
          <ul className="versi-list" aria-live="polite">
            {keyed(told.files, ({ name }) => name).map(({ key, item }) => (
              <FileItem key={key} told={item} />
            ))}
          </ul>
          {count === 0 && told.files.some(({ is }) => is === 'there') && (
            <p className="versi-quiet">{say('gabung.nothing')}</p>
          )}
        </>
      ) : (
        <p>{say('gabung.empty')}</p>
      )}
    </Dialog>
  );
}

/** Takes in what was shown, tells so, and leads to it where there is something to see. */
function useTakeIn(): (told: Told, again: () => void) => void {
  const { editor, board, arrivals } = useDesk();
  const say = useSay();
  return ({ events, versions, keys, files: all }, again) => {
    const done = editor.addEvents(events, versions, keys);
    if (!done.ok) {
      // What was read is not lost with it.
      const show = (): void => {
        board.hush();
        again();
      };
      const words = sayRefusal(editor.state().language, done.refusal);
      return board.tell(words, true, { name: say('gabung.show'), do: show });
    }
    const ids = new Set(events.map(({ id }) => id));
    arrivals.came(ids);
    const { file } = editor.state();
    const see = (): void => {
      board.hush();
      arrivals.show();
    };
    const isSeen = file !== null && fold(file.reviu).threads.some((thread) => holdsOne(thread, ids));
    const count = events.length + versions.length;
    const files = all.filter(({ is }) => is === 'there').length;
    const words = count > 0 ? say('gabung.done', { count, files }) : say('gabung.doneKeys', { files });
    board.tell(words, false, isSeen ? { name: say('gabung.see'), do: see } : undefined);
  };
}

/** So many remarks in one file were hardly written by a person. */
const many = 500;

function FileItem({ told }: { readonly told: ToldFile }): ReactNode {
  const { asking, comparing } = useDesk();
  const say = useSay();
  const { name } = told;
  if (told.is !== 'there') {
    const why =
      told.is === 'unread'
        ? say('gabung.unread', { why: told.why })
        : say('gabung.otherSop', { name: told.nama || say('common.untitled') });
    return (
      <li>
        <Head icon={CircleAlert} name={name} />
        <p className="versi-fault">{why}</p>
      </li>
    );
  }
  const { file, counts, authors, isOtherText } = told;
  const compare = (): void => {
    asking.done();
    comparing.open({ kind: 'open' }, { kind: 'file', name, sop: file.sop });
  };
  return (
    <li>
      <Head icon={FileCheck2} name={name} />
      <p>{say('gabung.brings', { authors, counts: say('gabung.counts', { ...counts }) })}</p>
      <Notes counts={counts} />
      {isOtherText && (
        <div className="versi-item-head">
          <p className="versi-note">{say('gabung.otherText')}</p>
          <Button icon={<Icon of={Columns2} />} aria-label={say('gabung.compareOf', { name })} onClick={compare}>
            {say('gabung.compare')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Notes({ counts }: { readonly counts: FileCounts }): ReactNode {
  const say = useSay();
  const { older, unlikelyTimes, unshown, loose, twins, catatan, usulan, lain } = counts;
  const notes = [
    older > 0 && say('gabung.older', { count: older }),
    unlikelyTimes > 0 && catatan + usulan + lain > 0 && say('gabung.time', { count: unlikelyTimes }),
    unshown > 0 && say('gabung.unshown', { count: unshown }),
    loose > 0 && say('gabung.loose', { count: loose }),
    twins > 0 && say('gabung.twin', { count: twins }),
    catatan + usulan > many && say('gabung.tooMany', { count: catatan + usulan }),
  ];
  return notes.map(
    (note) =>
      note && (
        <p key={note} className="versi-note">
          {note}
        </p>
      ),
  );
}

function Head({ icon, name }: { readonly icon: typeof FileCheck2; readonly name: string }): ReactNode {
  return (
    <p className="versi-file">
      <Icon of={icon} />
      <strong>{name}</strong>
    </p>
  );
}
