/** Raise it when the tables change: an index of another version is thrown away and built anew from files and logs. */
export const INDEX_VERSION = 1;

/**
 * `documents`: one row a file that was read, or tried. `sum` covers the small columns, so that a damaged page is noticed
 * before wrong data is shown; `analysis` is zlib, which carries a checksum of its own.
 * `blocks_trigram` finds three characters and more, `blocks_gram` one and two (Chinese words are that short).
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  stamp TEXT NOT NULL,
  choices TEXT NOT NULL,
  summary TEXT NOT NULL,
  sum TEXT NOT NULL,
  analysis BLOB
) STRICT;
CREATE TABLE blocks (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  title TEXT NOT NULL,
  paragraph TEXT,
  field TEXT,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX blocks_document ON blocks(document);
CREATE VIRTUAL TABLE blocks_trigram USING fts5(text, content='blocks', content_rowid='id', tokenize='trigram');
CREATE VIRTUAL TABLE blocks_gram USING fts5(grams, content='', contentless_delete=1, detail='none', tokenize='ascii');
CREATE TRIGGER blocks_added AFTER INSERT ON blocks BEGIN
  INSERT INTO blocks_trigram(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER blocks_removed AFTER DELETE ON blocks BEGIN
  INSERT INTO blocks_trigram(blocks_trigram, rowid, text) VALUES ('delete', old.id, old.text);
  DELETE FROM blocks_gram WHERE rowid = old.id;
END;
`;
