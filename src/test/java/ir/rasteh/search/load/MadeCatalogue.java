package ir.rasteh.search.load;

import ir.rasteh.kernel.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue as large as one likes, made of the sample's own words: the head of one product's name with the tail of another's
 * of the same family, sentences of several texts, their attributes and materials, from firms of the first one's mark. The same
 * number gives the same product in every run.
 */
public final class MadeCatalogue {

    private static final long SEED = 20261124;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?؟。！])\\s*");
    private static final Pattern TAIL = Pattern.compile("[،,，]\\s*| — | – ");

    private static final String COLUMNS =
            "id, slug, sku, mark_id, firm_id, names, texts, family, hs, province, county, materials, price, price_to,"
                    + " currency, incoterm, place, minimum_order, capacity_month, unit, lead_days, attributes, packaging,"
                    + " pictures, state, saved_by";

    private record Base(
            String mark,
            String family,
            Map<String, String> names,
            Map<String, List<String>> texts,
            Map<String, String> attributes,
            String materials,
            String pictures,
            double price,
            List<String> plain) {}

    private final List<Base> bases = new ArrayList<>();
    private final Map<String, List<Base>> families = new LinkedHashMap<>();
    private final Map<String, List<String>> firms = new LinkedHashMap<>();

    /** Reads the sample, from a database that holds nothing else yet. */
    public MadeCatalogue(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select mark_id::text, firm_id::text, family, names::text, texts::text, attributes::text,
                            materials::text, pictures::text, coalesce(price, 0) as price, hs, province, county, currency,
                            incoterm, place, minimum_order::text, capacity_month::text, unit, lead_days::text, packaging
                        from product where state = 'on-show' order by mark_id, firm_id, sku""")) {
            while (row.next()) {
                List<String> plain = new ArrayList<>();
                for (String column : List.of(
                        "hs",
                        "province",
                        "county",
                        "currency",
                        "incoterm",
                        "place",
                        "minimum_order",
                        "capacity_month",
                        "unit",
                        "lead_days",
                        "packaging")) {
                    plain.add(cell(row.getString(column)));
                }
                Base base = new Base(
                        row.getString("mark_id"),
                        row.getString("family"),
                        map(row.getString("names")),
                        map(row.getString("texts")).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, text -> List.of(SENTENCE.split(text.getValue())))),
                        map(row.getString("attributes")),
                        row.getString("materials"),
                        row.getString("pictures"),
                        row.getDouble("price"),
                        plain);
                bases.add(base);
                families.computeIfAbsent(base.family(), family -> new ArrayList<>())
                        .add(base);
                List<String> members = firms.computeIfAbsent(base.mark(), mark -> new ArrayList<>());
                if (!members.contains(row.getString("firm_id"))) {
                    members.add(row.getString("firm_id"));
                }
            }
        }
    }

    /** How many products the sample has. */
    public int sample() {
        return bases.size();
    }

    /**
     * Writes the made products with the numbers from {@code from} to below {@code to} into the catalogue's own tables, approved
     * as a steward would have left them.
     */
    public void write(Connection owner, int from, int to) throws SQLException, IOException {
        CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
        try (OutputStream out =
                new PGCopyOutputStream(copy.copyIn("copy product (" + COLUMNS + ") from stdin"), 1 << 16)) {
            for (int number = from; number < to; number++) {
                out.write(line(number).getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into listing
                        (product_id, slug, mark_id, firm_id, on_show, content, version, created_at, approved_by)
                    select id, slug, mark_id, firm_id, true, to_jsonb(product), version, created_at, saved_by
                    from product
                    where state = 'on-show' and not exists (select from listing where product_id = product.id)
                    order by id""");
            statement.execute("analyze product");
            statement.execute("analyze listing");
        }
    }

    private String line(int number) {
        SplittableRandom dice = new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
        Base first = bases.get(dice.nextInt(bases.size()));
        List<Base> family = families.get(first.family());
        if (family == null) {
            throw new IllegalStateException("Every product has its family");
        }
        Base second = family.get(dice.nextInt(family.size()));
        Base third = family.get(dice.nextInt(family.size()));
        List<String> members = firms.getOrDefault(first.mark(), List.of());
        Map<String, String> attributes = new LinkedHashMap<>(first.attributes());
        attributes.replaceAll(
                (key, value) -> dice.nextInt(3) == 0 ? second.attributes().getOrDefault(key, value) : value);
        List<String> cells = new ArrayList<>(List.of(
                // In ascending order, after all that the house numbered itself.
                new UUID(0xF000_0000_0000_7000L | ((long) number << 16), 0x8000_0000_0000_0000L | number).toString(),
                "made-" + number,
                "MADE-" + number,
                first.mark(),
                members.get(dice.nextInt(members.size())),
                cell(json(names(first, second, dice.nextInt(4) == 0))),
                cell(json(texts(first, second, third, dice))),
                first.family()));
        cells.addAll(first.plain().subList(0, 3));
        cells.add(cell((dice.nextInt(4) == 0 ? second : first).materials()));
        boolean priced = first.price() > 0;
        double price = Math.max(0.01, Math.round(first.price() * (60 + dice.nextInt(90))) / 100.0);
        cells.add(priced ? Double.toString(price) : "\\N");
        cells.add("\\N");
        cells.addAll(first.plain().subList(3, 10));
        cells.add(cell(json(attributes)));
        cells.add(first.plain().get(10));
        cells.add(cell(first.pictures()));
        cells.add("on-show");
        cells.add("made");
        return String.join("\t", cells) + "\n";
    }

    private static Map<String, String> names(Base first, Base second, boolean asItIs) {
        Map<String, String> names = new LinkedHashMap<>();
        first.names().forEach((lang, name) -> {
            String other = second.names().getOrDefault(lang, "");
            String[] own = TAIL.split(name, 2);
            String[] others = TAIL.split(other, 2);
            names.put(
                    lang,
                    asItIs || own.length < 2 || others.length < 2
                            ? name
                            : name.substring(0, name.length() - own[1].length()) + others[1]);
        });
        return names;
    }

    private static Map<String, String> texts(Base first, Base second, Base third, SplittableRandom dice) {
        int choice = dice.nextInt();
        Map<String, String> texts = new LinkedHashMap<>();
        first.texts().forEach((lang, own) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < own.size(); i++) {
                Base from = switch ((choice >>> (2 * i)) & 3) {
                    case 0 -> second;
                    case 1 -> third;
                    default -> first;
                };
                List<String> sentences = from.texts().getOrDefault(lang, own);
                text.append(sentences.get(Math.min(i, sentences.size() - 1)));
                // No space stands between the sentences of Chinese.
                text.append(lang.equals(Lang.ZH.code()) ? "" : " ");
            }
            texts.put(lang, text.toString().strip());
        });
        return texts;
    }

    private static Map<String, String> map(String json) {
        return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** A value in the text format of COPY. */
    private static String cell(@org.jspecify.annotations.Nullable String value) {
        return value == null
                ? "\\N"
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
