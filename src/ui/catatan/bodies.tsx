import type { ReactNode } from 'react';
import { Proposal } from '../usulan/Proposal';
import type { Located } from './located';

interface BodyProps {
  readonly one: Located;
}

/** What an open thread shows beyond what all threads do, by the kind of event that began it. */
export const bodies: Readonly<Record<Located['thread']['event']['jenis'], (props: BodyProps) => ReactNode>> = {
  catatan: () => null,
  usulan: ({ one: { thread } }) =>
    thread.event.jenis === 'usulan' ? <Proposal thread={thread} event={thread.event} /> : null,
};
