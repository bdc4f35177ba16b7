/** What `sop pdf` may be told by its name alone. */
export const switches = ['archive', 'for-signature', 'without-source', 'with-reviu', 'field', 'himpunan'] as const;
