-- Add categories
--
-- revision: ad327fcd7a29
-- down_revision: 8c6243173195
-- created: 2026-11-22T16:39:05Z

-- migrate:upgrade
CREATE TABLE category (
    id integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp NOT NULL,
    name varchar(60) NOT NULL,
    parent_id bigint,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT uq_category_name UNIQUE (name),
    CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES category (id)
);

CREATE TABLE book_category (
    book_id bigint NOT NULL,
    categories_id bigint NOT NULL,
    CONSTRAINT pk_book_category PRIMARY KEY (book_id, categories_id),
    CONSTRAINT fk_book_category_book_id FOREIGN KEY (book_id) REFERENCES book (id),
    CONSTRAINT fk_book_category_categories_id FOREIGN KEY (categories_id) REFERENCES category (id)
);

-- migrate:downgrade
DROP TABLE book_category;
DROP TABLE category;
