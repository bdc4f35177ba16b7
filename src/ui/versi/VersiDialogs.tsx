import type { ReactNode } from 'react';
import type { EvaluationQuestion } from '../app/asking';
import { BeingReadDialog } from './BeingReadDialog';
import { EvaluateDialog } from './EvaluateDialog';
import { MergeDialog } from './MergeDialog';
import { SaveVersionDialog } from './SaveVersionDialog';
import { StatusDialog } from './StatusDialog';
import { StatusesDialog } from './StatusesDialog';
import { VersionsDialog } from './VersionsDialog';

/** The dialog of a question around an evaluation. */
export function VersiDialogs({ question }: { readonly question: EvaluationQuestion }): ReactNode {
  switch (question.kind) {
    case 'status':
      return <StatusDialog key={question.to} to={question.to} begun={question.begun} />;
    case 'statuses':
      return <StatusesDialog />;
    case 'versions':
      return <VersionsDialog />;
    case 'save-version':
      return <SaveVersionDialog begun={question.begun} />;
    case 'merge':
      return <MergeDialog files={question.files} />;
    case 'evaluate':
      return <EvaluateDialog />;
    case 'being-read':
      return <BeingReadDialog question={question} />;
  }
}
