package ir.rasteh.persian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How fast the analysers read, beside Lucene's own Persian one: words a second over the Persian names and texts of the sample
 * catalogue. {@code ./rasteh bench persian} runs it; the figures go to {@code target/bench/persian-speed.json}.
 *
 * <p>A word is one that Lucene's standard tokeniser finds, whatever a chain makes of it: chains that leave out stop words or
 * stack readings would otherwise look slow or fast for nothing. The aim is the main field's: at least 60 % of Lucene's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@Threads(1)
public class AnalyzerSpeed {

    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Path OUT = Path.of("target/bench/persian-speed.json");
    private static final double AIM = 0.6;

    @Param({"lucene", "product", "exact", "broad", "parts", "skeleton"})
    public String chain = "lucene";

    private Analyzer analyzer = new PersianAnalyzer();
    private List<String> texts = List.of();

    @Setup
    public void open() {
        texts = texts();
        analyzer =
                switch (chain) {
                    case "product" -> new PersianProductAnalyzer();
                    case "exact" -> new PersianExactAnalyzer();
                    case "broad" -> new PersianBroadAnalyzer();
                    case "parts" -> new PersianPartsAnalyzer();
                    case "skeleton" -> new PersianSkeletonAnalyzer();
                    case "lucene" -> new PersianAnalyzer();
                    default -> throw new IllegalArgumentException("No such chain: " + chain);
                };
    }

    /** Reads the whole catalogue once. */
    @Benchmark
    public long read() {
        long letters = 0;
        for (String text : texts) {
            letters += letters(analyzer, text);
        }
        return letters;
    }

    private static long letters(Analyzer analyzer, String text) {
        long letters = 0;
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                letters += term.length();
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /** The third and the fifth column of every list of listings: its Persian name and text. */
    private static List<String> texts() {
        try (Stream<Path> folders = Files.list(SAMPLE)) {
            List<String> texts = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                Path listings = folder.resolve("listings.csv");
                if (Files.exists(listings)) {
                    for (List<String> row : rows(Files.readString(listings))) {
                        texts.add(row.get(2));
                        texts.add(row.get(4));
                    }
                }
            }
            if (texts.isEmpty()) {
                throw new IllegalStateException("No listings below " + SAMPLE.toAbsolutePath());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of comma-separated values without the header; quoted cells may hold commas and line ends. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows.stream().skip(1).filter(each -> each.size() > 4).toList();
    }

    private static int words() {
        int words = 0;
        try (Analyzer standard = new StandardAnalyzer()) {
            for (String text : texts()) {
                try (TokenStream tokens = standard.tokenStream("", text)) {
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        words++;
                    }
                    tokens.end();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    public static void main(String[] args) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AnalyzerSpeed.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .jvmArgs("-Xmx512m")
                        .build())
                .run();
        int words = words();
        Map<String, Double> speeds = new TreeMap<>();
        for (RunResult result : results) {
            speeds.put(
                    result.getParams().getParam("chain"), result.getPrimaryResult().getScore() * words);
        }
        report(words, speeds);
    }

    private static void report(int words, Map<String, Double> speeds) throws IOException {
        double lucene = speeds.getOrDefault("lucene", 0.0);
        double ratio = speeds.getOrDefault("product", 0.0) / lucene;
        StringBuilder json = new StringBuilder("{\"words\":" + words + ",\"wordsPerSecond\":{");
        System.out.printf(Locale.ROOT, "%nSpeed over the sample's %,d Persian words%n", words);
        String comma = "";
        for (var each : speeds.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-10s %,12.0f words/s  %4.0f %% of Lucene's%n",
                    each.getKey(),
                    each.getValue(),
                    100 * each.getValue() / lucene);
            json.append(String.format(Locale.ROOT, "%s\"%s\":%.0f", comma, each.getKey(), each.getValue()));
            comma = ",";
        }
        json.append(String.format(Locale.ROOT, "},\"productToLucene\":%.3f,\"aim\":%.2f}%n", ratio, AIM));
        System.out.printf(
                Locale.ROOT,
                "  the main field at %.0f %% of Lucene's, aim %.0f %%: %s%n",
                100 * ratio,
                100 * AIM,
                ratio >= AIM ? "reached" : "MISSED");
        Files.createDirectories(OUT.getParent());
        Files.writeString(OUT, json);
    }
}
