/** A small application with JPA and the actuator. */
package dev.migrate.spring.shop;
