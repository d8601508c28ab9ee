CREATE TABLE room (
    building int NOT NULL,
    number int NOT NULL,
    name varchar(200) NOT NULL,
    code char(8) COLLATE utf8mb4_bin NOT NULL,
    body text,
    doc json,
    shape point NOT NULL SRID 0,
    price decimal(10, 2),
    PRIMARY KEY (number, building),
    UNIQUE KEY room_code (code),
    UNIQUE KEY room_body (body(20), name(10) DESC),
    KEY room_name (name DESC, price),
    KEY room_lower ((lower(name)), (price + 1) DESC),
    KEY room_doc ((cast(json_extract(doc, '$.ids') AS unsigned ARRAY))),
    KEY hidden (price) INVISIBLE,
    KEY commented (building) COMMENT 'it''s an index',
    FULLTEXT KEY room_words (name, body) WITH PARSER ngram,
    FULLTEXT KEY room_name_words (name),
    SPATIAL KEY room_shape (shape),
    CONSTRAINT `price.positive` CHECK (price > 0 AND price < 1000 OR price IS NULL),
    CONSTRAINT ck_name CHECK (name <> '' AND regexp_like(code, '^[A-Z]\\d+$')),
    CONSTRAINT ck_off CHECK (building > 5) NOT ENFORCED
) ENGINE = InnoDB ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 8 STATS_PERSISTENT = 1;
CREATE TABLE desk (
    id bigint AUTO_INCREMENT,
    building int,
    number int,
    code char(8) COLLATE utf8mb4_bin,
    above bigint,
    PRIMARY KEY (id),
    KEY by_code (code, id),
    CONSTRAINT desk_room FOREIGN KEY (number, building) REFERENCES room (number, building) ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT desk_code FOREIGN KEY (code) REFERENCES room (code),
    CONSTRAINT desk_above FOREIGN KEY (above) REFERENCES desk (id) ON DELETE CASCADE
) AUTO_INCREMENT = 1000;
CREATE TABLE old (id int PRIMARY KEY, name varchar(100)) CHARACTER SET latin1 COLLATE latin1_german1_ci;
CREATE TABLE exact (id int PRIMARY KEY, name varchar(100), other varchar(10) COLLATE utf8mb4_0900_ai_ci) COLLATE utf8mb4_bin;
CREATE TABLE plain (id int PRIMARY KEY, name varchar(100), FULLTEXT (name)) ENGINE = MyISAM;
CREATE TABLE memory_table (id int, name varchar(10), KEY (id) USING BTREE, UNIQUE KEY (name) USING HASH) ENGINE = MEMORY;
CREATE TABLE no_key (a int, b int, KEY (a), KEY (a, b));
