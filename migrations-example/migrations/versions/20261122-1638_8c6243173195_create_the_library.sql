-- Create the library
--
-- revision: 8c6243173195
-- down_revision:
-- created: 2026-11-22T16:38:57Z

-- migrate:upgrade
CREATE TABLE author (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    name varchar(120) NOT NULL,
    born_on date,
    CONSTRAINT pk_author PRIMARY KEY (id)
);

CREATE TABLE branch (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    name varchar(80) NOT NULL,
    street varchar(120),
    postcode varchar(12),
    city varchar(80),
    CONSTRAINT pk_branch PRIMARY KEY (id),
    CONSTRAINT uq_branch_name UNIQUE (name)
);

CREATE TABLE member (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    email varchar(254) NOT NULL,
    name varchar(160) NOT NULL,
    street varchar(120),
    postcode varchar(12),
    city varchar(80),
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_email UNIQUE (email)
);

CREATE TABLE publisher (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    name varchar(120) NOT NULL,
    street varchar(120),
    postcode varchar(12),
    city varchar(80),
    CONSTRAINT pk_publisher PRIMARY KEY (id),
    CONSTRAINT uq_publisher_name UNIQUE (name)
);

CREATE TABLE book (
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

CREATE INDEX ix_book_title_published_on ON book (title, published_on);

CREATE TABLE book_author (
    book_id bigint NOT NULL,
    authors_id bigint NOT NULL,
    CONSTRAINT pk_book_author PRIMARY KEY (book_id, authors_id),
    CONSTRAINT fk_book_author_book_id FOREIGN KEY (book_id) REFERENCES book (id),
    CONSTRAINT fk_book_author_authors_id FOREIGN KEY (authors_id) REFERENCES author (id)
);

CREATE TABLE copy (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    barcode varchar(20) NOT NULL,
    book_id bigint NOT NULL,
    branch_id bigint NOT NULL,
    CONSTRAINT pk_copy PRIMARY KEY (id),
    CONSTRAINT uq_copy_barcode UNIQUE (barcode),
    CONSTRAINT fk_copy_book_id FOREIGN KEY (book_id) REFERENCES book (id),
    CONSTRAINT fk_copy_branch_id FOREIGN KEY (branch_id) REFERENCES branch (id)
);

CREATE TABLE loan (
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

CREATE INDEX ix_loan_member_returned ON loan (member_id, returned_on);

-- migrate:downgrade
DROP TABLE loan;
DROP TABLE copy;
DROP TABLE book_author;
DROP TABLE book;
DROP TABLE publisher;
DROP TABLE member;
DROP TABLE branch;
DROP TABLE author;
