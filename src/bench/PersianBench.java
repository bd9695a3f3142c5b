import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * {@code ./rasteh bench persian --data DIR [--fields SPEC] [--rewriter CLASS|none]}: how well the Persian analysis and the
 * reading of queries find what was meant, beside Lucene's own Persian analyser on the same texts.
 *
 * <p>DIR holds tab-separated files, UTF-8, without header: {@code qa_docs} (id, text), {@code qa_queries} (set, id, doc,
 * question), {@code robust_queries} (kind, id, doc, clean, corrupted), {@code lemma_ud} (form, lemmas parted by |, part of
 * speech), {@code finglish} and {@code finglish_words} (Latin, Persian), {@code xling_docs} (id, names), {@code xling_queries}
 * (language, id, name). Texts are indexed once for each field with BM25 as Lucene sets it; a query is a bag of words in each
 * field, the fields joined by the maximum with a tie of 0.2, and of the rewriter's alternatives the best counts.
 *
 * <p>SPEC is Field(+Field)*, Field = IndexAnalyzer[/SearchAnalyzer][^boost], classes by name. Prints one row for each aim with
 * its verdict, and tokens per second of the main field's analyser as a ratio to Lucene's; all of it also goes to
 * {@code target/bench/persian.json}. Run by the launcher with plain {@code java} on the built shop's class path.
 */
class PersianBench {

    static final Path OUT = Path.of("target/bench/persian.json");
    static final String ROOM = "ir.rasteh.persian.";
    static final String STOCK = "org.apache.lucene.analysis.fa.PersianAnalyzer";
    static final String OURS = ROOM + "PersianProductAnalyzer+" + ROOM + "PersianBroadAnalyzer+" + ROOM
            + "PersianPartsAnalyzer^.3+" + ROOM + "PersianSkeletonAnalyzer/" + ROOM + "PersianSkeletonSearchAnalyzer^.6";
    static final float TIE = 0.2f;
    static final int DEPTH = 10;

    /** How the aims are read: at least a figure, or no more than this below the same queries typed without trouble. */
    static final double AS_CLEAN = 0.002;

    record Aim(String key, String name, double atLeast) {}

    /** An aim of 0 is reported only; a negative one means "as good as clean". */
    static final List<Aim> AIMS = List.of(
            new Aim("qa.mrr10", "question -> paragraph, MRR@10", .962),
            new Aim("kw.clean.r10", "three words, clean, R@10", .980),
            new Aim("kw_zwnj_drop.r10", "  ZWNJ dropped", .985),
            new Aim("kw_zwnj_space.r10", "  ZWNJ as a space", .987),
            new Aim("kw_arabic.r10", "  Arabic letters", -1),
            new Aim("kw_noise.r10", "  noise of old texts", -1),
            new Aim("kw_homophone1.r10", "  one homophone", .975),
            new Aim("kw_homophone2.r10", "  two homophones", .970),
            new Aim("kw_typo1.r10", "  one typo", .977),
            new Aim("kw_finglish.r10", "  Finglish", .93),
            new Aim("kw_keyboard.r10", "  wrong keyboard", .977),
            new Aim("lemma.f1", "forms of one lemma, F1", .87),
            new Aim("lemma.p", "  precision", .90),
            new Aim("lemma.r", "  recall", 0),
            new Aim("finglish_human.mrr10", "Finglish sentences by people, MRR@10", .97),
            new Aim("finglish_words.r1", "Finglish words, R@1", .75),
            new Aim("finglish_words.r10", "  R@10", .88),
            new Aim("xling.en.r10", "foreign names, R@10: English", .50),
            new Aim("xling.zh-CN.r10", "  Chinese", .50),
            new Aim("xling.tr.r10", "  Turkish", .50),
            new Aim("xling.ar.r10", "  Arabic", .50),
            new Aim("xling.ru.r10", "  Russian", .50));

