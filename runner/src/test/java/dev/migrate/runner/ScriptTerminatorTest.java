package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.ScriptSplitter;
import dev.migrate.schema.ErrorKind;
import org.junit.jupiter.api.Test;

class ScriptTerminatorTest {
    private final ScriptTerminator sqlite = new ScriptTerminator(ScriptSplitter.sqlite());
    private final ScriptTerminator postgresql = new ScriptTerminator(ScriptSplitter.postgresql());
    private final ScriptTerminator mysql = new ScriptTerminator(ScriptSplitter.mysql());

    @Test
    void aSemicolonEndsAStatement() {
        assertThat(postgresql.terminated("SELECT ';'")).isEqualTo("SELECT ';';");
    }

    @Test
    void aCommentInTheLastLineDoesNotSwallowIt() {
        assertThat(postgresql.terminated("SELECT 1 -- one")).isEqualTo("SELECT 1 -- one\n;");
        assertThat(mysql.terminated("SELECT 1 # one")).isEqualTo("SELECT 1 # one\n;");
    }

    @Test
    void bodiesThatTheClientKnowsNeedNothingMore() {
        String trigger = "CREATE TRIGGER g AFTER INSERT ON t BEGIN\n  DELETE FROM u;\nEND";
        assertThat(sqlite.terminated(trigger)).isEqualTo(trigger + ";");
        String function = "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; END $$";
        assertThat(postgresql.terminated(function)).isEqualTo(function + ";");
    }

    @Test
    void whatTheClientWouldTearApartIsRefused() {
        refused(ErrorKind.REFUSED, () -> postgresql.terminated("SELECT 1; SELECT 2"));
    }

    @Test
    void theClientOfMysqlCanBeGivenAnotherDelimiter() {
        assertThat(mysql.terminated("SELECT 1; SELECT 2"))
                .isEqualTo("DELIMITER $$\nSELECT 1; SELECT 2\n$$\nDELIMITER ;");
    }
}
