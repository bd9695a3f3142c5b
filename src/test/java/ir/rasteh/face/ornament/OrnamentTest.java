package ir.rasteh.face.ornament;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.CraftFamily.Accent;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrnamentTest {

    @Test
    void everyMarkOfTheSampleWearsAnEmblemOfItsOwn() throws IOException {
        Map<String, String> wearer = new HashMap<>();
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/sample"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String slug = folder.getFileName().toString();
                String emblem = Girih.emblem(slug, Accent.MADDER);
                assertThat(wearer.put(emblem, slug))
                        .as("%s wears the emblem of", slug)
                        .isNull();
                assertThat(emblem.contains("currentColor") && !emblem.contains("NaN") && emblem.length() < 8000)
                        .as("%s is drawn in one colour, within bounds", slug)
                        .isTrue();
            }
        }
        assertThat(wearer.size()).isGreaterThan(35);
    }

    @Test
    void theSameNameGivesTheSameEmblem() {
        assertThat(Girih.emblem("tabriz-carpet", Accent.MADDER))
                .isEqualTo(Girih.emblem("tabriz-carpet", Accent.MADDER));
    }

    @Test
    void theMapHoldsEachProvinceOnceAndNoTwoInOnePlace() {
        String map = TileMap.svg(Set.of(Province.HAMADAN), Lang.EN);
        for (Province province : Province.values()) {
            assertThat(map).containsOnlyOnce("data-province=\"" + province.code() + "\"");
        }
        assertThat(Stream.of(Province.values()).map(TileMap::centre)).doesNotHaveDuplicates();
        assertThat(map.split("tile lit", -1)).hasSize(2);
        assertThat(map).contains("<title>Hamadan</title>");
    }

    @Test
    void provincesAreNamedInTheReadersLanguage() {
        assertThat(TileMap.svg(EnumSet.of(Province.YAZD, Province.FARS), Lang.FA))
                .contains("<title>یزد</title>", "aria-label=\"فارس، یزد\"");
    }

    @Test
    void neighboursAreMostlyNeighbours() {
        assertThat(List.of(
                        distance(Province.TEHRAN, Province.ALBORZ),
                        distance(Province.TEHRAN, Province.SEMNAN),
                        distance(Province.TEHRAN, Province.MAZANDARAN),
                        distance(Province.TEHRAN, Province.QOM),
                        distance(Province.GILAN, Province.ARDABIL),
                        distance(Province.KERMAN, Province.SISTAN_BALUCHESTAN),
                        distance(Province.FARS, Province.BUSHEHR),
                        distance(Province.YAZD, Province.ISFAHAN),
                        distance(Province.HAMADAN, Province.KURDISTAN)))
                .allMatch(distance -> distance < 36);
    }

    private static double distance(Province one, Province other) {
        return Math.hypot(
                TileMap.centre(one)[0] - TileMap.centre(other)[0], TileMap.centre(one)[1] - TileMap.centre(other)[1]);
    }
}
