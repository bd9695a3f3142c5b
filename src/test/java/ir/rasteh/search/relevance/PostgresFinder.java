package ir.rasteh.search.relevance;

import ir.rasteh.kernel.Lang;
import ir.rasteh.persian.PersianExactAnalyzer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.postgresql.PGConnection;

/**
 * What PostgreSQL does alone: full text in the {@code simple} configuration over text whose letters we folded, names before
 * mark, firm and attributes before texts, any word of the query, ranked by cover density; and beside it the trigram similarity
 * of the names.
 */
public final class PostgresFinder implements Finder, AutoCloseable {

    private static final String FIND = """
            select id from baseline.listing
            where words @@ to_tsquery('simple', ?) or ? <% names
            order by ts_rank_cd(words, to_tsquery('simple', ?)) + word_similarity(?, names) desc, id
            limit\s""" + PAGE;

    private final PersianExactAnalyzer folding = new PersianExactAnalyzer();
    private final Connection owner;

    /** Works on a connection that may create a schema, and closes it. */
    public PostgresFinder(Connection owner) throws SQLException {
        this.owner = owner;
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop schema if exists baseline cascade");
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create schema baseline");
            statement.execute(
                    "create unlogged table baseline.listing (id uuid primary key, names text not null, words tsvector not null)");
        }
    }

    /** Takes these listings in; {@link #index} follows the last of them. */
    public void add(List<Goods.Words> goods) throws SQLException {
        add(owner, goods);
    }

    /** As {@link #add(List)}, on another connection of the owner. */
    public void add(Connection connection, List<Goods.Words> goods) throws SQLException {
        StringBuilder rows = new StringBuilder();
        for (Goods.Words each : goods) {
            List<String> names = tokens(String.join(" ", each.names().texts().values()));
            // What to_tsvector would make of the folded words, without parsing them a second time.
            Map<String, StringBuilder> places = new LinkedHashMap<>();
            int at = place(places, names, 'A', 0);
            at = place(places, tokens(each.mark() + " " + each.firm() + " " + each.attributes()), 'B', at);
            place(places, tokens(String.join(" ", each.texts().texts().values())), 'C', at);
            rows.append(each.id())
                    .append('\t')
                    .append(cell(String.join(" ", names)))
                    .append('\t')
                    .append(cell(String.join(" ", places.values())))
                    .append('\n');
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy baseline.listing from stdin", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    private static int place(Map<String, StringBuilder> places, List<String> tokens, char weight, int after) {
        int at = after;
        for (String token : tokens) {
            at++;
            StringBuilder place = places.get(token);
            if (place == null) {
                place = new StringBuilder(quoted(token)).append(':');
                places.put(token, place);
            } else {
                place.append(',');
            }
            place.append(at).append(weight);
        }
        return at;
    }

    /** As a word stands in a text search value. */
    private static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** As a value stands in a line of COPY. */
    private static String cell(String value) {
        return value.replace("\\", "\\\\");
    }

    /** Makes the two inverted indices, after all rows: much faster than with each. */
    public void index() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("create index listing_words on baseline.listing using gin (words)");
            statement.execute("create index listing_names on baseline.listing using gin (names gin_trgm_ops)");
            statement.execute("analyze baseline.listing");
        }
    }

    /** Drops the two again, before many more rows come. */
    public void unindex() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop index if exists baseline.listing_words, baseline.listing_names");
        }
    }

    /** How many bytes table and indices take. */
    public long bytes() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select pg_total_relation_size('baseline.listing')")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public Found find(String words, Lang lang) throws SQLException {
        return find(owner, words);
    }

    /** As {@link #find(String, Lang)}, on another connection: one connection answers one question at a time. */
    public Found find(Connection connection, String words) throws SQLException {
        List<String> folded = tokens(words);
        if (folded.isEmpty()) {
            return new Found(List.of(), 0);
        }
        // The tokens hold letters and digits, and now and then a sign that the query language would read: each is
        // quoted.
        String any = folded.stream().map(PostgresFinder::quoted).collect(Collectors.joining(" | "));
        String plain = String.join(" ", folded);
        try (PreparedStatement question = connection.prepareStatement(FIND)) {
            question.setString(1, any);
            question.setString(2, plain);
            question.setString(3, any);
            question.setString(4, plain);
            List<UUID> first = new ArrayList<>();
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    first.add(rows.getObject(1, UUID.class));
                }
            }
            return new Found(first, first.size());
        }
    }

    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = folding.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
        return tokens;
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop schema if exists baseline cascade");
        }
        owner.close();
        folding.close();
    }
}
