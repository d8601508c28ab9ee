-- Add phone
--
-- revision: 2b
-- down_revision: 1a

-- migrate:upgrade
ALTER TABLE contact ADD COLUMN phone varchar(20);

-- migrate:downgrade
ALTER TABLE contact DROP COLUMN phone;
