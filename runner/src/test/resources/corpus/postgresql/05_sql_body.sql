CREATE FUNCTION latest() RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
    SELECT max(id) FROM account;
    SELECT CASE WHEN count(*) > 0 THEN max(id) ELSE 0 END FROM account;
END;

UPDATE account SET note = 'latest' WHERE id = latest();
