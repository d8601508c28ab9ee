INSERT INTO account (owner) VALUES ('a;b'), ('$$c$$'), ('-- d'), ('/* e');

DO $$
DECLARE
    each record;
BEGIN
    FOR each IN SELECT id FROM account LOOP
        CALL deposit(each.id, 10.5);
    END LOOP;
END
$$;

PREPARE raise_all (numeric) AS UPDATE account SET balance = balance + $1;
EXECUTE raise_all(1);
DEALLOCATE raise_all;

CREATE VIEW rich AS SELECT id, owner AS "owner; quoted ""name""" FROM account WHERE balance > 5;
CREATE RULE rich_insert AS ON INSERT TO rich DO INSTEAD (
    INSERT INTO account (owner) VALUES (NEW."owner; quoted ""name""");
    UPDATE account SET balance = 1 WHERE owner = NEW."owner; quoted ""name"""
);
INSERT INTO rich ("owner; quoted ""name""") VALUES ('through a rule');
COMMENT ON VIEW rich IS U&'uni\0063ode; text';
