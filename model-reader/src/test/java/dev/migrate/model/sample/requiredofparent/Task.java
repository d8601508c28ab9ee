package dev.migrate.model.sample.requiredofparent;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** In one table, a class checks what it requires itself and what its superclass does; abstract classes check nothing. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "sort")
class Task {
    @Id
    Long id;

    int plain;

    @Column
    long urgency;

    @Column(name = "done_flag")
    boolean done;
}

@Entity
@DiscriminatorValue("human")
class HumanTask extends Task {}

@Entity
@DiscriminatorValue("system")
class SystemTask extends Task {
    @Column
    int tries;

    int pauses;

    @Column(nullable = false)
    int limitOfTries;

    @Column(nullable = false)
    String command;
}

@Entity
abstract class TimedTask extends Task {
    @Column
    int seconds;

    int rounds;
}

@Entity
@DiscriminatorValue("nightly")
class NightlyTask extends TimedTask {
    int hour;
}

@Entity
@DiscriminatorValue("weekly")
class WeeklyTask extends NightlyTask {
    int weekday;
}
