package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScriptSplitterTest {
    private static final List<ScriptSplitter> ALL =
            List.of(ScriptSplitter.sqlite(), ScriptSplitter.postgresql(), ScriptSplitter.mysql());

    private static List<String> texts(ScriptSplitter splitter, String script) {
        return splitter.split(script, 1).stream().map(SqlStatement::text).toList();
    }

    private static void assertWhole(ScriptSplitter splitter, String statement) {
        assertThat(texts(splitter, statement + ";\nSELECT 1;")).containsExactly(statement, "SELECT 1");
        assertThat(texts(splitter, statement)).containsExactly(statement);
    }

    private static void assertEndless(ScriptSplitter splitter, String script, String message) {
        assertThatThrownBy(() -> splitter.split(script, 10)).isInstanceOfSatisfying(MigrateException.class, e -> {
            assertThat(e.kind()).isEqualTo(ErrorKind.REVISION);
            assertThat(e.getMessage()).isEqualTo(message);
        });
    }

    @Nested
    class EveryDialect {
        @Test
        void splitsAtSemicolonsAndKeepsTheTextAsWritten() {
            for (ScriptSplitter splitter : ALL) {
                assertThat(splitter.split("  CREATE  TABLE a (x int) ;\r\n\n;;DROP TABLE a", 5))
                        .containsExactly(
                                new SqlStatement("CREATE  TABLE a (x int)", 5), new SqlStatement("DROP TABLE a", 7));
            }
        }

        @Test
        void findsNothingInCommentsAndSpace() {
            for (ScriptSplitter splitter : ALL) {
                assertThat(splitter.split("", 1)).isEmpty();
                assertThat(splitter.split(" \n; -- one; two\n /* three; */ ;\n-- four", 1))
                        .isEmpty();
            }
        }

        @Test
        void countsTheLineOfTheFirstWordBehindItsComments() {
            for (ScriptSplitter splitter : ALL) {
                assertThat(splitter.split("SELECT 1;\n-- about two\n\n/* and\nmore */ SELECT 2; -- done", 1))
                        .containsExactly(
                                new SqlStatement("SELECT 1", 1),
                                new SqlStatement("-- about two\n\n/* and\nmore */ SELECT 2", 5));
            }
        }

        @Test
        void passesOverStringsAndQuotedNames() {
            for (ScriptSplitter splitter : ALL) {
                assertWhole(splitter, "INSERT INTO a VALUES ('x;', 'it''s;', '', '--', '/*')");
                assertWhole(splitter, "SELECT \"a;\"\"b;\" FROM t");
                assertWhole(splitter, "SELECT 'ünïcode; 😀'");
            }
        }

        @Test
        void refusesWhatNeverEnds() {
            for (ScriptSplitter splitter : ALL) {
                assertEndless(splitter, "SELECT 1;\nSELECT 'a;\nb", "The string that begins in line 11 never ends");
                assertEndless(splitter, "\n\n/* a;", "The comment that begins in line 12 never ends");
                assertEndless(splitter, "/*/", "The comment that begins in line 10 never ends");
            }
        }

        @Test
        @Timeout(20)
        void readsLongScriptsInLinearTime() {
            String rows = "INSERT INTO a (b, c) VALUES (1, 'some text; more text'); -- note\n".repeat(100_000);
            String one = "INSERT INTO a VALUES (" + "'x;',".repeat(500_000) + "1)";
            for (ScriptSplitter splitter : ALL) {
                assertThat(splitter.split(rows, 1)).hasSize(100_000).last().satisfies(last -> assertThat(last.line())
                        .isEqualTo(100_000));
                assertThat(splitter.split(one, 1)).hasSize(1);
            }
        }
    }

    @Nested
    class Sqlite {
        private final ScriptSplitter splitter = ScriptSplitter.sqlite();

        @Test
        void keepsTriggersWhole() {
            assertWhole(
                    splitter,
                    """
                    CREATE TRIGGER t AFTER UPDATE ON a WHEN new.x > CASE WHEN old.x THEN 1 ELSE 2 END BEGIN
                        UPDATE b SET c = CASE WHEN d THEN 1 END; -- END;
                        DELETE FROM e WHERE f = ';END;';
                    END""");
            assertWhole(splitter, "create temp trigger if not exists t insert on a begin select 1; end");
            assertWhole(splitter, "CREATE TEMPORARY TRIGGER \"begin\" INSERT ON a BEGIN SELECT 1;\n/* c */ END");
        }

        @Test
        void doesNotMistakeTransactionsForBodies() {
            assertThat(texts(splitter, "BEGIN; SELECT 1; END; BEGIN IMMEDIATE; COMMIT"))
                    .containsExactly("BEGIN", "SELECT 1", "END", "BEGIN IMMEDIATE", "COMMIT");
        }

        @Test
        void readsBothForeignKindsOfQuotedNames() {
            assertWhole(splitter, "SELECT [a;'b], `c;``d` FROM t");
            assertEndless(splitter, "SELECT [a", "The quoted name that begins in line 10 never ends");
        }

        @Test
        void endsACommentAtTheFirstEnd() {
            assertThat(texts(splitter, "/* a /* b */ SELECT 1; SELECT 2"))
                    .containsExactly("/* a /* b */ SELECT 1", "SELECT 2");
        }

        @Test
        void knowsNoBackslashEscapes() {
            assertThat(texts(splitter, "SELECT '\\'; SELECT 2")).containsExactly("SELECT '\\'", "SELECT 2");
        }

        @Test
        void refusesATriggerWithoutEnd() {
            assertEndless(
                    splitter,
                    "SELECT 1;\nCREATE TRIGGER t INSERT ON a\nBEGIN SELECT 1; SELECT 2;",
                    "The \"BEGIN\" in line 12 is never closed");
        }
    }

    @Nested
    class Postgresql {
        private final ScriptSplitter splitter = ScriptSplitter.postgresql();

        @Test
        void passesOverDollarQuotes() {
            assertWhole(splitter, "CREATE FUNCTION f() RETURNS int AS $$ BEGIN; 'x $a$ \n END; $$ LANGUAGE plpgsql");
            assertWhole(splitter, "DO $body$ SELECT $$ ; $$; $other$ ; $body$");
            assertWhole(splitter, "DO $ünï_1$;$ünï_1$");
            assertThat(texts(splitter, "SELECT a$b$c; SELECT $1; SELECT 2"))
                    .containsExactly("SELECT a$b$c", "SELECT $1", "SELECT 2");
            assertEndless(splitter, "DO $a$ ; $b$", "The dollar-quoted string that begins in line 10 never ends");
        }

        @Test
        void nestsComments() {
            assertWhole(splitter, "/* a /* b; */ c; */ SELECT 1");
            assertEndless(splitter, "/* a /* b */", "The comment that begins in line 10 never ends");
        }

        @Test
        void knowsBackslashesInEscapeStringsOnly() {
            assertWhole(splitter, "SELECT E'it\\'s;', e'\\\\', 'a\\', U&'\\0061;', B'1'");
        }

        @Test
        void keepsSqlBodiesWhole() {
            assertWhole(
                    splitter,
                    """
                    CREATE OR REPLACE FUNCTION f(a int) RETURNS int
                    BEGIN ATOMIC
                        INSERT INTO b VALUES (CASE WHEN a > 0 THEN 1 END);
                        SELECT CASE a WHEN 1 THEN 2 ELSE 3 END;
                    END""");
            assertThat(texts(splitter, "BEGIN; SELECT 1; END; SELECT 2"))
                    .containsExactly("BEGIN", "SELECT 1", "END", "SELECT 2");
            assertEndless(
                    splitter,
                    "CREATE FUNCTION f() BEGIN\nATOMIC SELECT 1;",
                    "The \"BEGIN\" in line 10 is never closed");
        }

        @Test
        void keepsParenthesesWhole() {
            assertWhole(splitter, "CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b; DELETE FROM c)");
        }

        @Test
        void refusesWhatOnlyPsqlUnderstands() {
            assertEndless(splitter, "SELECT 1;\n\\connect other", "\\connect is a command of psql, not SQL");
            assertEndless(splitter, "SELECT 1 \\gset", "\\gset is a command of psql, not SQL");
            assertEndless(
                    splitter,
                    "COPY a (b) FROM stdin;\n1\tit's\n\\.",
                    "COPY … FROM STDIN reads rows that only psql can send");
        }
    }

    @Nested
    class Mysql {
        private final ScriptSplitter splitter = ScriptSplitter.mysql();

        @Test
        void knowsItsStringsNamesAndComments() {
            assertWhole(splitter, "SELECT 'it\\'s;', \"a\\\";\"\"\", `b;``c` # no; end\n, 5--1");
            assertThat(texts(splitter, "-- a;\n#b;\nSELECT 1; --\nSELECT 2"))
                    .containsExactly("-- a;\n#b;\nSELECT 1", "--\nSELECT 2");
        }

        @Test
        void carriesConditionalCommentsOut() {
            assertThat(texts(splitter, "/*!40101 SET NAMES utf8 */;\n/* none */;\n/*M!100100 SELECT 1 */;"))
                    .containsExactly("/*!40101 SET NAMES utf8 */", "/*M!100100 SELECT 1 */");
        }

        @Test
        void keepsRoutinesWhole() {
            assertWhole(
                    splitter,
                    """
                    CREATE DEFINER=`a`@`%` PROCEDURE IF NOT EXISTS p(IN n int)
                    BEGIN
                        DECLARE done int DEFAULT IF(n > 1, 1, 0);
                        DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; END;
                        outer_loop: LOOP
                            IF (n > 1) THEN SET n = CASE WHEN n THEN IF(n, 1, 2) ELSE REPEAT('x', 2) END;
                            ELSEIF n = 2 THEN LEAVE outer_loop;
                            ELSE IF n THEN SELECT 1; END IF;
                            END IF;
                            CASE n WHEN 1 THEN SELECT 1; ELSE SELECT 2; END CASE;
                            WHILE n > 0 DO SET n = n - 1; END WHILE;
                            REPEAT SET n = n + 1; UNTIL n > 5 END REPEAT;
                        END LOOP outer_loop;
                        DROP TABLE IF EXISTS x;
                        FOR i IN 1..10 DO SELECT i; END FOR;
                    END""");
        }

        @Test
        void keepsTriggersAndEventsWhole() {
            assertWhole(
                    splitter, "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW IF NEW.b THEN SET NEW.c = 1; END IF");
            assertWhole(splitter, "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.c = IF(NEW.b, 1, 2)");
            assertWhole(splitter, "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN SELECT 1; SELECT 2; END");
            assertWhole(splitter, "BEGIN NOT ATOMIC SELECT 1; SELECT 2; END");
            assertWhole(splitter, "CREATE PROCEDURE p() SELECT a FROM (SELECT 1 a) b FOR UPDATE");
            assertWhole(splitter, "CREATE FUNCTION f() RETURNS int RETURN CASE WHEN 1 THEN 2 END");
        }

        @Test
        void doesNotMistakeTransactionsForBodies() {
            assertThat(texts(splitter, "BEGIN; SELECT 1; COMMIT; CREATE TABLE IF NOT EXISTS a (b int); SELECT 2"))
                    .containsExactly("BEGIN", "SELECT 1", "COMMIT", "CREATE TABLE IF NOT EXISTS a (b int)", "SELECT 2");
        }

        @Test
        void obeysDelimiterLines() {
            assertThat(splitter.split(
                            "SELECT 1;\nDELIMITER $$\nCREATE PROCEDURE p()\nBEGIN\n SELECT ';$$'; END$$\n"
                                    + "delimiter ;\nSELECT 2; SELECT 3",
                            1))
                    .containsExactly(
                            new SqlStatement("SELECT 1", 1),
                            new SqlStatement("CREATE PROCEDURE p()\nBEGIN\n SELECT ';$$'; END", 3),
                            new SqlStatement("SELECT 2", 7),
                            new SqlStatement("SELECT 3", 7));
            assertThat(texts(splitter, "DELIMITER //\nSELECT 4/2; -- //\nSELECT 1\n//\n//\nSELECT 2 //"))
                    .containsExactly("SELECT 4/2; -- //\nSELECT 1", "SELECT 2");
            assertEndless(splitter, "DELIMITER\nSELECT 1", "DELIMITER says no delimiter");
        }

        @Test
        void refusesARoutineWithoutEnd() {
            assertEndless(
                    splitter,
                    "CREATE PROCEDURE p()\nBEGIN\nIF 1 THEN SELECT 1; END IF;",
                    "The \"BEGIN\" in line 11 is never closed");
        }
    }
}
