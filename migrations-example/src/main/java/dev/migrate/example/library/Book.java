package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A title that the library holds copies of. */
@Entity
@Table(indexes = @Index(name = "ix_book_title_published_on", columnList = "title, published_on"))
public class Book extends BaseEntity {
    @Column(nullable = false, unique = true, length = 17)
    private String isbn;

    @Column(nullable = false, length = 300)
    private String title;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BookFormat format;

    @Embedded
    private @Nullable Money price;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Publisher publisher;

    @ManyToMany
    @JoinTable(name = "book_author")
    private Set<Author> authors = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "book_category")
    private Set<Category> categories = new LinkedHashSet<>();

    @OneToMany(mappedBy = "book")
    private List<Copy> copies = new ArrayList<>();

    protected Book() {
        this("", "", BookFormat.PAPERBACK);
    }

    public Book(String isbn, String title, BookFormat format) {
        this.isbn = isbn;
        this.title = title;
        this.format = format;
    }

    public String getIsbn() {
        return isbn;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public BookFormat getFormat() {
        return format;
    }

    public @Nullable Money getPrice() {
        return price;
    }

    public void setPrice(@Nullable Money price) {
        this.price = price;
    }

    public @Nullable Publisher getPublisher() {
        return publisher;
    }

    public void setPublisher(@Nullable Publisher publisher) {
        this.publisher = publisher;
    }

    public Set<Author> getAuthors() {
        return authors;
    }

    public Set<Category> getCategories() {
        return categories;
    }

    public List<Copy> getCopies() {
        return copies;
    }
}
