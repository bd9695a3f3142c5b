import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.kernel.Command;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.search.BenchHouse;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import com.sun.management.GarbageCollectionNotificationInfo;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./rasteh bench import [--rows=50000]}: how fast a sheet becomes goods on a shelf, by the operator's own command: new
 * goods from a CSV and from an XLSX, and the same XLSX again, whose rows then update. The house has the heap that the launcher
 * gives it. {@code src/docs/benchmarks.md} says how to read the figures.
 */
class ImportBench {

    static final Path OUT = Path.of("target/bench");
    static final String HEAP = "512m";
    static final double MOST_SECONDS = 120;
    static final double MOST_MEGABYTES = 200;
    static final List<String> TITLES = List.of(
            "sku", "name_fa", "name_en", "text_fa", "text_en", "family", "hs", "province", "county", "materials",
            "price", "currency", "incoterm", "place", "minimum_order", "unit", "capacity_month", "lead_days",
            "attributes", "state");

    record Run(String what, int rows, long bytes, double seconds, double found, double live, double all) {

        double rowsASecond() {
            return rows / seconds;
        }

        boolean holds() {
            return seconds <= MOST_SECONDS && live <= MOST_MEGABYTES;
        }
    }

    public static void main(String[] args) throws Exception {
        int rows = 50_000;
        for (String arg : args) {
            if (!arg.startsWith("--rows=")) {
                System.err.println("bench import knows --rows=N, not " + arg);
                System.exit(2);
            }
            rows = Integer.parseInt(arg.substring("--rows=".length()));
        }
        if (Runtime.getRuntime().maxMemory() > 600L << 20) {
            // Once more, with the heap that the launcher gives to the house.
            System.exit(again(rows));
        }
        System.exit(new ImportBench().run(rows) ? 0 : 1);
    }

