package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping files in XML are honoured as Jakarta Persistence says, beside annotations and in their place. */
class OrmXmlTest {
    private static final String SAMPLE = "dev.migrate.model.sample.xmlmapped";

    private static final String MAPPING =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
              <package>dev.migrate.model.sample.xmlmapped</package>
              <sequence-generator name="products" sequence-name="product_ids" allocation-size="10"/>
              <mapped-superclass class="Identified">
                <attributes>
                  <id name="id"><generated-value strategy="SEQUENCE" generator="products"/></id>
                </attributes>
              </mapped-superclass>
              <entity class="Product" access="FIELD" metadata-complete="true">
                <table name="products">
                  <unique-constraint name="uq_products_name"><column-name>name</column-name></unique-constraint>
                  <index name="ix_products_kind" column-list="kind"/>
                </table>
                <attributes>
                  <basic name="name" optional="false"><column length="80"/></basic>
                  <basic name="kind"><enumerated>STRING</enumerated></basic>
                  <many-to-one name="vendor" optional="false">
                    <join-column name="vendor_id"><foreign-key name="fk_products_vendor"/></join-column>
                  </many-to-one>
                  <many-to-many name="related">
                    <join-table name="related_products">
                      <join-column name="from_id"/>
                      <inverse-join-column name="to_id"/>
                    </join-table>
                  </many-to-many>
                  <element-collection name="tags">
                    <column name="tag" length="30" nullable="false"/>
                    <collection-table name="product_tags"><join-column name="product_id"/></collection-table>
                  </element-collection>
                  <embedded name="price">
                    <attribute-override name="amount"><column name="price" precision="12" scale="2"/></attribute-override>
                    <attribute-override name="currency"><column name="price_in" length="3"/></attribute-override>
                  </embedded>
                  <transient name="passing"/>
                </attributes>
              </entity>
              <entity class="Vendor">
                <attributes>
                  <basic name="name"><column name="title"/></basic>
                </attributes>
              </entity>
              <embeddable class="Price"/>
            </entity-mappings>
            """;

    @TempDir
    Path folder;

    @Test
    void aFileMapsClassesAndReplacesAnnotations() throws IOException {
        write("orm.xml", MAPPING);
        assertThat(read())
                .isEqualTo(
                        """
                        product_tags
                          product_id bigint not null
                          tag varchar(30) not null
                          foreign key (product_id) to products(id)
                        products
                          id bigint not null
                          name varchar(80) not null
                          price numeric(12,2)
                          price_in varchar(3)
                          vendor_id bigint not null
                          kind varchar(255)
                          primary key (id)
                          uq_products_name: unique (name)
                          fk_products_vendor: foreign key (vendor_id) to vendors(id)
                          check kind in ('GOODS','SERVICE')
                          ix_products_kind: index (kind)
                        related_products
                          from_id bigint not null
                          to_id bigint not null
                          primary key (from_id, to_id)
                          foreign key (from_id) to products(id)
                          foreign key (to_id) to products(id)
                        vendors
                          id bigint not null
                          title varchar(10)
                          city varchar(20)
                          primary key (id)
                        sequence product_ids start 1 increment 10
                        """);
    }

    @Test
    void hibernate6TakesAnAttributeFromTheFileAlone() throws IOException {
        write("orm.xml", MAPPING);
        ModelSource source =
                new ModelSource(List.of(folder, Models.TEST_CLASSES), List.of(SAMPLE), Provider.HIBERNATE_6);
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL).withProvider(Provider.HIBERNATE_6);
        assertThat(SchemaText.of(ModelReader.read(source, options))).contains("  title varchar(255)\n");
    }

    @Test
    void aFileThatThePersistenceUnitNamesCountsAsWell() throws IOException {
        write(
                "orm.xml",
                "<entity-mappings><named-query name=\"q\"><query>from Vendor</query></named-query>"
                        + "<persistence-unit-metadata><persistence-unit-defaults><schema>shop</schema>"
                        + "</persistence-unit-defaults></persistence-unit-metadata></entity-mappings>");
        write(
                "persistence.xml",
                "<persistence><persistence-unit name=\"shop\"><mapping-file>META-INF/more.xml"
                        + "</mapping-file></persistence-unit></persistence>");
        write(
                "more.xml",
                "<entity-mappings><entity class=\"" + SAMPLE + ".Vendor\"><table name=\"sellers\"/>"
                        + "</entity></entity-mappings>");
        assertThat(read()).startsWith("shop.sellers\n").contains("  vendor_name varchar(10)\n");
    }

    @Test
    void aFileThatThePersistenceUnitNamesMayBeInAnotherEntry() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("more.xml"),
                "<entity-mappings><entity class=\"" + SAMPLE + ".Vendor\"><table name=\"sellers\"/>"
                        + "</entity></entity-mappings>");
        nameMore();
        ModelSource source = new ModelSource(List.of(folder, other, Models.TEST_CLASSES), List.of(SAMPLE));
        assertThat(SchemaText.of(ModelReader.read(source, MappingOptions.of(Targets.POSTGRESQL))))
                .startsWith("sellers\n");
    }

    @Test
    void aFileThatThePersistenceUnitNamesMustBeThere() throws IOException {
        nameMore();
        assertThatThrownBy(this::read)
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("more.xml")
                .hasMessageContaining(folder.toString());
    }

    private void nameMore() throws IOException {
        write(
                "persistence.xml",
                "<persistence><persistence-unit name=\"shop\"><mapping-file>more.xml</mapping-file>"
                        + "</persistence-unit></persistence>");
    }

    @Test
    void aMappingOfHibernatesOwnKindIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("Vendor.hbm.xml"), "<hibernate-mapping/>");
        assertThatThrownBy(this::read).isInstanceOf(MigrateException.class).hasMessageContaining("Vendor.hbm.xml");
    }

    @Test
    void whatOnlyHibernatesOwnFormOfTheFileHasIsRefusedByName() throws IOException {
        write(
                "orm.xml",
                """
                <entity-mappings xmlns="http://www.hibernate.org/xsd/orm/mapping" version="7.0">
                  <entity class="dev.migrate.model.sample.xmlmapped.Vendor">
                    <dynamic-insert>true</dynamic-insert>
                    <attributes><basic name="name"><formula>upper(name)</formula></basic></attributes>
                  </entity>
                </entity-mappings>
                """);
        assertThatThrownBy(this::read)
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("orm.xml has element <formula>");
    }

    @Test
    void soAreItsAttributes() throws IOException {
        write(
                "orm.xml",
                """
                <entity-mappings>
                  <entity class="dev.migrate.model.sample.xmlmapped.Vendor">
                    <attributes><basic name="name"><column default="'x'"/></basic></attributes>
                  </entity>
                </entity-mappings>
                """);
        assertThatThrownBy(this::read)
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("attribute default of <column>");
    }

    @Test
    void aFileThatIsNoXmlIsNamed() throws IOException {
        write("orm.xml", "<entity-mappings>");
        assertThatThrownBy(this::read).isInstanceOf(MigrateException.class).hasMessageContaining("orm.xml");
    }

    private String read() {
        ModelSource source = new ModelSource(List.of(folder, Models.TEST_CLASSES), List.of(SAMPLE));
        return SchemaText.of(ModelReader.read(source, MappingOptions.of(Targets.POSTGRESQL)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("META-INF")).resolve(name), text);
    }
}
