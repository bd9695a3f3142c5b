package ir.rasteh.persian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however broken, brings an analyser of the room down or makes it give what an index would refuse. */
class PersianFuzzTest {

    private record Chain(String name, Supplier<Analyzer> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Every analyser of the room; a new one is added here. */
    private static List<Chain> chains() {
        return List.of(
                new Chain("product", PersianProductAnalyzer::new),
                new Chain("product with lists", () -> new PersianProductAnalyzer(List.of("و", "از"), List.of("کرمان"))),
                new Chain("exact", PersianExactAnalyzer::new),
                new Chain("broad", PersianBroadAnalyzer::new),
                new Chain("parts", PersianPartsAnalyzer::new),
                new Chain("skeleton", PersianSkeletonAnalyzer::new),
                new Chain("skeleton of queries", PersianSkeletonSearchAnalyzer::new));
    }

    private static final int TEXTS = Boolean.getBoolean("rasteh.full") ? 20_000 : 2_000;
    private static final long SEED = 1405;

    private static final String[] PIECES = {
        "قالی",
        "کتاب‌هایشان",
        "دست‌باف",
        "دست باف",
        "ها",
        "های",
        "ترین",
        "می",
        "می‌روم",
        "آثار",
        "ستارگان",
        "کرمانی",
        "مُبْلِ",
        "مـلایر",
        "ﻛﺘﺎﺏ",
        "ﷺ",
        "ﷲ",
        "۱۲٣",
        "Tabriz",
        "maker's",
        "café",
        "İSTANBUL",
        "Ünlü",
        "Ковёр",
        "й",
        "地毯",
        "ｆｕｌｌ",
        "\u200c",
        "\u200c\u200c",
        "\u200b",
        "\u200d",
        "\u00ac",
        "\u00ad",
        "\u0640",
        "\u064b",
        "\u0654",
        "\u202b",
        "\u202c",
        "\ufeff",
        "\ufffd",
        "\uffff",
        "\u0000",
        "\ud83e\uddf6",
        "\ud83d",
        "\ude00",
        "\ud835\udc00",
        "\ud83c\udde6",
        "ﬃ",
        "㎏",
        " ",
        " ",
        " ",
        "\n",
        "\t",
        ".",
        "،",
        "؟",
        "«",
        "»",
        "-",
        "/",
        "'",
        "’",
        "5701.10",
        "ا",
        "ی",
        "ه",
        "و"
    };

    @ParameterizedTest
    @MethodSource("chains")
    void everyTextGivesTokensThatAnIndexTakes(Chain chain) {
        Random random = new Random(SEED);
        try (Analyzer analyzer = chain.make().get()) {
            for (int i = 0; i < TEXTS; i++) {
                String text = text(random, i);
                int reached = 0;
                int first = 1;
                for (Token token : tokens(analyzer, text)) {
                    assertThat(token.word()).as("a token of %s", shown(text)).isNotEmpty();
                    assertThat(token.from()).as("offsets in %s", shown(text)).isBetween(reached, text.length());
                    assertThat(token.to()).as("offsets in %s", shown(text)).isBetween(token.from(), text.length());
                    assertThat(token.step()).as("positions in %s", shown(text)).isGreaterThanOrEqualTo(first);
                    reached = token.from();
                    first = 0;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void anAnalyserUsedBeforeGivesTheSameAsANewOne(Chain chain) {
        Random random = new Random(SEED + 1);
        try (Analyzer used = chain.make().get()) {
            for (int i = 0; i < TEXTS / 10; i++) {
                String text = text(random, i);
                tokens(used, text(random, i + 1));
                try (Analyzer fresh = chain.make().get()) {
                    assertThat(tokens(used, text)).as(shown(text)).isEqualTo(tokens(fresh, text));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void manyThreadsGetWhatOneGets(Chain chain) throws Exception {
        Random random = new Random(SEED + 2);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS / 4; i++) {
            texts.add(text(random, i));
        }
        try (Analyzer analyzer = chain.make().get();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<List<List<Token>>> all =
                    () -> texts.stream().map(text -> tokens(analyzer, text)).toList();
            List<List<Token>> wanted = all.call();
            List<Future<List<List<Token>>>> answers = threads.invokeAll(List.of(all, all, all, all));
            for (Future<List<List<Token>>> answer : answers) {
                assertThat(answer.get()).isEqualTo(wanted);
            }
        }
    }

    private record Token(String word, int from, int to, int step) {}

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute steps = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(), offsets.startOffset(), offsets.endOffset(), steps.getPositionIncrement()));
            }
            stream.end();
            assertThat(offsets.endOffset()).as("the end of %s", shown(text)).isBetween(0, text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Pieces of words in turn with any letter of Unicode at all; now and then longer than a reader's buffer. */
    private static String text(Random random, int number) {
        StringBuilder text = new StringBuilder();
        int pieces = number % 100 == 99 ? 2_000 : random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.append((char) (0x600 + random.nextInt(0x100)));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(200)
                .forEach(c -> shown.append(c > 31 && c < 127 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return shown.toString();
    }
}
