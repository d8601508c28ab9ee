CREATE TABLE account (id INTEGER PRIMARY KEY, owner TEXT NOT NULL DEFAULT 'it''s; nobody''s', balance REAL DEFAULT 0);
CREATE TABLE "odd; name" ([a;b] TEXT, `c;d` TEXT); -- a comment; here
CREATE TRIGGER account_changed AFTER UPDATE OF balance ON account WHEN NEW.balance <> OLD.balance
BEGIN
    INSERT INTO "odd; name" VALUES ('from; ' || OLD.balance, CASE WHEN NEW.balance > 0 THEN 'up' ELSE 'down' END);
    SELECT CASE WHEN NEW.balance < 0 THEN RAISE(ABORT, 'too little; end;') END;
END;
CREATE VIEW rich AS SELECT * FROM account WHERE balance > 5;
CREATE TRIGGER rich_insert INSTEAD OF INSERT ON rich BEGIN INSERT INTO account (owner) VALUES (NEW.owner); END;
