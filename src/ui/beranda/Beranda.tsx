import { Building2, FilePlus2, FolderOpen } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Office } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { useGlobalKeys } from '../app/keys';
import { officeName } from '../baru/office';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Mark } from '../parts/Mark';
import { WayCard } from '../parts/WayCard';
import { type Documents, useDocuments } from './documents';
import { SampleCard } from './SampleCard';
import { sampleNames } from './samples';
import './beranda.css';

/** A first visit has no list to show, and does without the part that shows it. */
const Shelf = lazy(async () => ({ default: (await import('./Shelf')).Shelf }));

/** The start page: how to begin, the SOPs that are kept on this computer, and three samples. */
export function Beranda(): ReactNode {
  const { deeds } = useDesk();
  useGlobalKeys({ open: deeds.pickFile });
  const office = useOffice();
  const documents = useDocuments();
  const isUsed = documents.state === 'ready' && documents.kept.length + documents.binned.length > 0;
  return (
    <div className="beranda">
      <TopBar />
      <main className="beranda-main">
        <Begin office={office} isUsed={isUsed} />
        {documents.state !== 'loading' && (
          <Suspense>
            <Kept documents={documents} />
            <Samples />
          </Suspense>
        )}
      </main>
    </div>
  );
}

/** What is known of the office; null while it is not. */
function useOffice(): Office | null {
  const { office } = useDesk();
  useEffect(() => void office.load(), [office]);
  return useSyncExternalStore(office.subscribe, office.state) ?? null;
}

function TopBar(): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  return (
    <header className="beranda-bar">
      <span className="beranda-name">
        <Mark />
        {say('app.name')}
      </span>
      <span className="beranda-tools">
        <Button icon={<Icon of={Building2} />} onClick={deeds.editOffice}>
          {say('office.title')}
        </Button>
        <LanguageSwitch />
      </span>
    </header>
  );
}

interface BeginProps {
  readonly office: Office | null;
  readonly isUsed: boolean;
}

/** Who is greeted, or what this is, and the ways to begin. */
function Begin({ office, isUsed }: BeginProps): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  const name = office ? officeName(office) : '';
  return (
    <section className="beranda-begin" aria-labelledby="beranda-title">
      <h1 id="beranda-title">{name === '' ? say('start.title') : say('start.hello', { name })}</h1>
      {!isUsed && <p className="beranda-what">{say('start.what')}</p>}
      <div className="beranda-ways">
        <WayCard of={FilePlus2} name={say('start.new')} hint={say('start.newHint')} isPrimary go={deeds.newSop} />
        <WayCard of={FolderOpen} name={say('file.open')} hint={say('start.openHint')} go={deeds.pickFile} />
      </div>
      {!isUsed && <p className="beranda-offline">{say('start.offline')}</p>}
    </section>
  );
}

/** What is kept; before there is any SOP, nothing. */
function Kept({ documents }: { readonly documents: Documents }): ReactNode {
  const say = useSay();
  if (documents.state === 'loading') return null;
  if (documents.state === 'failed') {
    return (
      <p className="beranda-notice" role="status">
        {say(documents.lasting ? 'start.notKept' : 'start.notListed')}
      </p>
    );
  }
  const { kept, binned } = documents;
  return kept.length + binned.length === 0 ? null : <Shelf kept={kept} binned={binned} />;
}

function Samples(): ReactNode {
  const say = useSay();
  return (
    <section aria-labelledby="beranda-samples">
      <div className="beranda-heading">
        <h2 id="beranda-samples">{say('start.samples')}</h2>
        <p>{say('start.samplesHint')}</p>
      </div>
      <ul className="beranda-cards">
        {sampleNames.map((name, index) => (
          <li key={name}>
            <SampleCard name={name} number={index + 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}
