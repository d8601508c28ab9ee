package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** One book on a shelf. */
@Entity
public class Copy extends BaseEntity {
    @Column(nullable = false, unique = true, length = 20)
    private String barcode;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Book book;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Branch branch;

    protected Copy() {
        this("", new Book(), new Branch());
    }

    public Copy(String barcode, Book book, Branch branch) {
        this.barcode = barcode;
        this.book = book;
        this.branch = branch;
    }

    public String getBarcode() {
        return barcode;
    }

    public Book getBook() {
        return book;
    }

    public Branch getBranch() {
        return branch;
    }
}
