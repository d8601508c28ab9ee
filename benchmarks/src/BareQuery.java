import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;

/** What no tool can do without: a JVM, a driver, one query. Its argument is a SQLite URL. */
public final class BareQuery {
    private BareQuery() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = new org.sqlite.JDBC().connect(args[0], new Properties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT revision, message FROM migrate_version")) {
            while (rows.next()) {
                System.out.println(rows.getString(1) + "  " + rows.getString(2));
            }
        }
    }
}
