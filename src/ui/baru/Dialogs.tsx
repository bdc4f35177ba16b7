import { lazy, type ReactNode, Suspense } from 'react';
import type { Question } from '../app/asking';
import { BookDialog } from '../himpunan/BookDialog';
import { SheetsDialog } from '../lembar-evaluasi/SheetsDialog';
import { PersonDialog } from '../orang/PersonDialog';
import { LostDialog } from '../usulan/LostDialog';
import { ProposeDialog } from '../usulan/ProposeDialog';
import { ConflictDialog } from './ConflictDialog';
import { EraseDialog } from './EraseDialog';
import { NewSopDialog } from './NewSopDialog';
import { OfficeDialog } from './OfficeDialog';
import { RenameDialog } from './RenameDialog';

/** What is asked around an evaluation is a chunk of its own. */
const VersiDialogs = lazy(async () => ({ default: (await import('../versi/VersiDialogs')).VersiDialogs }));

/** The dialog of a question. */
export function Dialogs({ question }: { readonly question: Question }): ReactNode {
  switch (question.kind) {
    case 'new':
      return <NewSopDialog />;
    case 'office':
      return <OfficeDialog />;
    case 'rename':
      return <RenameDialog document={question.document} />;
    case 'erase':
      return <EraseDialog document={question.document} />;
    case 'book':
      return <BookDialog documents={question.documents} />;
    case 'sheets':
      return <SheetsDialog documents={question.documents} />;
    case 'usulan':
      return <ProposeDialog edits={question.edits} begun={question.why} />;
    case 'lost':
      return <LostDialog question={question} />;
    case 'conflict':
      return <ConflictDialog conflict={question.conflict} />;
    case 'person':
      return <PersonDialog next={question.next} otherwise={question.otherwise} />;
    default:
      return (
        <Suspense>
          <VersiDialogs question={question} />
        </Suspense>
      );
  }
}
