import { Component, type ReactNode } from 'react';
import { Button } from '../parts/Button';
import { useDesk, useSay } from './desk';
import './error-fence.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** A fault while a document is shown must not cost the document: it can be saved from here. */
export class ErrorFence extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Fault error={this.state.error} />;
  }
}

function Fault({ error }: { readonly error: unknown }): ReactNode {
  const say = useSay();
  const { deeds } = useDesk();
  return (
    <main className="fault">
      <div className="fault-card" role="alert">
        <h1>{say('error.title')}</h1>
        <p>{say('error.what')}</p>
        <div className="fault-ways">
          <Button look="primary" onClick={deeds.saveJson}>
            {say('file.save')}
          </Button>
          <Button look="outline" onClick={deeds.goHome}>
            {say('start.place')}
          </Button>
        </div>
        <details>
          <summary>{say('error.detail')}</summary>
          <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
        </details>
      </div>
    </main>
  );
}