    public static void main(String[] args) throws Exception {
        Path data = null;
        String fields = OURS;
        String rewriter = ROOM + "PersianQueryRewriter";
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--data" -> data = Path.of(System.getProperty("rasteh.folder", "")).resolve(args[i + 1]);
                case "--fields" -> fields = args[i + 1];
                case "--rewriter" -> rewriter = args[i + 1];
                default -> throw new IllegalArgumentException("No such option: " + args[i]);
            }
        }
        if (data == null || !Files.isDirectory(data)) {
            System.out.println("Persian: no texts to measure on" + (data == null ? "" : " in " + data)
                    + "; call ./rasteh bench persian --data DIR (src/bench/PersianBench.java says what DIR holds)");
            return;
        }
        Map<String, Double> ours = new Measure(data, fields, rewriter).all();
        Map<String, Double> stock = new Measure(data, STOCK, "none").all();
        double speed = speed(data, fields.split("[+/^]", 2)[0]);
        report(ours, stock, speed, fields, rewriter);
    }

    // --- the measure ---

    record Searched(Analyzer index, Analyzer search, float boost) {}

    record Sought(String query, Set<Integer> wanted) {}

    record Scores(double r1, double r10, double mrr10) {}

    static final class Measure {
        private final Path data;
        private final List<Searched> fields = new ArrayList<>();
        private final String rewriter;

        Measure(Path data, String spec, String rewriter) throws ReflectiveOperationException {
            this.data = data;
            this.rewriter = rewriter;
            for (String field : spec.split("\\+")) {
                String[] boost = field.split("\\^");
                String[] names = boost[0].split("/");
                Analyzer index = analyzer(names[0]);
                fields.add(new Searched(
                        index,
                        names.length > 1 ? analyzer(names[1]) : index,
                        boost.length > 1 ? Float.parseFloat(boost[1]) : 1));
            }
        }

        Map<String, Double> all() throws Exception {
            Map<String, Double> all = new LinkedHashMap<>();
            questions(all);
            lemmas(all);
            finglish(all);
            names(all);
            return all;
        }

        private void questions(Map<String, Double> all) throws Exception {
            List<String[]> docs = rows("qa_docs");
            try (Index index = new Index(docs)) {
                List<Sought> questions = new ArrayList<>();
                for (String[] row : rows("qa_queries")) {
                    questions.add(new Sought(row[3], Set.of(index.number(row[2]))));
                }
                all.put("qa.mrr10", index.scores(questions).mrr10);

                Map<String, List<String[]>> kinds = new LinkedHashMap<>();
                for (String[] row : rows("robust_queries")) {
                    kinds.computeIfAbsent(row[0], each -> new ArrayList<>()).add(row);
                }
                Set<Sought> plain = new LinkedHashSet<>();
                for (var kind : kinds.entrySet()) {
                    List<Sought> clean = new ArrayList<>();
                    List<Sought> troubled = new ArrayList<>();
                    for (String[] row : kind.getValue()) {
                        clean.add(new Sought(row[3], Set.of(index.number(row[2]))));
                        troubled.add(new Sought(row[4], Set.of(index.number(row[2]))));
                    }
                    if (kind.getKey().startsWith("kw_")) {
                        plain.addAll(clean);
                    }
                    all.put(kind.getKey() + ".clean", index.scores(clean).r10);
                    all.put(kind.getKey() + ".r10", index.scores(troubled).r10);
                }
                all.put("kw.clean.r10", index.scores(List.copyOf(plain)).r10);
            }
        }

        /** Every two forms: found by one another (each word of the one is in the other) against sharing a lemma. */
        private void lemmas(Map<String, Double> all) throws Exception {
            List<String[]> forms = rows("lemma_ud");
            List<List<Set<String>>> asked = new ArrayList<>();
            Map<String, BitSet> holding = new HashMap<>();
            Map<String, BitSet> sharing = new HashMap<>();
            for (int i = 0; i < forms.size(); i++) {
                asked.add(positions(fields.getFirst().search, forms.get(i)[0]));
                for (Set<String> place : positions(fields.getFirst().index, forms.get(i)[0])) {
                    for (String term : place) {
                        holding.computeIfAbsent(term, each -> new BitSet()).set(i);
                    }
                }
                for (String lemma : forms.get(i)[1].split("\\|")) {
                    sharing.computeIfAbsent(lemma, each -> new BitSet()).set(i);
                }
            }
            long found = 0;
            long wanted = 0;
            long both = 0;
            for (int i = 0; i < forms.size(); i++) {
                BitSet matching = new BitSet();
                boolean first = true;
                for (Set<String> place : asked.get(i)) {
                    BitSet any = new BitSet();
                    place.forEach(term -> any.or(holding.getOrDefault(term, new BitSet())));
                    if (first) {
                        matching.or(any);
                    } else {
                        matching.and(any);
                    }
                    first = false;
                }
                BitSet same = new BitSet();
                for (String lemma : forms.get(i)[1].split("\\|")) {
                    same.or(sharing.get(lemma));
                }
                matching.clear(i);
                same.clear(i);
                found += matching.cardinality();
                wanted += same.cardinality();
                same.and(matching);
                both += same.cardinality();
            }
            double p = found == 0 ? 0 : (double) both / found;
            double r = wanted == 0 ? 0 : (double) both / wanted;
            all.put("lemma.p", p);
            all.put("lemma.r", r);
            all.put("lemma.f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
        }

        private void finglish(Map<String, Double> all) throws Exception {
            List<String[]> sentences = rows("finglish");
            List<String[]> docs = new ArrayList<>();
            for (String[] row : sentences) {
                docs.add(new String[] {String.valueOf(docs.size()), row[1]});
            }
            try (Index index = new Index(docs)) {
                List<Sought> sought = new ArrayList<>();
                for (String[] row : sentences) {
                    sought.add(new Sought(row[0], Set.of(sought.size())));
                }
                all.put("finglish_human.mrr10", index.scores(sought).mrr10);
            }
            Set<String> words = new LinkedHashSet<>();
            rows("finglish_words").forEach(row -> words.add(row[1]));
            try (Index index =
                    new Index(words.stream().map(word -> new String[] {word, word}).toList())) {
                List<Sought> sought = new ArrayList<>();
                for (String[] row : rows("finglish_words")) {
                    sought.add(new Sought(row[0], Set.of(index.number(row[1]))));
                }
                Scores scores = index.scores(sought);
                all.put("finglish_words.r1", scores.r1);
                all.put("finglish_words.r10", scores.r10);
            }
        }

        private void names(Map<String, Double> all) throws Exception {
            try (Index index = new Index(rows("xling_docs"))) {
                Map<String, List<Sought>> languages = new LinkedHashMap<>();
                for (String[] row : rows("xling_queries")) {
                    languages
                            .computeIfAbsent(row[0], each -> new ArrayList<>())
                            .add(new Sought(row[2], Set.of(index.number(row[1]))));
                }
                for (var language : languages.entrySet()) {
                    all.put("xling." + language.getKey() + ".r10", index.scores(language.getValue()).r10);
                }
            }
        }

        private List<String[]> rows(String name) throws IOException {
            return Files.readAllLines(data.resolve(name + ".tsv")).stream()
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .toList();
        }

        /** Texts in memory, one Lucene field for each field of the spec. */
        final class Index implements AutoCloseable {
            private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
            private final Map<String, Integer> numbers = new HashMap<>();
            private final DirectoryReader reader;
            private final IndexSearcher searcher;
            private final Function<String, List<String>> alternatives;

            Index(List<String[]> docs) throws Exception {
                alternatives = alternatives(docs.stream().map(row -> row[1]).toList());
                Analyzer each = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                    @Override
                    protected Analyzer getWrappedAnalyzer(String field) {
                        return fields.get(Integer.parseInt(field)).index;
                    }
                };
                try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(each))) {
                    for (String[] row : docs) {
                        Document document = new Document();
                        for (int field = 0; field < fields.size(); field++) {
                            document.add(new TextField(String.valueOf(field), row[1], Field.Store.NO));
                        }
                        writer.addDocument(document);
                        numbers.put(row[0], numbers.size());
                    }
                    // One segment: documents then keep the order in which they came, and BM25 sees all of them.
                    writer.forceMerge(1);
                }
                reader = DirectoryReader.open(directory);
                searcher = new IndexSearcher(reader);
            }

            @SuppressWarnings("unchecked")
            private Function<String, List<String>> alternatives(List<String> texts) throws ReflectiveOperationException {
                return rewriter.equals("none")
                        ? List::of
                        : (Function<String, List<String>>) Class.forName(rewriter)
                                .getConstructor(List.class)
                                .newInstance(texts);
            }

            int number(String id) {
                return numbers.get(id);
            }

            Scores scores(List<Sought> all) throws Exception {
                double r1 = 0;
                double r10 = 0;
                double mrr10 = 0;
                try (ExecutorService workers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                    List<Future<Integer>> ranks = new ArrayList<>();
                    for (Sought each : all) {
                        ranks.add(workers.submit(() -> rank(each)));
                    }
                    for (Future<Integer> each : ranks) {
                        int rank = each.get();
                        r1 += rank == 1 ? 1 : 0;
                        r10 += rank > 0 ? 1 : 0;
                        mrr10 += rank > 0 ? 1.0 / rank : 0;
                    }
                }
                int n = Math.max(1, all.size());
                return new Scores(r1 / n, r10 / n, mrr10 / n);
            }

            private int rank(Sought sought) throws IOException {
                List<Query> queries = new ArrayList<>();
                for (String alternative : alternatives.apply(sought.query)) {
                    List<Query> parts = new ArrayList<>();
                    for (int field = 0; field < fields.size(); field++) {
                        Query words = new QueryBuilder(fields.get(field).search)
                                .createBooleanQuery(String.valueOf(field), alternative, BooleanClause.Occur.SHOULD);
                        if (words != null) {
                            parts.add(fields.get(field).boost == 1 ? words : new BoostQuery(words, fields.get(field).boost));
                        }
                    }
                    if (!parts.isEmpty()) {
                        queries.add(parts.size() == 1 ? parts.getFirst() : new DisjunctionMaxQuery(parts, TIE));
                    }
                }
                if (queries.isEmpty()) {
                    return 0;
                }
                Query query = queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
                ScoreDoc[] hits = searcher.search(query, DEPTH).scoreDocs;
                for (int i = 0; i < hits.length; i++) {
                    if (sought.wanted.contains(hits[i].doc)) {
                        return i + 1;
                    }
                }
                return 0;
            }

            @Override
            public void close() throws IOException {
                reader.close();
                directory.close();
            }
        }
    }

    static Analyzer analyzer(String name) throws ReflectiveOperationException {
        return (Analyzer) Class.forName(name).getConstructor().newInstance();
    }

    static List<Set<String>> positions(Analyzer analyzer, String text) throws IOException {
        List<Set<String>> positions = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (positions.isEmpty() || step.getPositionIncrement() > 0) {
                    positions.add(new HashSet<>());
                }
                positions.getLast().add(term.toString());
            }
            tokens.end();
        }
        return positions;
    }

    // --- speed ---

    /** Letters per second of an analyser over those of Lucene's, in turns, the median of the rounds. */
    static double speed(Path data, String name) throws Exception {
        List<String> texts = Files.readAllLines(data.resolve("qa_docs.tsv"));
        List<Double> ratios = new ArrayList<>();
        try (Analyzer ours = analyzer(name);
                Analyzer stock = analyzer(STOCK)) {
            for (int round = 0; round < 14; round++) {
                double ratio = (double) nanos(stock, texts) / nanos(ours, texts);
                if (round >= 5) {
                    ratios.add(ratio);
                }
            }
        }
        ratios.sort(null);
        return ratios.get(ratios.size() / 2);
    }

    static long nanos(Analyzer analyzer, List<String> texts) throws IOException {
        long begun = System.nanoTime();
        long letters = 0;
        for (int i = 0; i < 4; i++) {
            for (String text : texts) {
                try (TokenStream tokens = analyzer.tokenStream("", text)) {
                    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        letters += term.length();
                    }
                    tokens.end();
                }
            }
        }
        if (letters == 0) {
            throw new IllegalStateException("The analyser gave no tokens");
        }
        return System.nanoTime() - begun;
    }

    // --- the report ---

    static void report(
            Map<String, Double> ours, Map<String, Double> stock, double speed, String fields, String rewriter)
            throws IOException {
        System.out.printf(Locale.ROOT, "%-38s %7s %7s %8s%n", "", "Lucene", "Rasteh", "aim");
        StringBuilder json = new StringBuilder("{\n  \"fields\": \"" + fields + "\",\n  \"rewriter\": \"" + rewriter
                + "\",\n  \"rows\": [");
        int missed = 0;
        String comma = "";
        for (Aim aim : AIMS) {
            double figure = ours.getOrDefault(aim.key, 0.0);
            double least = aim.atLeast < 0
                    ? ours.getOrDefault(aim.key.replace(".r10", ".clean"), 0.0) - AS_CLEAN
                    : aim.atLeast;
            // Aims have three digits at most, and so has what is compared with them.
            boolean reached = Math.round(figure * 1000) >= Math.round(least * 1000);
            missed += reached ? 0 : 1;
            System.out.printf(
                    Locale.ROOT,
                    "%-38s %7.3f %7.3f %8s  %s%n",
                    aim.name,
                    stock.getOrDefault(aim.key, 0.0),
                    figure,
                    aim.atLeast == 0 ? "" : aim.atLeast < 0 ? "= clean" : String.format(Locale.ROOT, "%.3f", aim.atLeast),
                    aim.atLeast == 0 ? "" : reached ? "reached" : "MISSED");
            json.append(String.format(
                    Locale.ROOT,
                    "%s\n    { \"name\": \"%s\", \"lucene\": %.4f, \"rasteh\": %.4f, \"aim\": %.4f, \"reached\": %b }",
                    comma,
                    aim.key,
                    stock.getOrDefault(aim.key, 0.0),
                    figure,
                    least,
                    reached));
            comma = ",";
        }
        boolean fast = speed >= 0.6;
        System.out.printf(
                Locale.ROOT,
                "%-38s %7.3f %7.3f %8.3f  %s%n",
                "texts analysed a second, to Lucene",
                1.0,
                speed,
                0.6,
                fast ? "reached" : "MISSED");
        System.out.println(missed + (fast ? 0 : 1) == 0 ? "All aims are reached." : (missed + (fast ? 0 : 1)) + " aims are missed.");
        json.append(String.format(Locale.ROOT, "\n  ],\n  \"speedToLucene\": %.3f\n}\n", speed));
        Files.createDirectories(OUT.getParent());
        Files.writeString(OUT, json);
        System.out.println("(" + OUT + ")");
    }
}
