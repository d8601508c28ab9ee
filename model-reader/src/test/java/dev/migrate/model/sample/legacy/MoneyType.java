package dev.migrate.model.sample.legacy;

class MoneyType {}
