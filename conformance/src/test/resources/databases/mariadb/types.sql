CREATE SEQUENCE counter START WITH 5 INCREMENT BY 3 MINVALUE 1 MAXVALUE 1000 CACHE 10 CYCLE;
CREATE TABLE everything (
    id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
    zero int(6) unsigned zerofill NOT NULL DEFAULT 7,
    truth boolean DEFAULT true,
    one bit(1) DEFAULT b'1',
    price decimal(10, 2) unsigned NOT NULL DEFAULT 1.50,
    small float(7, 3) DEFAULT 1.5,
    born year DEFAULT 2024,
    clock time(2) DEFAULT '-12:30:00',
    at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    exact timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    changed datetime(3) ON UPDATE CURRENT_TIMESTAMP(3),
    late datetime DEFAULT (CURRENT_TIMESTAMP + INTERVAL 1 DAY),
    fixed char(3) CHARACTER SET latin1 DEFAULT 'abc',
    wide varchar(20) CHARACTER SET utf8mb3 COLLATE utf8mb3_bin DEFAULT 'ä''"\\x',
    packed text COMPRESSED,
    bytes varbinary(16) DEFAULT 'ab',
    choice enum('a', 'it''s', 'c,d', 'back\\slash') NOT NULL DEFAULT 'it''s',
    several set('x', 'y', 'z') DEFAULT 'x,z',
    doc json DEFAULT (json_object('a', 1)),
    checked_doc longtext CHECK (json_valid(checked_doc) AND json_type(checked_doc) = 'OBJECT'),
    key_id uuid DEFAULT uuid(),
    address inet6 DEFAULT '::1',
    old_address inet4,
    shape geometry REF_SYSTEM_ID = 4326 NOT NULL,
    hidden int INVISIBLE DEFAULT 3,
    `quo``ted "name".x` int COMMENT 'it''s a "comment" with \\ and\nlines',
    positive int COMMENT 'checked' CHECK (positive > 0),
    twice int GENERATED ALWAYS AS (zero * 2) VIRTUAL,
    kept varchar(40) GENERATED ALWAYS AS (concat(wide, '-', wide)) STORED
) COMMENT 'it''s \\ a table';
-- Each change of a versioned table's columns would be one of its history.
-- refused: add_column own_period.one_more
-- refused: alter_column own_period.id (comment)
-- refused: alter_column own_period.name (nullable)
-- refused: alter_column own_period.name (comment)
-- refused: alter_column own_period.name (type)
-- refused: add_column versioned.one_more
-- refused: alter_column versioned.id (comment)
-- refused: alter_column versioned.name (nullable)
-- refused: alter_column versioned.name (comment)
-- refused: alter_column versioned.name (type)
-- refused: alter_column versioned.note (nullable)
-- refused: alter_column versioned.note (comment)
CREATE TABLE versioned (id int PRIMARY KEY, name varchar(20), note text WITHOUT SYSTEM VERSIONING) WITH SYSTEM VERSIONING;
CREATE TABLE own_period (id int PRIMARY KEY, name varchar(20), begins timestamp(6) GENERATED ALWAYS AS ROW START, ends timestamp(6) GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (begins, ends)) WITH SYSTEM VERSIONING;
