/**
 * What a program adds in words of its own, as it is stored: rows by kind, which are `questions`, `checklist` and the ids of drafts.
 * Nothing is known of the rows: `coaching` reads them one by one.
 */
export type StoredContent = Readonly<Record<string, unknown>>
