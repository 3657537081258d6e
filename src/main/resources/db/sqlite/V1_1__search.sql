-- One token per character of the name, per piece of the ID number and per phone; keyed tokens for what is sealed.
CREATE VIRTUAL TABLE search_text USING fts5 (name, piece, ending, tokenize = 'ascii', content = '', contentless_delete = 1);

-- What a keyboard can type of a name, from its start (with a 0 in front) and from every later syllable.
CREATE VIRTUAL TABLE search_pinyin
    USING fts5 (typed, tokenize = 'ascii', detail = 'none', prefix = '1 2 3', content = '', contentless_delete = 1);

PRAGMA application_id = 0x43446b31;
PRAGMA user_version = 1;
