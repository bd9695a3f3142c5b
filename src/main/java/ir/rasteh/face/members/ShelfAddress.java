package ir.rasteh.face.members;

import com.vaadin.flow.router.QueryParameters;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.ShelfQuestion;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the address of a shelf: whoever sends it on shows the same goods in the same order. */
final class ShelfAddress {

    private static final String DOWN = "-";

    private ShelfAddress() {}

    static ShelfQuestion question(QueryParameters parameters, Lang lang) {
        String order = parameters.getSingleParameter("sort").orElse(DOWN + ShelfQuestion.Order.SAVED.code());
        boolean descending = order.startsWith(DOWN);
        return new ShelfQuestion(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("state").flatMap(ProductState::of).orElse(null),
                parameters.getSingleParameter("family").flatMap(CraftFamily::of).orElse(null),
                parameters.getSingleParameter("incomplete").isPresent(),
                ShelfQuestion.Order.of(descending ? order.substring(DOWN.length()) : order)
                        .orElse(ShelfQuestion.Order.SAVED),
                descending,
                lang);
    }

    /** @param firm null where somebody has only one shelf */
    static QueryParameters of(ShelfQuestion question, @Nullable String firm) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (firm != null) {
            parameters.put("firm", List.of(firm));
        }
        if (!question.text().isEmpty()) {
            parameters.put("q", List.of(question.text()));
        }
        if (question.state() != null) {
            parameters.put("state", List.of(question.state().code()));
        }
        if (question.family() != null) {
            parameters.put("family", List.of(question.family().code()));
        }
        if (question.incomplete()) {
            parameters.put("incomplete", List.of("1"));
        }
        if (question.order() != ShelfQuestion.Order.SAVED || !question.descending()) {
            parameters.put(
                    "sort",
                    List.of((question.descending() ? DOWN : "")
                            + question.order().code()));
        }
        return new QueryParameters(parameters);
    }
}
