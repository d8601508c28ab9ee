package dev.migrate.model.sample.mapkeys;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;

/** What annotations say about the keys of maps, attribute by attribute. */
@Entity
class Chart {
    enum Side {
        LEFT,
        RIGHT
    }

    @Id
    Long id;

    @ElementCollection
    @MapKeyColumn(name = "code", length = 12)
    Map<String, String> sized;

    @ElementCollection
    @MapKeyColumn(name = "amount", precision = 10, scale = 3)
    Map<BigDecimal, String> exact;

    @ElementCollection
    @MapKeyColumn(columnDefinition = "varchar(40)")
    Map<String, String> defined;

    @ElementCollection
    @MapKeyColumn(nullable = true)
    Map<String, String> loose;

    @ElementCollection
    @MapKeyColumn(unique = true)
    Map<String, String> single;

    @ElementCollection
    @CollectionTable(name = "chart_sides")
    @MapKeyColumn(table = "chart_sides")
    Map<String, String> placed;

    @ElementCollection
    @MapKeyEnumerated(EnumType.ORDINAL)
    Map<Side, String> byOrdinal;

    @ElementCollection
    @MapKeyEnumerated
    Map<Side, String> byDefault;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(length = 20)
    Map<Side, String> byName;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> byDay;

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIME)
    Map<Date, String> byTime;

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIMESTAMP)
    Map<Calendar, String> byMoment;

    @ElementCollection
    @MapKeyClass(Long.class)
    Map<Object, String> byClass;

    @ManyToMany
    @MapKeyJoinColumn(name = "plot_id", referencedColumnName = "id", nullable = true)
    Map<Plot, Chart> byPlot;

    @ElementCollection
    @MapKeyJoinColumn(columnDefinition = "bigint", unique = true)
    Map<Plot, String> byUniquePlot;

    @ElementCollection
    @MapKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_by_named"))
    Map<Plot, String> byNamedKey;

    @ElementCollection
    @CollectionTable(name = "chart_placed_plots")
    @MapKeyJoinColumn(table = "chart_placed_plots")
    Map<Plot, String> placedPlots;

    @ElementCollection
    @MapKeyJoinColumns({
        @MapKeyJoinColumn(name = "cell_row", referencedColumnName = "row_no"),
        @MapKeyJoinColumn(name = "cell_place", referencedColumnName = "place")
    })
    Map<Cell, String> byCell;

    @ElementCollection
    @MapKeyJoinColumns(
            value = {
                @MapKeyJoinColumn(name = "cell_row", referencedColumnName = "row_no"),
                @MapKeyJoinColumn(name = "cell_place", referencedColumnName = "place")
            },
            foreignKey = @ForeignKey(name = "fk_by_cell"))
    Map<Cell, String> byNamedCell;

    @OneToMany
    @JoinColumn(name = "chart_id")
    @MapKeyColumn(name = "plot_key", nullable = true)
    Map<String, Plot> plots;
}
