-- Create contacts
--
-- revision: 1a
-- down_revision:

-- migrate:upgrade
CREATE TABLE contact (
    id bigint NOT NULL PRIMARY KEY,
    name varchar(40)
);
INSERT INTO contact VALUES (1, 'Ann');

-- migrate:downgrade
DROP TABLE contact;
