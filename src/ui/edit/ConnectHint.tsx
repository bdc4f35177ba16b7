import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { numberOfSimbol } from './connecting';
import { useEdit } from './edit-context';
import './connect-hint.css';

/** Says what is going on while an arrow is made, and which keys end it. */
export function ConnectHint(): ReactNode {
  const { connecting, drag } = useEdit();
  const { sop } = useSheet();
  const say = useSay();
  const words = connecting && {
    from: numberOfSimbol(sop, connecting.dari),
    to: connecting.ke === null ? 0 : numberOfSimbol(sop, connecting.ke),
  };
  return (
    <div className="connect-hint" role="status">
      {words && !drag && (
        <p>
          <strong>{words.to === 0 ? say('connect.from', words) : say('connect.fromTo', words)}</strong>{' '}
          {say('connect.how')}
        </p>
      )}
    </div>
  );
}
