import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { useGlobalKeys } from '../app/keys';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Mark } from '../parts/Mark';
import { SampleCard } from './SampleCard';
import { sampleNames } from './samples';
import './beranda.css';

/** The start page: what this is, how to open a file, and three samples. */
export function Beranda(): ReactNode {
  const say = useSay();
  const { deeds } = useDesk();
  useGlobalKeys({ open: deeds.pickFile });
  return (
    <div className="beranda">
      <header className="beranda-bar">
        <span className="beranda-name">
          <Mark />
          {say('app.name')}
        </span>
        <LanguageSwitch />
      </header>
      <main className="beranda-main">
        <section className="beranda-open" aria-labelledby="beranda-title">
          <h1 id="beranda-title">{say('start.title')}</h1>
          <p className="beranda-what">{say('start.what')}</p>
          <div className="beranda-ways">
            <Button look="primary" icon={<Icon of={FolderOpen} />} onClick={deeds.pickFile}>
              {say('file.open')}
            </Button>
            <span>{say('start.dropHint')}</span>
          </div>
          <p className="beranda-offline">{say('start.offline')}</p>
        </section>
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
      </main>
    </div>
  );
}
