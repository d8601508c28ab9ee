-- Add reservations
--
-- revision: 6a3c75627c18
-- down_revision: 2244fa69b84f
-- created: 2026-11-22T16:39:24Z

-- migrate:upgrade
CREATE TABLE reservation (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    member_id bigint NOT NULL,
    book_id bigint NOT NULL,
    reserved_at timestamp NOT NULL,
    CONSTRAINT pk_reservation PRIMARY KEY (id),
    CONSTRAINT uq_reservation_member_book UNIQUE (member_id, book_id),
    CONSTRAINT fk_reservation_member_id FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT fk_reservation_book_id FOREIGN KEY (book_id) REFERENCES book (id)
);

CREATE INDEX ix_author_name ON author (name);

-- migrate:downgrade
DROP INDEX ix_author_name;
DROP TABLE reservation;
