package dev.migrate.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void everyKindOfValueIsWritten() {
        JsonObject object = new JsonObject()
                .put("text", "a")
                .put("number", 12)
                .put("long", 12_000_000_000L)
                .put("flag", true)
                .put("nothing", null)
                .put("texts", Arrays.asList("a", null))
                .put("objects", List.of(Map.of("a", 1), Map.of()))
                .put("empty", List.of());

        assertThat(Json.write(object.map()))
                .isEqualTo(
                        """
                        {
                          "text": "a",
                          "number": 12,
                          "long": 12000000000,
                          "flag": true,
                          "nothing": null,
                          "texts": ["a", null],
                          "objects": [
                            {
                              "a": 1
                            },
                            {}
                          ],
                          "empty": []
                        }""");
    }

    @Test
    void charactersWithAMeaningAreEscaped() {
        assertThat(Json.write("\"\\\n\r\t\u0001\u001b/ü😀")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\\u001b/ü😀\"");
    }

    @Test
    void halfACharacterIsEscaped() {
        assertThat(Json.write("a\ud83d")).isEqualTo("\"a\\ud83d\"");
        assertThat(Json.write("\ude00a")).isEqualTo("\"\\ude00a\"");
    }

    @Test
    void anythingElseIsABug() {
        assertThatThrownBy(() -> Json.write(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }
}
