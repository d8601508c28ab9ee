package dev.migrate.example.library;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A copy in a member's hands. */
@Entity
@Table(
        indexes = @Index(name = "ix_loan_member_returned", columnList = "member_id, returned_on"),
        check = @CheckConstraint(name = "ck_loan_due_after_lent", constraint = "due_on >= lent_on"))
public class Loan extends BaseEntity {
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Copy copy;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Member member;

    @Column(nullable = false)
    private LocalDate lentOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    private @Nullable LocalDate returnedOn;

    @Column(columnDefinition = "integer default 0", nullable = false)
    private int renewals;

    protected Loan() {
        this(new Copy(), new Member(), LocalDate.EPOCH, LocalDate.EPOCH);
    }

    public Loan(Copy copy, Member member, LocalDate lentOn, LocalDate dueOn) {
        this.copy = copy;
        this.member = member;
        this.lentOn = lentOn;
        this.dueOn = dueOn;
    }

    public Copy getCopy() {
        return copy;
    }

    public Member getMember() {
        return member;
    }

    public LocalDate getLentOn() {
        return lentOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null while the copy is lent. */
    public @Nullable LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(@Nullable LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public int getRenewals() {
        return renewals;
    }
}
