-- Functions in every kind of quotes, one of which holds what looks like the end of another.
CREATE TABLE account (
    id bigserial PRIMARY KEY,
    owner text NOT NULL DEFAULT 'it''s; nobody''s',
    note text DEFAULT E'back\\slash; \'quoted\'',
    balance numeric(12, 2) NOT NULL DEFAULT 0 CHECK (balance >= 0),
    changed timestamptz
);

CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    /* a comment; /* with one in it; */ and $$ in between */
    NEW.changed := now();
    EXECUTE format($$ SELECT %L $$, 'a;b');
    RETURN NEW; -- done;
END;
$body$;

CREATE TRIGGER account_touch BEFORE UPDATE ON account
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch();

CREATE FUNCTION total(minimum numeric = 0) RETURNS numeric LANGUAGE sql STABLE
    AS 'SELECT sum(balance) FROM account WHERE balance >= minimum; ';

CREATE PROCEDURE deposit(account_id bigint, amount numeric)
LANGUAGE plpgsql
AS $_1$
DECLARE
    found_one boolean;
BEGIN
    UPDATE account SET balance = balance + amount WHERE id = account_id RETURNING true INTO found_one;
    IF found_one IS NULL THEN
        RAISE EXCEPTION 'no account %; nothing was done', account_id USING ERRCODE = 'no_data_found';
    END IF;
END
$_1$;
