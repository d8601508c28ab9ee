INSERT INTO account (owner) VALUES ('a;b'), ('-- c'), ('/* d'), ("e;""f"), ('g\\');
CALL deposit(1, 10.5);
CALL count_down(3);

SET @table = 'account';
SET @sql = CONCAT('UPDATE `', @table, '` SET balance = balance + ?');
PREPARE raise_all FROM @sql;
SET @amount = 1;
EXECUTE raise_all USING @amount;
DEALLOCATE PREPARE raise_all;

SET @old_checks = @@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS = 0;
CREATE TABLE `odd; name` (`a;``b` int, KEY `k;1` (`a;``b`));
SET FOREIGN_KEY_CHECKS = @old_checks;
START TRANSACTION;
INSERT INTO account_log VALUES (0, 'in one');
INSERT INTO account_log VALUES (0, 'transaction');
COMMIT;
commit;
