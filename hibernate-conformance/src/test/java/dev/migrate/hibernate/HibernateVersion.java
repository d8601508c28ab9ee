package dev.migrate.hibernate;

import org.hibernate.Version;

/** The version of Hibernate that these tests run with. */
final class HibernateVersion {
    private HibernateVersion() {}

    static int major() {
        String version = Version.getVersionString();
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    /** As {@code models.provider} names it. */
    static String provider() {
        return "hibernate-" + major();
    }
}
