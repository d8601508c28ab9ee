package dev.migrate.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpringNamingTest {
    @ParameterizedTest
    @CsvSource({
        "orderNo, order_no, order_no",
        "URLPath, urlpath, urlpath",
        "address2Line, address2_line, address2line",
        "a.b, a_b, a_b",
        "lastX, lastx, lastx",
        "PurchaseOrder, purchase_order, purchase_order"
    })
    void words(String name, String seven, String six) {
        assertThat(new SpringNaming(true, false).physical(Name.unquoted(name)).text())
                .isEqualTo(seven);
        assertThat(new SpringNaming(false, true).physical(Name.unquoted(name)).text())
                .isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource({"true, orderNo", "false, order_no"})
    void quotedNamesAreLeftAloneSinceHibernate7(boolean seven, String expected) {
        Name name = new SpringNaming(seven, !seven).physical(Name.parse("`orderNo`"));
        assertThat(name).isEqualTo(new Name(expected, true));
    }
}
