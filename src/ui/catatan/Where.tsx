import type { ReactNode } from 'react';
import { sidikOf } from '../../formats/json';
import { type LangkahId, numberOf } from '../../model';
import { asPrinted } from '../../review';
import { useEditor, useSay } from '../app/desk';
import { OldAndNew } from '../parts/OldAndNew';
import type { Located } from './located';
import { useNotes } from './notes-context';

/** What was remarked on, as it read then and as it reads now; a proposal tells that itself. */
export function Where({ one }: { readonly one: Located }): ReactNode {
  const say = useSay();
  const { where, thread } = one;
  return (
    <>
      {where.is === 'here' && where.range && <blockquote className="thread-quote">{thread.anchor.kutipan}</blockquote>}
      {where.is === 'changed' && thread.event.jenis !== 'usulan' && (
        <OldAndNew
          was={asPrinted(thread.anchor, where.was)}
          becomes={asPrinted(thread.anchor, nowOf(one, where.now))}
          names={[say('catatan.was'), say('catatan.now')]}
        />
      )}
      {(where.is === 'moved' || where.is === 'gone') && (
        <div className="thread-gone">
          <p>
            <strong>{say('catatan.gone')}.</strong> <Moved one={one} />
          </p>
          {where.was !== '' && <blockquote className="thread-quote">{where.was}</blockquote>}
        </div>
      )}
      <Older one={one} />
    </>
  );
}

/** Of some words of a text only what stands around them then and now is compared. */
function nowOf({ thread }: Located, now: string): string {
  const { sebelum = '', sesudah = '' } = thread.anchor;
  const from = sebelum === '' ? 0 : now.indexOf(sebelum) + sebelum.length;
  const to = sesudah === '' ? now.length : now.lastIndexOf(sesudah);
  const isThere = (sebelum === '' || now.includes(sebelum)) && (sesudah === '' || to >= from);
  return isThere ? now.slice(from, to) : now;
}

function Moved({ one }: { readonly one: Located }): ReactNode {
  const { sop } = useNotes().seen;
  const say = useSay();
  if (one.where.is !== 'moved') return null;
  const number = numberOf(sop, one.where.place.di as LangkahId);
  return say('catatan.movedTo', { name: say('detail.langkah', { number }) });
}

/** Says where the document is another one by now. */
function Older({ one }: { readonly one: Located }): ReactNode {
  const say = useSay();
  const { sop } = useNotes().seen;
  const riwayat = useEditor((state) => state.file?.riwayat);
  const { sidik } = one.thread.event;
  if (sidik === undefined || sidik === sidikOf(sop)) return null;
  const version = riwayat?.find((known) => known.sidik === sidik);
  return (
    <p className="thread-said">
      {version ? say('catatan.olderVersion', { number: version.nomor }) : say('catatan.older')}
    </p>
  );
}
