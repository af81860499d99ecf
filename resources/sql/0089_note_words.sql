-- The words of what was written about requests and people, for the quick line: rowid = 4 * id + 0 of a lead, 1 of a touch,
-- 2 of a client. Contentless, so no text is stored twice. Where a million notes hold a word's first two or three letters,
-- the answer stands in the index of those. No logical content: it is made of the rows (core/storage/note_words.h).
CREATE VIRTUAL TABLE note_words USING fts5 (lead, touch, client, content = '', columnsize = 0, detail = column, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0')
