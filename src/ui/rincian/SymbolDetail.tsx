import type { ReactNode } from 'react';
import { placeOf, type SimbolId } from '../../model';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { Kegiatan, LangkahFields } from './LangkahFields';
import { SymbolFields } from './SymbolFields';
import { Ways } from './Ways';

/** A symbol: its row in full, who works it, and the arrows at it. */
export function SymbolDetail({ id }: { readonly id: string }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const place = placeOf(sop, id as SimbolId);
  if (!place) return null;
  const { simbol, langkah, row } = place;
  return (
    <>
      <h3 className="rincian-title">{say('detail.langkah', { number: row + 1 })}</h3>
      <section className="form-section">
        <Kegiatan langkah={langkah} />
        <SymbolFields simbol={simbol} />
      </section>
      <Ways simbol={simbol} />
      <LangkahFields langkah={langkah} />
    </>
  );
}
