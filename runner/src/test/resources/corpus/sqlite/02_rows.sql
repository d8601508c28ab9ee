INSERT INTO account (owner) VALUES ('a;b'), ('-- c'), ('/* d');
UPDATE account SET balance = balance + 10;
INSERT INTO rich (owner) VALUES ('through a trigger');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3)
INSERT INTO account (owner) SELECT 'n' || i FROM n;
