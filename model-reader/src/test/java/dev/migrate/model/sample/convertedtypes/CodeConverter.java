package dev.migrate.model.sample.convertedtypes;

import jakarta.persistence.Converter;

@Converter
class CodeConverter extends TextConverter<Code> {}
