package dev.migrate.spring.shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application as anybody writes it. */
@SpringBootApplication
public class ShopApplication {}
