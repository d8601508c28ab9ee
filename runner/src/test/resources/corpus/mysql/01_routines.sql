# Routines, with and without another delimiter
CREATE TABLE account (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner varchar(50) NOT NULL DEFAULT 'it''s; nobody\'s',
    balance decimal(12, 2) NOT NULL DEFAULT 0 -- with a comment; here
) /*!40101 DEFAULT CHARSET=utf8mb4 */;

CREATE TABLE account_log (account_id bigint, what varchar(80));

DELIMITER //
CREATE PROCEDURE deposit(IN account_id bigint, IN amount decimal(12, 2))
BEGIN
    DECLARE changed int DEFAULT 0;
    UPDATE account SET balance = balance + amount WHERE id = account_id;
    SET changed = ROW_COUNT();
    IF changed = 0 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no account; nothing was done';
    END IF;
END //

CREATE TRIGGER account_changed AFTER UPDATE ON account FOR EACH ROW
BEGIN
    IF NEW.balance <> OLD.balance THEN
        INSERT INTO account_log VALUES (NEW.id, CONCAT('from ', OLD.balance, '; to ', NEW.balance));
    END IF;
END//
DELIMITER ;

CREATE FUNCTION total() RETURNS decimal(12, 2) READS SQL DATA
    RETURN (SELECT sum(balance) FROM account);

CREATE TRIGGER account_added AFTER INSERT ON account FOR EACH ROW
    INSERT INTO account_log VALUES (NEW.id, 'added;');

CREATE PROCEDURE count_down(n int)
BEGIN
    label: LOOP
        IF n <= 0 THEN LEAVE label; END IF;
        CASE n WHEN 1 THEN SET n = 0; ELSE BEGIN SET n = n - 1; END; END CASE;
    END LOOP label;
END;
