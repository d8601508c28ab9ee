package dev.migrate.spring.shop;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Contacts extends JpaRepository<Contact, Long> {}
