package dev.migrate.model.sample.decorations;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

/** Comments, defaults and checks where there is more than one column to put them on. */
@Entity
@Comments({@Comment("a tree"), @Comment(on = "tree_bark", value = "its bark")})
@SecondaryTable(name = "tree_bark")
class Tree {
    @Id
    Long id;

    @Column(table = "tree_bark")
    Integer thickness;

    @ElementCollection
    @Comment("its names")
    @ColumnDefault("'oak'")
    @Column(name = "tree_name")
    List<String> names;

    @ElementCollection
    @Comment(on = "width", value = "outer")
    @Check(constraints = "width > 1")
    List<Extent> extents;

    @ElementCollection
    @Check(constraints = "heights > 2")
    List<Integer> heights;

    @ManyToMany
    @JoinTable(name = "tree_leaves")
    @Comment("which leaf hangs where")
    @Check(constraints = "tree_id > 0")
    Set<Leaf> leaves;

    @ManyToOne
    @Comment("the first")
    @ColumnDefault("5")
    Leaf first;

    @OneToOne
    @Comment("the last")
    Leaf last;
}
