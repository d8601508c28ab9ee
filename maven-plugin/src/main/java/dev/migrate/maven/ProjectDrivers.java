package dev.migrate.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The JDBC drivers of a project and of the plugin's own dependencies, made known to the {@link DriverManager} for as
 * long as a goal runs: by itself it lends out only drivers that its caller's class loader sees.
 */
final class ProjectDrivers implements AutoCloseable {
    private final List<Driver> registered = new ArrayList<>();

    private ProjectDrivers() {}

    static ProjectDrivers register(ClassPath classPath) {
        ProjectDrivers drivers = new ProjectDrivers();
        URL[] urls = classPath.runtime().stream().map(ProjectDrivers::url).toArray(URL[]::new);
        // Never closed: a driver may keep threads and a native library for as long as the JVM lives.
        URLClassLoader loader = new URLClassLoader(urls, ProjectDrivers.class.getClassLoader());
        try {
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                Driver lent = new LentDriver(driver);
                DriverManager.registerDriver(lent);
                drivers.registered.add(lent);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return drivers;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public String toString() {
        return "JDBC drivers: " + registered;
    }

    @Override
    public void close() {
        for (Driver driver : registered) {
            try {
                DriverManager.deregisterDriver(driver);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
