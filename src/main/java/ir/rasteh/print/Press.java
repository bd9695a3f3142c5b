package ir.rasteh.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import ir.rasteh.kernel.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes papers: A4 as PDF from a page of well-formed XHTML with its style inside. Whatever address a page names, nothing is
 * fetched. Fonts are {@code latin}, {@code arabic} and {@code chinese}; a style names the one of its language first and the
 * others behind it, so that a Chinese name in a Persian paper is there too.
 */
@Component
public class Press implements DisposableBean {

    private static final String DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final int SEMI_BOLD = 600;

    private final PrintSettings settings;
    private final Fonts fonts = new Fonts();
    private final ThreadPoolExecutor workers;

    Press(PrintSettings settings) {
        this.settings = settings;
        this.workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                work -> new Thread(work, "press"));
        workers.allowCoreThreadTimeOut(true);
        // It speaks of each font and each style; what fails comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    /** The fonts' files, each read once. */
    private static final class Fonts {

        private final byte[] latin = read("SourceSans3-Regular.ttf");
        private final byte[] latinBold = read("SourceSans3-SemiBold.ttf");
        private final byte[] arabic = read("Vazirmatn-Regular.ttf");
        private final byte[] arabicBold = read("Vazirmatn-Bold.ttf");
        private final byte[] chinese = read("NotoSansSC-Regular.ttf");

        private static byte[] read(String name) {
            try (InputStream file = Press.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("The font " + name + " is not packed");
                }
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A paper from a page.
     *
     * @param xhtml well-formed, without a document type; characters that no XML may hold are left out
     * @param lang decides in which direction the paper is read
     * @throws Unprintable when it is too long, or is not ready in time
     * @throws IllegalArgumentException when the page is not well-formed
     */
    public byte[] pdf(String xhtml, Lang lang) {
        if (xhtml.length() > settings.longestText()) {
            throw new Unprintable("The page has " + xhtml.length() + " characters");
        }
        Document page = parsed(xhtml);
        if (lang.rightToLeft()) {
            columnsFromTheRight(page);
        }
        Future<byte[]> paper;
        try {
            paper = workers.submit(() -> render(page, lang));
        } catch (RejectedExecutionException e) {
            throw new Unprintable("Too many papers wait");
        }
        try {
            return paper.get(settings.within().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            paper.cancel(true);
            throw new Unprintable("The paper was not ready in " + settings.within());
        } catch (InterruptedException e) {
            paper.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unprintable("Whoever waited for the paper left");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unprintable unprintable) {
                throw unprintable;
            }
            throw new IllegalStateException("A paper could not be made", e.getCause());
        }
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(DOCTYPES, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(lawful(xhtml))));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The parser of this Java cannot be made safe", e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("The page of a paper is not well-formed: " + e.getMessage(), e);
        }
    }

    private static String lawful(String xhtml) {
        StringBuilder lawful = new StringBuilder(xhtml.length());
        xhtml.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c < 0xD800
                        || c >= 0xE000 && c < 0xFFFE
                        || c >= 0x10000)
                .forEach(lawful::appendCodePoint);
        return lawful.toString();
    }

    /** The renderer lays columns from the left in every language: the cells of each row change places. */
    private static void columnsFromTheRight(Document page) {
        NodeList rows = page.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            Element row = (Element) rows.item(i);
            for (Node cell = row.getLastChild(), next; cell != null; cell = next) {
                next = cell.getPreviousSibling();
                row.appendChild(row.removeChild(cell));
            }
        }
    }

    private byte[] render(Document page, Lang lang) throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .withW3cDocument(page, null)
                .toStream(new Bounded(paper, settings.largestPaper().toBytes()));
        builder.useUriResolver((base, address) -> null)
                .useUnicodeBidiSplitter(Runs::new)
                .useUnicodeBidiReorderer(new ArabicShapes())
                .defaultTextDirection(lang.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        font(builder, fonts.latin, "latin", 400);
        font(builder, fonts.latinBold, "latin", SEMI_BOLD);
        font(builder, fonts.arabic, "arabic", 400);
        font(builder, fonts.arabicBold, "arabic", SEMI_BOLD);
        font(builder, fonts.chinese, "chinese", 400);
        builder.run();
        return paper.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, byte[] file, String family, int weight) {
        FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(file);
        builder.useFont(bytes, family, weight, FontStyle.NORMAL, true);
    }

    /** Ends a paper that grows beyond all bounds. */
    private static final class Bounded extends FilterOutputStream {

        private final long most;
        private long written;

        Bounded(OutputStream out, long most) {
            super(out);
            this.most = most;
        }

        @Override
        public void write(int octet) throws IOException {
            more(1);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            more(length);
            out.write(bytes, from, length);
        }

        private void more(int bytes) {
            written += bytes;
            if (written > most) {
                throw new Unprintable("The paper has more than " + most + " bytes");
            }
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
