import { IdCard, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { dateText, tampilanOf, tanggalIdentitas } from '../../model';
import { sayProblem } from '../../words';
import { useDesk, useEditor, useSay } from '../app/desk';
import { paperName } from '../lembar/StatusBar';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Fact, Facts, Written } from './Facts';
import { Remarks } from './Remarks';

const mostAdjustments = 5;

/** The SOP as a whole, when nothing is selected. */
export function Summary({ open }: { readonly open: (form: 'identitas' | 'tampilan') => void }): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const { judul } = tampilanOf(sop);
  const { identitas } = sop;
  // The other two days are written by who drafts it.
  const blank = (when: 'atSigning' | 'blank'): ReactNode => <span className="blank">{say(`detail.${when}`)}</span>;
  return (
    <>
      <h3 className="rincian-title">{say('detail.summary')}</h3>
      <div className="form-deeds summary-forms">
        <Button look="outline" icon={<Icon of={IdCard} />} onClick={() => open('identitas')}>
          {say('identitas.title')}
        </Button>
        <Button look="outline" icon={<Icon of={Printer} />} onClick={() => open('tampilan')}>
          {say('tampilan.title')}
        </Button>
      </div>
      <Remarks />
      <Facts>
        <Fact name={judul.nama}>
          <Written texts={[identitas.nama]} />
        </Fact>
        <Fact name={judul.nomor}>
          {identitas.nomor === null ? blank('atSigning') : <Written texts={[identitas.nomor]} />}
        </Fact>
        <Fact name={say('detail.office')}>
          <Written texts={[[...identitas.instansi, identitas.unit].filter((line) => line !== '').join('\n')]} />
        </Fact>
        {tanggalIdentitas.map((key) => {
          const date = identitas[key];
          return (
            <Fact key={key} name={judul[key]} beside>
              {date === null ? (
                blank(key === 'tanggalEfektif' ? 'atSigning' : 'blank')
              ) : (
                <Written texts={[dateText(date)]} />
              )}
            </Fact>
          );
        })}
      </Facts>
      <Facts>
        <Fact name={say('detail.langkahCount')} beside>
          {sop.langkah.length}
        </Fact>
        <Fact name={say('detail.pelaksanaCount')} beside>
          {sop.pelaksana.length}
        </Fact>
        <Fact name={say('detail.arrowCount')} beside>
          {sop.alur.length}
        </Fact>
        <Fact name={say('detail.pageCount')} beside>
          {drawing.pages.length}
        </Fact>
        <Fact name={say('detail.paper')} beside>
          {paperName(drawing.paper, say)}
        </Fact>
      </Facts>
      <Adjusted />
      <p className="rincian-hint">{say('detail.summaryHint')}</p>
    </>
  );
}

/** What the reader of the format had to put right: nothing is changed behind the user's back. */
function Adjusted(): ReactNode {
  const { opened } = useDesk();
  const say = useSay();
  const language = useEditor((state) => state.language);
  const file = useEditor((state) => state.file);
  const adjusted = file ? opened.adjusted(file) : [];
  if (adjusted.length === 0) return null;
  const rest = adjusted.length - mostAdjustments;
  return (
    <Facts>
      <Fact name={say('detail.adjusted')}>
        <ul className="notes">
          {adjusted.slice(0, mostAdjustments).map((problem) => (
            <li key={`${problem.code} ${problem.path}`}>{sayProblem(language, problem)}</li>
          ))}
          {rest > 0 && <li className="quiet">{say('detail.adjustedMore', { count: rest })}</li>}
        </ul>
      </Fact>
    </Facts>
  );
}
