import { File } from 'lucide-react';
import { type CSSProperties, type ReactNode, useId, useState } from 'react';
import type { Page } from '../../drawing';
import { searchDocuments } from '../../storage';
import { useSay } from '../app/desk';
import { RowPicture } from '../beranda/DocumentRow';
import { useDocuments } from '../beranda/documents';
import { sampleNames, templateNames, useSample } from '../beranda/samples';
import { Button } from '../parts/Button';
import { dateOf } from '../parts/dates';
import { Icon } from '../parts/Icon';
import { Picture } from '../parts/Picture';
import { SearchField } from '../parts/SearchField';
import { keyOf, type Start } from './start';

interface ChoiceProps {
  /** The key of what is chosen. */
  readonly chosen: string;
  readonly onChoose: (start: Start) => void;
}

/** What a new SOP may start from: nothing, a template, an own SOP, a sample. One choice, also for the arrow keys. */
export function StartChoice(props: ChoiceProps): ReactNode {
  const say = useSay();
  return (
    <fieldset className="starts">
      <legend>{say('new.from')}</legend>
      <StartOption
        start={{ kind: 'blank' }}
        name={say('new.blank')}
        hint={say('new.blankHint')}
        picture={<Icon of={File} />}
        flat
        {...props}
      />
      <Group title={say('new.templates')}>
        {templateNames.map((name) => (
          <ServedOption key={name} kind="template" name={name} {...props} />
        ))}
      </Group>
      <OwnOptions {...props} />
      <Group title={say('new.samples')}>
        {sampleNames.map((name) => (
          <ServedOption key={name} kind="sample" name={name} {...props} />
        ))}
      </Group>
    </fieldset>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="starts-group">
      <h2>{title}</h2>
      <div className="starts-cards">{children}</div>
    </section>
  );
}

interface OptionProps extends ChoiceProps {
  readonly start: Start;
  readonly name: string;
  readonly hint: string;
  readonly picture: ReactNode;
  /** A row, not a card. */
  readonly flat?: boolean;
}

function StartOption({ start, name, hint, picture, flat = false, chosen, onChoose }: OptionProps): ReactNode {
  const id = useId();
  const key = keyOf(start);
  return (
    <label className={flat ? 'start start-flat' : 'start'}>
      <input
        type="radio"
        name="start"
        className="start-radio"
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        checked={key === chosen}
        onChange={() => onChoose(start)}
      />
      <span className="start-picture">{picture}</span>
      <span className="start-words">
        <span className="start-name" id={id}>
          {name}
        </span>
        <span className="start-hint" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </label>
  );
}

interface ServedProps extends ChoiceProps {
  readonly kind: 'template' | 'sample';
  readonly name: string;
}

function ServedOption({ kind, name, ...choice }: ServedProps): ReactNode {
  const say = useSay();
  const [sample, retry] = useSample(name);
  if (sample.state === 'loading') {
    return (
      <div className="start start-waiting" aria-busy="true">
        <span className="out-of-sight">{say('new.fetching')}</span>
      </div>
    );
  }
  if (sample.state === 'failed') {
    return (
      <div className="start start-failed">
        <p>{say('new.notFetched')}</p>
        <Button look="outline" onClick={retry}>
          {say('start.sampleRetry')}
        </Button>
      </div>
    );
  }
  const { sop } = sample.file;
  return (
    <StartOption
      start={{ kind, name, file: sample.file }}
      name={sop.identitas.nama || say('common.untitled')}
      hint={say('start.sampleCounts', { langkah: sop.langkah.length, pelaksana: sop.pelaksana.length })}
      picture={sample.page && <Small page={sample.page} />}
      {...choice}
    />
  );
}

function Small({ page }: { readonly page: Page }): ReactNode {
  const proportion = { '--proportion': `${page.paper.width} / ${page.paper.height}` } as CSSProperties;
  return (
    <span className="start-page" style={proportion} aria-hidden="true">
      <Picture page={page} />
    </span>
  );
}

const mostOwn = 6;

function OwnOptions(choice: ChoiceProps): ReactNode {
  const say = useSay();
  const documents = useDocuments();
  const [words, setWords] = useState('');
  if (documents.state !== 'ready' || documents.kept.length === 0) return null;
  const found = searchDocuments(documents.kept, words);
  const shown = found.filter((one, index) => index < mostOwn || `own ${one.id}` === choice.chosen);
  return (
    <section className="starts-group">
      <h2>{say('new.own')}</h2>
      <p className="field-hint">{say('new.ownHint')}</p>
      {documents.kept.length > mostOwn && (
        <SearchField className="starts-search" label={say('new.ownSearch')} words={words} onWords={setWords} />
      )}
      {shown.map((document) => (
        <StartOption
          key={document.id}
          start={{ kind: 'own', document }}
          name={document.nama || say('common.untitled')}
          hint={[document.nomor ?? '', dateOf(document.changed, say)].filter(Boolean).join(' · ')}
          picture={<RowPicture document={document} />}
          flat
          {...choice}
        />
      ))}
      {shown.length === 0 && <p>{say('list.none', { words: words.trim() })}</p>}
    </section>
  );
}