    static int again(int rows) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx" + HEAP,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "src/bench/ImportBench.java",
                        "--rows=" + rows)
                .inheritIO()
                .start()
                .waitFor();
    }

    boolean run(int rows) throws Exception {
        List<Run> runs = new ArrayList<>();
        Path sheets = Files.createDirectories(OUT.resolve("import-sheets")).toAbsolutePath();
        try (BenchHouse house = new BenchHouse(OUT.resolve("import-data"), "512MB", List.of())) {
            Firm one = firm(house, "bench-import-one");
            Firm other = firm(house, "bench-import-other");
            Firm warm = firm(house, "bench-import-warm");
            Path csv = sheets.resolve("goods.csv");
            Path xlsx = sheets.resolve("goods.xlsx");
            writeCsv(csv, rows / 20);
            take(house, "warm", csv, warm, rows / 20);
            writeCsv(csv, rows);
            writeXlsx(xlsx, rows);
            runs.add(take(house, "CSV, new", csv, one, rows));
            runs.add(take(house, "XLSX, new", xlsx, other, rows));
            runs.add(take(house, "XLSX, again", xlsx, other, rows));
        } finally {
            Files.deleteIfExists(sheets.resolve("goods.csv"));
            Files.deleteIfExists(sheets.resolve("goods.xlsx"));
            Files.deleteIfExists(sheets);
        }
        report(runs);
        return runs.stream().allMatch(Run::holds);
    }

    static Firm firm(BenchHouse house, String slug) {
        Firms firms = house.context().getBean(Firms.class);
        Mark mark = mark(house);
        Firm firm = firms.enter(new Firm(
                UUID.randomUUID(),
                slug,
                LocalizedText.of("کارگاه سنجش " + slug, "Workshop " + slug),
                mark.provinces().getFirst(),
                LocalizedText.of("ملایر", "Malayer"),
                List.of("producer"),
                2019,
                12,
                LocalizedText.empty(),
                true));
        firms.join(mark.id(), firm.id(), LocalDate.of(2020, 1, 1), true);
        return firm;
    }

    static Mark mark(BenchHouse house) {
        return house.context().getBean(Marks.class).bySlug("malayer-furniture").orElseThrow();
    }

    static Run take(BenchHouse house, String what, Path sheet, Firm firm, int rows) throws Exception {
        Command command = house.context().getBeansOfType(Command.class).values().stream()
                .filter(each -> each.name().equals("import products"))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        try (Heap heap = new Heap()) {
            long begun = System.nanoTime();
            Command.Outcome outcome = command.run(new Command.Order(
                    List.of(sheet.toString(), "--mark", mark(house).slug(), "--firm", firm.slug()),
                    Path.of(""),
                    told::add));
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (outcome != Command.Outcome.DONE) {
                throw new IllegalStateException("Rows were refused: " + told);
            }
            awaitAllFound(house, firm, rows);
            double found = (System.nanoTime() - begun) / 1e9;
            Run run = new Run(what, rows, Files.size(sheet), seconds, found, heap.live(), heap.all());
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %6.1f s  %6.0f rows/s   all found after %6.1f s   heap +%.0f MB in use, +%.0f MB with garbage%n",
                    what,
                    seconds,
                    run.rowsASecond(),
                    found,
                    run.live(),
                    run.all());
            return run;
        }
    }

    /** Until search finds as many of the firm's goods, and nothing waits to be told any more. */
    static void awaitAllFound(BenchHouse house, Firm firm, int rows) throws InterruptedException {
        ProductSearch search = house.context().getBean(ProductSearch.class);
        BuyerQuery goods = new BuyerQuery(
                "", Lang.EN, Set.of(), Set.of(), Set.of(), Set.of(firm.slug()), Set.of(), false,
                BuyerQuery.Sort.NEWEST, 1, 1);
        var database = house.context().getBean(org.springframework.jdbc.core.simple.JdbcClient.class);
        long patience = System.nanoTime() + 900_000_000_000L;
        while (search.find(goods).total() < rows
                || database.sql("select count(*) from event_publication").query(Long.class).single() > 0) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("Search does not find " + rows + " goods of the firm");
            }
            Thread.sleep(250);
        }
    }

    /** The heap beyond what was in use before: after each collection, and as it is seen every ten milliseconds, garbage and all. */
    static final class Heap implements AutoCloseable {

        private final long before;
        private final AtomicLong live = new AtomicLong();
        private final AtomicLong all = new AtomicLong();
        private final Thread watcher;
        private volatile boolean open = true;

        Heap() {
            System.gc();
            System.gc();
            before = used();
            ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                    .addNotificationListener((notification, handback) -> collected(notification.getUserData()), null, null));
            watcher = Thread.ofPlatform().daemon().start(() -> {
                while (open) {
                    all.accumulateAndGet(used() - before, Math::max);
                    java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
                }
            });
        }

        private void collected(Object told) {
            if (open) {
                long used = GarbageCollectionNotificationInfo.from((CompositeData) told)
                        .getGcInfo()
                        .getMemoryUsageAfterGc()
                        .entrySet()
                        .stream()
                        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Tenured|Old).*"))
                        .map(Map.Entry::getValue)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                live.accumulateAndGet(used - before, Math::max);
            }
        }

        private static long used() {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        double live() {
            return live.get() / 1048576.0;
        }

        double all() {
            return all.get() / 1048576.0;
        }

        @Override
        public void close() throws InterruptedException {
            open = false;
            watcher.join();
        }
    }

    // --- the sheets ------------------------------------------------------------------------------------------------------

    static List<String> row(int number, Random dice) {
        return List.of(
                "BI-" + number,
                "مبل راحتی سنجش شمارهٔ " + number,
                "Bench armchair number " + number,
                "از چوب راش، با دست کنده‌کاری شده و با پارچهٔ مخمل؛ برای خانه و مهمان‌خانه. ".repeat(1 + dice.nextInt(3)),
                "Of beech, carved by hand and covered with velvet; for the home and for hotels. ".repeat(1 + dice.nextInt(3)),
                "furniture",
                dice.nextBoolean() ? "9401.61" : "94036010",
                "IR-13",
                "Malayer",
                "beech; velvet",
                dice.nextBoolean() ? "۱٬۲۵۰٫۵" : String.valueOf(90 + dice.nextInt(4000)),
                dice.nextBoolean() ? "USD" : "EUR",
                "FCA",
                "Malayer",
                String.valueOf(1 + dice.nextInt(40)),
                "piece",
                String.valueOf(10 + dice.nextInt(400)),
                String.valueOf(7 + dice.nextInt(80)),
                "finish=walnut; seats=" + (1 + dice.nextInt(4)) + "; joinery=mortise",
                "on-show");
    }

    static void writeCsv(Path file, int rows) throws IOException {
        Random dice = new Random(5);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", TITLES) + "\n");
            for (int i = 0; i < rows; i++) {
                out.write("\"" + String.join("\",\"", row(i, dice)) + "\"\n");
            }
        }
    }

    static void writeXlsx(Path file, int rows) throws IOException {
        Random dice = new Random(6);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            part(zip, out, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(zip, out, "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"goods\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, out, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                            + "Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            cells(out, 1, TITLES);
            for (int i = 0; i < rows; i++) {
                cells(out, i + 2, row(i, dice));
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
        }
    }

    static void cells(Writer out, int number, List<String> texts) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.size(); i++) {
            out.write("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + texts.get(i) + "</t></is></c>");
        }
        out.write("</row>");
    }

    static void part(ZipOutputStream zip, Writer out, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(xml);
        out.flush();
        zip.closeEntry();
    }

    // --- the report ------------------------------------------------------------------------------------------------------

    static void report(List<Run> runs) throws IOException {
        List<Object> each = new ArrayList<>();
        for (Run run : runs) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("what", run.what());
            one.put("rows", run.rows());
            one.put("bytes", run.bytes());
            one.put("seconds", run.seconds());
            one.put("rowsASecond", run.rowsASecond());
            one.put("secondsUntilAllFound", run.found());
            one.put("peakExtraHeapMb", run.live());
            one.put("peakExtraHeapWithGarbageMb", run.all());
            one.put("holds", run.holds());
            each.add(one);
            if (!run.holds()) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: missed the bounds of %.0f s and %.0f MB%n",
                        run.what(),
                        MOST_SECONDS,
                        MOST_MEGABYTES);
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("heapLimit", HEAP);
        json.put("mostSeconds", MOST_SECONDS);
        json.put("mostExtraHeapMb", MOST_MEGABYTES);
        json.put("runs", each);
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(OUT);
        Files.write(OUT.resolve("import.json"), mapper.writeValueAsBytes(json));
        System.out.println("(" + OUT.resolve("import.json") + ")");
    }
}
