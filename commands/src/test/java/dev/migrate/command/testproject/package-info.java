/** Small projects of a user's, with entities that are compiled while the test runs. */
package dev.migrate.command.testproject;
