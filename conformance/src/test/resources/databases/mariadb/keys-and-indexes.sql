CREATE TABLE room (
    building int NOT NULL,
    number int NOT NULL,
    name varchar(200) NOT NULL,
    code char(8) COLLATE utf8mb4_bin NOT NULL,
    body text,
    shape point NOT NULL,
    price decimal(10, 2),
    PRIMARY KEY (number, building),
    UNIQUE KEY room_code (code),
    UNIQUE KEY room_body (body(20), name(10)),
    UNIQUE KEY whole_body (body),
    KEY room_name (name DESC, price),
    KEY ignored (price) IGNORED,
    KEY commented (building) COMMENT 'it''s an index',
    FULLTEXT KEY room_words (name, body),
    FULLTEXT KEY room_name_words (name),
    SPATIAL KEY room_shape (shape),
    CONSTRAINT `price.positive` CHECK (price > 0 AND price < 1000 OR price IS NULL)
) ENGINE = InnoDB ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 8;
CREATE TABLE desk (
    id bigint AUTO_INCREMENT,
    building int,
    number int,
    code char(8) COLLATE utf8mb4_bin,
    above bigint,
    PRIMARY KEY (id),
    CONSTRAINT desk_room FOREIGN KEY (number, building) REFERENCES room (number, building) ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT desk_code FOREIGN KEY (code) REFERENCES room (code),
    CONSTRAINT desk_above FOREIGN KEY (above) REFERENCES desk (id) ON DELETE CASCADE
) AUTO_INCREMENT = 1000;
CREATE TABLE old (id int PRIMARY KEY, name varchar(100)) CHARACTER SET latin1 COLLATE latin1_german1_ci;
CREATE TABLE crash_safe (id int PRIMARY KEY, name varchar(100), FULLTEXT (name)) ENGINE = Aria TRANSACTIONAL = 1;
