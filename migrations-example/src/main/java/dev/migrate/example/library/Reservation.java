package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/** A member's place in the queue for a book. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_reservation_member_book",
                        columnNames = {"member_id", "book_id"}))
public class Reservation extends BaseEntity {
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Member member;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Book book;

    @Column(nullable = false)
    private Instant reservedAt;

    protected Reservation() {
        this(new Member(), new Book(), Instant.EPOCH);
    }

    public Reservation(Member member, Book book, Instant reservedAt) {
        this.member = member;
        this.book = book;
        this.reservedAt = reservedAt;
    }

    public Member getMember() {
        return member;
    }

    public Book getBook() {
        return book;
    }

    public Instant getReservedAt() {
        return reservedAt;
    }
}
