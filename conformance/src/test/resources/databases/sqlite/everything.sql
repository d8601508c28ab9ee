CREATE TABLE author (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE ON CONFLICT REPLACE,
    "born in" DATE DEFAULT (date('now')), -- a comment, with (parentheses
    note varchar(40) DEFAULT 'it''s' NOT NULL,
    any_thing,
    [brackets] INT8 DEFAULT -1,
    `ticks` DOUBLE PRECISION DEFAULT +1.5e3,
    flag BOOLEAN DEFAULT TRUE CHECK (flag IN (0, 1)),
    blob_ BLOB DEFAULT x'00ff',
    at DATETIME DEFAULT CURRENT_TIMESTAMP,
    weird "UNSIGNED BIG INT"(10, 5),
    /* a block comment */ twice GENERATED ALWAYS AS (brackets * 2) VIRTUAL,
    kept TEXT AS (upper(name)) STORED,
    CHECK (length(name) > 0), CONSTRAINT "two words" CHECK (name NOT LIKE '%;%')
);
CREATE TABLE book (
    isbn TEXT NOT NULL,
    part INTEGER NOT NULL,
    author_id INTEGER REFERENCES author ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    author_name TEXT REFERENCES author (name) ON UPDATE CASCADE MATCH SIMPLE,
    up_isbn TEXT, up_part INTEGER,
    CONSTRAINT pk PRIMARY KEY (isbn, part DESC) ON CONFLICT ABORT,
    FOREIGN KEY (up_isbn, up_part) REFERENCES book (isbn, part)
) WITHOUT ROWID;
CREATE TABLE conflicts (
    id INTEGER PRIMARY KEY ON CONFLICT IGNORE,
    a TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'a',
    b TEXT CONSTRAINT "b not null" NOT NULL ON CONFLICT IGNORE UNIQUE ON CONFLICT FAIL,
    c TEXT NULL ON CONFLICT ABORT,
    UNIQUE (a, b) ON CONFLICT ROLLBACK
);
CREATE TABLE exact (id INTEGER PRIMARY KEY, price REAL NOT NULL, count INT, data ANY, bytes BLOB) STRICT;
CREATE TABLE both (id TEXT PRIMARY KEY, n INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE "odd ""name"".x" ("a.b" INTEGER PRIMARY KEY DESC, "select" TEXT, single TEXT);
CREATE TABLE untyped (a, b, c DEFAULT NULL, UNIQUE (a, b COLLATE NOCASE DESC));
CREATE INDEX author_lower ON author ((lower(name)), ticks DESC) WHERE note IS NOT NULL AND flag = 1;
CREATE UNIQUE INDEX author_born ON author ("born in", name COLLATE RTRIM);
CREATE INDEX "odd.index" ON "odd ""name"".x" ("select", (substr("select", 1, 3)));
CREATE VIEW authors AS SELECT a.id, a.name, count(*) AS n FROM author a LEFT JOIN book b ON b.author_id = a.id GROUP BY a.id;
CREATE VIEW names (n) AS SELECT name FROM authors;
CREATE TRIGGER author_log AFTER UPDATE OF name ON author WHEN NEW.name <> OLD.name BEGIN UPDATE book SET part = part + 0 WHERE author_id = NEW.id; DELETE FROM untyped WHERE a = 'x;'; END;
CREATE TRIGGER authors_insert INSTEAD OF INSERT ON authors BEGIN INSERT INTO author (name) VALUES (NEW.name); END;
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'porter ascii');
CREATE VIRTUAL TABLE boxes USING rtree(id, min_x, max_x);
INSERT INTO author (name, any_thing, weird) VALUES ('a', 1, 2), ('b', 'x', 3);
