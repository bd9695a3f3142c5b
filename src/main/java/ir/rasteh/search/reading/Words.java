package ir.rasteh.search.reading;

import ir.rasteh.persian.Glossary;
import ir.rasteh.persian.PersianQueryRewriter;
import ir.rasteh.persian.WordStock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The words of all listings, against which a buyer's words are read. They live in the database, so that every instance reads
 * alike and a restart forgets nothing; here they are kept as a stock that answers in microseconds.
 */
@Component
public class Words {

    private static final Logger log = LoggerFactory.getLogger(Words.class);

    /** The word that counts the listings themselves. */
    private static final String ALL = "";

    /** So many rows are written in one statement. */
    private static final int ROWS = 5_000;

    /** Pairs of words count from this number of listings on; a pair that stands together once proves nothing. */
    private static final int ATTESTED = 2;

    private record Stock(long edition, int listings, WordStock words, PersianQueryRewriter rewriter) {}

    private final JdbcClient database;
    private final Signposts signposts;
    private final TransactionTemplate transaction;
    private final ConcurrentLinkedQueue<List<String>> heard = new ConcurrentLinkedQueue<>();
    private volatile Stock stock;

    Words(JdbcClient database, Signposts signposts, PlatformTransactionManager transactions) {
        this.database = database;
        this.signposts = signposts;
        this.transaction = new TransactionTemplate(transactions);
        this.stock = new Stock(
                0, 0, WordStock.empty(), new PersianQueryRewriter(WordStock.empty(), Glossary.parse(Map.of())));
    }

    /** Reads a query against the words of the listings. */
    PersianQueryRewriter rewriter() {
        return stock().rewriter();
    }

    /** How many listings have a word. */
    int listings(String word) {
        return stock().words().texts(word);
    }

    /** How many listings there are. */
    int allListings() {
        return stock().listings();
    }

    /** Begins to gather the words of all listings anew. */
    public Gathering gather() {
        return new Gathering();
    }

    /** Hears what a listing that has changed now says, passage by passage; it is known within seconds. */
    public void hear(List<String> passages) {
        heard.add(passages);
    }

    /** The words of all listings while they are gathered; for one thread at a time. */
    public final class Gathering {

        private final WordStock.Builder words = WordStock.builder();
        private int listings;

        private Gathering() {}

        /** Counts everything that one listing says, passage by passage. */
        public synchronized void add(List<String> passages) {
            words.add(passages);
            listings++;
        }

        /** Puts what was gathered in the place of what was known. */
        public synchronized void keep() {
            WordStock gathered = words.build(ATTESTED);
            Map<String, Integer> counts = counts(gathered);
            if (listings > 0) {
                counts.put(ALL, listings);
            }
            long edition = Objects.requireNonNull(transaction.execute(status -> {
                // One writer at a time; who waits here writes after us.
                nextEdition();
                replaceBy(counts);
                return edition();
            }));
            know(edition, listings, gathered);
        }
    }

    /** Adds what was heard, and reads again what another instance has told. */
    @Scheduled(
            fixedDelayString = "${rasteh.search.words-every:10s}",
            initialDelayString = "${rasteh.search.words-every:10s}")
    void follow() {
        if (!heard.isEmpty()) {
            WordStock.Builder fresh = WordStock.builder();
            int texts = 0;
            for (List<String> listing = heard.poll(); listing != null; listing = heard.poll()) {
                fresh.add(listing);
                texts++;
            }
            // What a listing said before its change is forgotten at the next rebuild: a word known too long does no
            // harm.
            Map<String, Integer> counts = counts(fresh.build());
            if (!counts.isEmpty()) {
                counts.put(ALL, texts);
                transaction.executeWithoutResult(status -> {
                    nextEdition();
                    write(counts);
                });
            }
            log.debug("{} words of {} changed listings were heard", counts.size(), texts);
        }
        if (stock.edition() != edition()) {
            read();
        }
    }

    private static Map<String, Integer> counts(WordStock words) {
        Map<String, Integer> counts = new HashMap<>(words.words());
        counts.putAll(words.pairs());
        return counts;
    }

    private Stock stock() {
        Stock now = stock;
        if (now.edition() == 0) {
            read();
            now = stock;
        }
        return now;
    }

    private synchronized void read() {
        long edition = edition();
        if (edition == stock.edition()) {
            return;
        }
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        int[] listings = {0};
        database.sql("select word, listings from search_word")
                .query((row, n) -> Map.entry(row.getString("word"), row.getInt("listings")))
                .list()
                .forEach(entry -> {
                    if (entry.getKey().equals(ALL)) {
                        listings[0] = entry.getValue();
                    } else if (entry.getKey().indexOf(' ') < 0) {
                        words.put(entry.getKey(), entry.getValue());
                    } else if (entry.getValue() >= ATTESTED) {
                        pairs.put(entry.getKey(), entry.getValue());
                    }
                });
        know(edition, listings[0], WordStock.of(words, pairs));
    }

    /** Reads queries by these words from now on, unless later ones are known already. */
    private synchronized void know(long edition, int listings, WordStock words) {
        if (edition > stock.edition()) {
            stock = new Stock(edition, listings, words, new PersianQueryRewriter(words, signposts.glossary()));
        }
    }

    private long edition() {
        return database.sql("select edition from search_words_told")
                .query(Long.class)
                .single();
    }

    private void nextEdition() {
        database.sql("update search_words_told set edition = edition + 1").update();
    }

    /** Most words are the same as before, and their rows stay untouched. */
    private void replaceBy(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> rows = List.copyOf(counts.entrySet());
        database.sql("""
                        merge into search_word known
                        using (select * from unnest(:words::text[], :listings::integer[])) as told (word, listings)
                        on known.word = told.word
                        when matched and known.listings <> told.listings then update set listings = told.listings
                        when not matched by source then delete
                        when not matched then insert (word, listings) values (told.word, told.listings)""")
                .param("words", rows.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("listings", rows.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    private void write(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> rows =
                counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Map.Entry<String, Integer>> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            database.sql("""
                            insert into search_word (word, listings)
                            select * from unnest(:words::text[], :listings::integer[])
                            on conflict (word) do update set listings = search_word.listings + excluded.listings""")
                    .param("words", some.stream().map(Map.Entry::getKey).toArray(String[]::new))
                    .param("listings", some.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                    .update();
        }
    }
}
