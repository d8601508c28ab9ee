-- Count renewals
--
-- revision: 72c54c04415e
-- down_revision: 6a3c75627c18
-- created: 2026-11-22T16:39:35Z

-- migrate:upgrade
-- loan is built anew: SQLite's ALTER TABLE cannot make this change
CREATE TABLE migrate_new_loan (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    copy_id bigint NOT NULL,
    member_id bigint NOT NULL,
    lent_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date,
    renewals integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_loan PRIMARY KEY (id),
    CONSTRAINT fk_loan_copy_id FOREIGN KEY (copy_id) REFERENCES copy (id),
    CONSTRAINT fk_loan_member_id FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT ck_loan_due_after_lent CHECK (due_on >= lent_on)
);

INSERT INTO migrate_new_loan (id, version, created_at, copy_id, member_id, lent_on, due_on, returned_on)
SELECT id, version, created_at, copy_id, member_id, lent_on, due_on, returned_on
FROM loan;

DROP TABLE loan;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrate_new_loan RENAME TO loan;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_loan_member_returned ON loan (member_id, returned_on);

-- book is built anew: SQLite's ALTER TABLE cannot make this change
CREATE TABLE migrate_new_book (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    isbn varchar(17) NOT NULL,
    title varchar(300) NOT NULL,
    published_on date,
    format varchar(20) NOT NULL,
    price_amount numeric(10,2),
    price_currency varchar(3),
    publisher_id bigint,
    CONSTRAINT pk_book PRIMARY KEY (id),
    CONSTRAINT uq_book_isbn UNIQUE (isbn),
    CONSTRAINT fk_book_publisher_id FOREIGN KEY (publisher_id) REFERENCES publisher (id),
    CONSTRAINT ck_book_format CHECK (format in ('HARDCOVER','PAPERBACK','AUDIO'))
);

INSERT INTO migrate_new_book (id, version, created_at, isbn, title, published_on, format, price_amount, price_currency, publisher_id)
SELECT id, version, created_at, isbn, title, published_on, format, price_amount, price_currency, publisher_id
FROM book;

DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrate_new_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_book_title_published_on ON book (title, published_on);

-- migrate:downgrade
-- loan is built anew: SQLite's ALTER TABLE cannot make this change
CREATE TABLE migrate_new_loan (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    copy_id bigint NOT NULL,
    member_id bigint NOT NULL,
    lent_on date NOT NULL,
    due_on date NOT NULL,
    returned_on date,
    CONSTRAINT pk_loan PRIMARY KEY (id),
    CONSTRAINT fk_loan_copy_id FOREIGN KEY (copy_id) REFERENCES copy (id),
    CONSTRAINT fk_loan_member_id FOREIGN KEY (member_id) REFERENCES member (id)
);

INSERT INTO migrate_new_loan (id, version, created_at, copy_id, member_id, lent_on, due_on, returned_on)
SELECT id, version, created_at, copy_id, member_id, lent_on, due_on, returned_on
FROM loan;

DROP TABLE loan;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrate_new_loan RENAME TO loan;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_loan_member_returned ON loan (member_id, returned_on);

-- book is built anew: SQLite's ALTER TABLE cannot make this change
CREATE TABLE migrate_new_book (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    isbn varchar(17) NOT NULL,
    title varchar(200) NOT NULL,
    published_on date,
    format varchar(20) NOT NULL,
    price_amount numeric(10,2),
    price_currency varchar(3),
    publisher_id bigint,
    CONSTRAINT pk_book PRIMARY KEY (id),
    CONSTRAINT uq_book_isbn UNIQUE (isbn),
    CONSTRAINT fk_book_publisher_id FOREIGN KEY (publisher_id) REFERENCES publisher (id),
    CONSTRAINT ck_book_format CHECK (format in ('HARDCOVER','PAPERBACK','AUDIO'))
);

INSERT INTO migrate_new_book (id, version, created_at, isbn, title, published_on, format, price_amount, price_currency, publisher_id)
SELECT id, version, created_at, isbn, title, published_on, format, price_amount, price_currency, publisher_id
FROM book;

DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrate_new_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_book_title_published_on ON book (title, published_on);
