package nl.binnenzicht.warehouse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.DataHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSettingsTest {

    private static final List<String> WORDS = List.of("volledig", "aanvullend");

    @TempDir private Path folder;

    @Test
    void withoutAFileEverySettingHasItsDefault() {
        assertThat(settings().choice("meting", SettingName.LEVERING_SOORT, WORDS, "volledig"))
                .isEqualTo("volledig");
    }

    @Test
    void theSettingOfATableGoesBeforeThatOfItsSource() throws IOException {
        write("levering.soort = aanvullend\nmeting.levering.soort = volledig\n");

        assertThat(settings().choice("meting", SettingName.LEVERING_SOORT, WORDS, "volledig"))
                .isEqualTo("volledig");
        assertThat(settings().choice("score", SettingName.LEVERING_SOORT, WORDS, "volledig"))
                .isEqualTo("aanvullend");
    }

    @Test
    void aNameThatDoesNotExistIsRefusedWithTheNameThatWasMeant() throws IOException {
        write("levering.sort = volledig\n");

        assertThatThrownBy(this::settings)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("BZ-058")
                .hasMessageContaining("levering.soort");
    }

    @Test
    void aValueOutsideTheListIsRefused() throws IOException {
        write("levering.soort = half\n");

        assertThatThrownBy(
                        () ->
                                settings()
                                        .choice(
                                                "meting",
                                                SettingName.LEVERING_SOORT,
                                                WORDS,
                                                "volledig"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("BZ-059");
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.write(folder.resolve("config/zrm.properties"), new byte[] {'a', '=', (byte) 0xE9});

        assertThatThrownBy(this::settings)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("UTF-8");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/zrm.properties"), text);
    }

    private SourceSettings settings() {
        return SourceSettings.read(new DataHome(folder), "zrm", List.of("meting", "score"));
    }
}
