-- Split the member's name
--
-- revision: 2244fa69b84f
-- down_revision: ad327fcd7a29
-- created: 2026-11-22T16:39:13Z

-- migrate:upgrade
-- member is built anew: SQLite's ALTER TABLE cannot make this change
CREATE TABLE migrate_new_member (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    email varchar(254) NOT NULL,
    street varchar(120),
    postcode varchar(12),
    city varchar(80),
    first_name varchar(80) NOT NULL,
    last_name varchar(80) NOT NULL,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_email UNIQUE (email)
);

-- A member's first word is the first name, the rest is the last name; a single word is a last name.
INSERT INTO migrate_new_member (id, version, created_at, email, street, postcode, city, first_name, last_name)
SELECT id, version, created_at, email, street, postcode, city,
    substr(name, 1, max(instr(name, ' ') - 1, 0)),
    ltrim(substr(name, instr(name, ' ') + 1))
FROM member;

DROP TABLE member;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrate_new_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;

-- migrate:downgrade
-- member is built anew: SQLite's ALTER TABLE cannot make this change
CREATE TABLE migrate_new_member (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    email varchar(254) NOT NULL,
    street varchar(120),
    postcode varchar(12),
    city varchar(80),
    name varchar(160) NOT NULL,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_email UNIQUE (email)
);

INSERT INTO migrate_new_member (id, version, created_at, email, street, postcode, city, name)
SELECT id, version, created_at, email, street, postcode, city, ltrim(first_name || ' ' || last_name)
FROM member;

DROP TABLE member;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrate_new_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
