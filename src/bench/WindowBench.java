import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./rasteh bench window [ADDRESS]}: first byte and bytes of the four window pages (home, search, mark, product), in
 * English and Persian, as a browser asks for them: compressed, over one kept connection. First byte is the median of the
 * later calls, and beside it the first call. "Page" is the HTML as sent; "with assets" adds what the page names in its head
 * (styles, script, preloaded fonts), which a second page does not load again; "pictures" are those that the HTML names. Ratios
 * are to the plainest page, {@code /en/about}, of the same instance, so that two machines can be compared. Measures the
 * instance at ADDRESS, which must be running with the sample catalogue; without an address, one of its own.
 * Run by the launcher with plain {@code java}: no build, no dependency.
 */
class WindowBench {

    static final Path OUT = Path.of("target/bench");
    static final int WARM_UP = 10;
    static final int CALLS = 30;
    static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    static final Pattern PICTURE = Pattern.compile("src=\"(/media/[^\"]+)\"");

    record Page(double firstCall, double firstByte, long html, long withAssets, long pictures) {}

    record Answer(double firstByte, long bytes, String text) {}

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            bench(args[0].replaceFirst("/+$", ""));
            return;
        }
        Path data = OUT.resolve("window-data").toAbsolutePath();
        Path words = Files.createTempFile(Files.createDirectories(OUT), "window", ".log");
        Process shop = new ProcessBuilder(
                        "./rasteh", "run", "--data", data.toString(), "--port", "0", "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        try {
            bench(open(shop, words));
        } finally {
            shop.destroy();
            shop.waitFor();
            Files.delete(words);
            delete(data);
        }
    }

    /** The address of the shop, once its pages and its search answer. */
    static String open(Process shop, Path words) throws Exception {
        Pattern opened = Pattern.compile("Rasteh is open: (http://[^\\s/]+)");
        Instant patience = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(patience) && shop.isAlive()) {
            Matcher address = opened.matcher(Files.readString(words));
            if (address.find() && get(address.group(1) + "/en/search?q=Tabriz+carpet").text().contains("/en/products/")) {
                return address.group(1);
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The shop did not open:\n" + Files.readString(words));
    }

    static void bench(String base) throws Exception {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("plainest", "/en/about");
        for (String lang : List.of("en", "fa")) {
            String words = lang.equals("fa") ? "مبل ملایر" : "Tabriz carpet";
            paths.put(lang + " home", "/" + lang + "/");
            paths.put(lang + " search", "/" + lang + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            paths.put(lang + " mark", "/" + lang + "/marks/malayer-furniture");
            paths.put(
                    lang + " product",
                    first(base, "/" + lang + "/marks/tabriz-carpet", "\"(/" + lang + "/products/[^\"]+)\""));
        }
        Map<String, Page> pages = new LinkedHashMap<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            pages.put(path.getKey(), measure(base, path.getValue()));
        }
        report(pages);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static Page measure(String base, String path) throws Exception {
        Answer first = get(base + path);
        for (int i = 0; i < WARM_UP; i++) {
            get(base + path);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            times.add(get(base + path).firstByte());
        }
        times.sort(null);
        long assets = bytesOf(base, ASSET, first.text());
        return new Page(
                first.firstByte(),
                times.get(CALLS / 2),
                first.bytes(),
                first.bytes() + assets,
                bytesOf(base, PICTURE, first.text()));
    }

    static long bytesOf(String base, Pattern named, String html) throws Exception {
        Set<String> addresses = new LinkedHashSet<>();
        Matcher matcher = named.matcher(html);
        while (matcher.find()) {
            addresses.add(matcher.group(1));
        }
        long bytes = 0;
        for (String address : addresses) {
            // Icons are for the tab, not for the page.
            if (!address.contains("/icons/")) {
                bytes += get(base + address).bytes();
            }
        }
        return bytes;
    }

    static String first(String base, String path, String pattern) throws Exception {
        Matcher matcher = Pattern.compile(pattern).matcher(get(base + path).text());
        if (!matcher.find()) {
            throw new IOException(path + " names no product: the sample catalogue is not there");
        }
        return matcher.group(1);
    }

    static Answer get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Encoding", "gzip")
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        long asked = System.nanoTime();
        HttpResponse<InputStream> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int one = body.read();
            double firstByte = (System.nanoTime() - asked) / 1e6;
            byte[] rest = body.readAllBytes();
            byte[] all = new byte[rest.length + (one < 0 ? 0 : 1)];
            if (one >= 0) {
                all[0] = (byte) one;
                System.arraycopy(rest, 0, all, 1, rest.length);
            }
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            String text = packed
                    ? new String(new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(all)).readAllBytes(), StandardCharsets.UTF_8)
                    : new String(all, StandardCharsets.UTF_8);
            return new Answer(firstByte, all.length, text);
        }
    }

    static void report(Map<String, Page> pages) throws IOException {
        Page plainest = pages.get("plainest");
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-12s %10s %12s %7s %9s %12s %10s%n", "page", "first call", "first byte", "ratio", "html", "with assets", "pictures"));
        StringBuilder json = new StringBuilder("{\n");
        pages.forEach((name, page) -> {
            double ratio = page.firstByte() / plainest.firstByte();
            table.append(String.format(
                    Locale.ROOT,
                    "%-12s %7.0f ms %9.1f ms %7.1f %6.1f kB %9.0f kB %7.0f kB%n",
                    name,
                    page.firstCall(),
                    page.firstByte(),
                    ratio,
                    page.html() / 1e3,
                    page.withAssets() / 1e3,
                    page.pictures() / 1e3));
            json.append(String.format(
                    Locale.ROOT,
                    "%s  \"%s\": {\"firstCallMs\": %.1f, \"firstByteMs\": %.1f, \"ratio\": %.2f, \"htmlBytes\": %d, \"withAssetsBytes\": %d, \"pictureBytes\": %d}",
                    json.length() > 2 ? ",\n" : "",
                    name,
                    page.firstCall(),
                    page.firstByte(),
                    ratio,
                    page.html(),
                    page.withAssets(),
                    page.pictures()));
        });
        Files.createDirectories(OUT);
        Files.writeString(OUT.resolve("window.json"), json.append("\n}\n"));
        System.out.print(table);
        System.out.println("(" + OUT.resolve("window.json") + ")");
    }
}
