package ir.rasteh.persian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballProgram;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the trade calls its goods, materials, techniques and places in six languages: the bridge on which «tebriz halısı»
 * comes to «قالی تبریز». Written by hand, for these crafts, in {@code config/search/glossary/*.csv}.
 *
 * <p>Names are found by folded letters, and by their stem when the very form is not there: carpets, halısı, коврами, السجاد.
 * Immutable and safe for many threads.
 */
public final class Glossary {

    /** The languages of a glossary's columns, in their order. */
    public static final List<String> LANGUAGES = List.of("fa", "en", "ar", "tr", "ru", "zh");

    private static final String FOLDER = "/config/search/glossary";
    private static final String HEADER = "kind,hs,fa,en,ar,tr,ru,zh";
    private static final int LONGEST_NAME = 8;

    private final List<Term> terms;
    private final Map<String, Node> roots;

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.roots = new LinkedHashMap<>();
        Stems stems = new Stems();
        for (String language : LANGUAGES) {
            Node root = new Node();
            for (Term term : terms) {
                for (String name : term.names(language)) {
                    enter(root, name, language, term, stems);
                    if (name.indexOf(Spelling.ZWNJ) >= 0) {
                        enter(root, name.replace(Spelling.ZWNJ, ' '), language, term, stems);
                    }
                }
            }
            roots.put(language, root);
        }
    }

    /**
     * One entry: a kind ({@code good material technique design colour tool quality trade place-of-trade}), the HS heading or
     * code of a good or material that has one (else empty), and its names by language code, the trade's preferred name first.
     */
    public record Term(String kind, String hs, Map<String, List<String>> names) {

        public Term {
            names = Map.copyOf(names);
        }

        /** The names in a language; none when the term has none there. */
        public List<String> names(String language) {
            return names.getOrDefault(language, List.of());
        }
    }

    /** Where in a text a name stands (char offsets, {@code to} exclusive), in which language, and what it can mean. */
    public record Found(int from, int to, String language, List<Term> terms) {

        public Found {
            terms = List.copyOf(terms);
        }
    }

    /** The glossary that is packed with these classes; without entries when none is. */
    public static Glossary packed() {
        return Packed.GLOSSARY;
    }

    /**
     * Reads glossary files, given by name and content.
     *
     * @throws IllegalArgumentException when a file is not as it should be: names the file and the line
     */
    public static Glossary parse(Map<String, String> files) {
        List<Term> terms = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> read(name, text, terms));
        return new Glossary(terms);
    }

    /** All entries, by file and line. */
    public List<Term> terms() {
        return terms;
    }

    /**
     * The longest names in a text, from its beginning, none overlapping another; a name that several languages share is
     * found once for each.
     */
    public List<Found> find(String text) {
        return find(Spelling.tokens(text));
    }

    List<Found> find(List<Spelling.Token> tokens) {
        List<Found> found = new ArrayList<>();
        Stems stems = new Stems();
        int at = 0;
        while (at < tokens.size()) {
            at += Math.max(1, findAt(tokens, at, stems, found));
        }
        return found;
    }

    /** Adds what begins at this word; returns how many words it takes. */
    private int findAt(List<Spelling.Token> tokens, int at, Stems stems, List<Found> found) {
        int longest = 0;
        boolean exactly = false;
        List<Match> best = new ArrayList<>();
        for (var each : roots.entrySet()) {
            Match match = longest(each.getKey(), each.getValue(), tokens, at, stems);
            if (match == null || match.words < longest || (match.words == longest && exactly && !match.exact)) {
                continue;
            }
            if (match.words > longest || (match.exact && !exactly)) {
                best.clear();
            }
            longest = match.words;
            exactly = match.exact;
            best.add(match);
        }
        for (Match match : best) {
            found.add(new Found(
                    tokens.get(at).from(), tokens.get(at + longest - 1).to(), match.language, match.terms));
        }
        return longest;
    }

    private record Match(String language, int words, boolean exact, List<Term> terms) {}

    private static @Nullable Match longest(
            String language, Node root, List<Spelling.Token> tokens, int at, Stems stems) {
        Node node = root;
        StringBuilder typed = new StringBuilder();
        Match best = null;
        for (int i = at; i < tokens.size() && i - at < LONGEST_NAME; i++) {
            String word = tokens.get(i).joined();
            node = node.next.get(stems.stem(word, language));
            if (node == null) {
                break;
            }
            typed.append(word).append(' ');
            if (!node.names.isEmpty()) {
                String exact = typed.toString();
                List<Term> same = node.names.stream()
                        .filter(name -> name.letters.equals(exact))
                        .map(Name::term)
                        .distinct()
                        .toList();
                List<Term> all = same.isEmpty()
                        ? node.names.stream().map(Name::term).distinct().toList()
                        : same;
                best = new Match(language, i - at + 1, !same.isEmpty(), all);
            }
        }
        return best;
    }

    private static void enter(Node root, String name, String language, Term term, Stems stems) {
        Node node = root;
        StringBuilder letters = new StringBuilder();
        List<Spelling.Token> words = Spelling.tokens(name);
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return;
        }
        for (Spelling.Token token : words) {
            String word = token.joined();
            node = node.next.computeIfAbsent(stems.stem(word, language), each -> new Node());
            letters.append(word).append(' ');
        }
        node.names.add(new Name(letters.toString(), term));
    }

    private static final class Node {
        private final Map<String, Node> next = HashMap.newHashMap(2);
        private final List<Name> names = new ArrayList<>(1);
    }

    private record Name(String letters, Term term) {}

    /** Stemmers of the languages; each keeps a word while it works, so they belong to one call. */
    private static final class Stems {
        private final EnglishStemmer english = new EnglishStemmer();
        private final RussianStemmer russian = new RussianStemmer();
        private final ArabicStemmer arabic = new ArabicStemmer();

        String stem(String word, String language) {
            if (word.length() < 4 || word.length() > 30) {
                return word;
            }
            Spelling.Script script = Spelling.script(word.codePointAt(0));
            return switch (language) {
                case "en" -> script == Spelling.Script.LATIN ? run(english, word) : word;
                case "tr" -> script == Spelling.Script.LATIN ? turkish(word) : word;
                case "ru" -> script == Spelling.Script.CYRILLIC ? fleeting(run(russian, word)) : word;
                case "ar" -> script == Spelling.Script.PERSIAN ? arabic(word) : word;
                default -> word;
            };
        }

        /** Without the vowel that comes and goes before a last consonant: ковер and коврами are one word. */
        private static String fleeting(String stem) {
            int last = stem.length() - 1;
            boolean fleets = last >= 4
                    && (stem.charAt(last - 1) == 'е' || stem.charAt(last - 1) == 'о')
                    && "аеиоуыэюяйьъ".indexOf(stem.charAt(last)) < 0
                    && "аеиоуыэюяйьъ".indexOf(stem.charAt(last - 2)) < 0;
            return fleets ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
        }

        private static String run(SnowballProgram stemmer, String word) {
            stemmer.setCurrent(word);
            ((org.tartarus.snowball.SnowballStemmer) stemmer).stem();
            String stem = stemmer.getCurrent();
            return stem.isEmpty() ? word : stem;
        }

        private String arabic(String word) {
            String stem = run(arabic, word.replace('ی', 'ي').replace('ک', 'ك'))
                    .replace('ي', 'ی')
                    .replace('ى', 'ی')
                    .replace('ك', 'ک');
            // A final heh is mostly a ta marbuta whose dots were not typed; the stemmer knows only the dotted one.
            return stem.length() > 3 && stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem;
        }

        private static final List<String> TURKISH_CASES =
                List.of("dan", "den", "tan", "ten", "nin", "nun", "da", "de", "in", "un");

        private static final List<String> TURKISH_OWNERS = List.of("lari", "leri", "lar", "ler", "si", "su", "i", "u");

        /** Case, owner and plural endings, by letters without diacritics, since half of the buyers type none. */
        private static String turkish(String word) {
            return cut(cut(cut(word, TURKISH_CASES), TURKISH_OWNERS), TURKISH_OWNERS);
        }

        private static String cut(String word, List<String> endings) {
            for (String ending : endings) {
                // Short words are mostly whole as they are: carsi (çarşı, a market) is not car.
                int least = ending.length() == 1 ? 3 : 4;
                if (word.length() - ending.length() >= least && word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
            return word;
        }
    }

    // --- files ---

    private static void read(String file, String text, List<Term> terms) {
        List<List<String>> rows = rows(file, text);
        if (rows.isEmpty() || !String.join(",", rows.getFirst()).equals(HEADER)) {
            throw new IllegalArgumentException(file + ": the first line must be " + HEADER);
        }
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            if (row.size() != 2 + LANGUAGES.size()) {
                throw new IllegalArgumentException(
                        file + ", row " + (i + 1) + ": " + row.size() + " cells in place of " + (2 + LANGUAGES.size()));
            }
            Map<String, List<String>> names = new HashMap<>();
            for (int cell = 0; cell < LANGUAGES.size(); cell++) {
                Set<String> all = new LinkedHashSet<>();
                for (String name : row.get(cell + 2).split("[;؛；]")) {
                    if (!name.isBlank()) {
                        all.add(name.strip());
                    }
                }
                if (!all.isEmpty()) {
                    names.put(LANGUAGES.get(cell), List.copyOf(all));
                }
            }
            terms.add(new Term(row.get(0).strip(), row.get(1).strip(), names));
        }
    }

    private static List<List<String>> rows(String file, String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException(file + ": a quote is not closed");
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static final class Packed {
        private static final Glossary GLOSSARY = read();

        private static Glossary read() {
            URL folder = Glossary.class.getResource(FOLDER);
            Map<String, String> files = new TreeMap<>();
            try {
                if (folder == null) {
                    return parse(Map.of());
                }
                if (folder.openConnection() instanceof JarURLConnection jar) {
                    readJar(jar, files);
                } else {
                    try (Stream<Path> all = Files.list(Path.of(folder.toURI()))) {
                        for (Path each : all.filter(path -> path.toString().endsWith(".csv"))
                                .toList()) {
                            files.put(String.valueOf(each.getFileName()), Files.readString(each));
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("No path to " + folder, e);
            }
            return parse(files);
        }

        private static void readJar(JarURLConnection connection, Map<String, String> files) throws IOException {
            connection.setUseCaches(false);
            String prefix =
                    connection.getEntryName() + (connection.getEntryName().endsWith("/") ? "" : "/");
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry each : jar.stream()
                        .filter(entry -> entry.getName().startsWith(prefix)
                                && entry.getName().endsWith(".csv"))
                        .toList()) {
                    try (InputStream in = jar.getInputStream(each)) {
                        files.put(
                                each.getName().substring(prefix.length()),
                                new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }
}
