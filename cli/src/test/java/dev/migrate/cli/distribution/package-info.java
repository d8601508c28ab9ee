/** Tests of the archives that the build makes: unpacked, and run as processes. They run after the package phase. */
@NullMarked
package dev.migrate.cli.distribution;

import org.jspecify.annotations.NullMarked;
