package ir.rasteh.search.load;

import ir.rasteh.persian.PersianProductAnalyzer;
import ir.rasteh.search.relevance.Finder;
import ir.rasteh.search.relevance.Goods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lucene and nothing else, in this JVM: all words of a listing in one field with the analysis of our main field, BM25, any word
 * of the query; names and texts are stored, so that a result can be shown.
 */
public final class PlainLucene implements AutoCloseable {

    private static final String WORDS = "words";

    private final Path folder;
    private final FSDirectory directory;
    private final Analyzer analyzer = new PersianProductAnalyzer();
    private @Nullable IndexWriter writer;
    private @Nullable DirectoryReader reader;
    private @Nullable IndexSearcher searcher;

    public PlainLucene(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
    }

    /** Takes these listings in, beside those from before; {@link #open} follows the last of them. Several threads may add. */
    public void add(List<Goods.Words> goods) throws IOException {
        IndexWriter open = writer();
        for (Goods.Words each : goods) {
            Document document = new Document();
            document.add(new StoredField("id", each.id().toString()));
            Stream.concat(each.names().texts().entrySet().stream(), each.texts().texts().entrySet().stream())
                    .forEach(text ->
                            document.add(new StoredField("text_" + text.getKey().code(), text.getValue())));
            document.add(new TextField(WORDS, each.whole(), Field.Store.NO));
            open.addDocument(document);
        }
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            IndexWriterConfig config = new IndexWriterConfig(analyzer);
            config.setUseCompoundFile(false);
            config.setRAMBufferSizeMB(64);
            writer = new IndexWriter(directory, config);
        }
        return writer;
    }

    /** Makes what was added visible to questions. */
    public synchronized void open() throws IOException {
        writer().close();
        writer = null;
        if (reader != null) {
            reader.close();
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** How many bytes the index takes; with or without what it stores for showing. */
    public long bytes(boolean stored) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean shown = Stream.of(".fdt", ".fdx", ".fdm")
                        .anyMatch(end -> file.getFileName().toString().endsWith(end));
                bytes += stored || !shown ? Files.size(file) : 0;
            }
        }
        return bytes;
    }

    /** The best listings, with their stored names and texts read. */
    public List<UUID> find(String words) throws IOException {
        IndexSearcher open = searcher;
        if (open == null) {
            throw new IllegalStateException("The index has not been opened");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(WORDS, words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                any.add(new TermQuery(new Term(WORDS, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        TopDocs found = open.search(any.build(), Finder.PAGE);
        UUID[] ids = new UUID[found.scoreDocs.length];
        int at = 0;
        for (ScoreDoc hit : found.scoreDocs) {
            ids[at++] = UUID.fromString(open.storedFields().document(hit.doc).get("id"));
        }
        return List.of(ids);
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        if (reader != null) {
            reader.close();
        }
        directory.close();
        analyzer.close();
    }
}
