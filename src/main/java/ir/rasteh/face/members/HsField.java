package ir.rasteh.face.members;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.search.HsFinder;
import ir.rasteh.search.HsProposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The customs code of a product, by the maker's own word for it: «قالیچه» proposes the codes of carpets, each with what customs
 * call the goods and the word by which it was found. Who knows the code types it, of eight digits too.
 */
class HsField extends ComboBox<String> {

    private static final int MOST_PROPOSED = 30;

    private final transient Wording wording;
    private final transient HsFinder finder;
    private final Map<String, HsProposal> proposed = new HashMap<>();

    /** @param entered told when the maker has typed a code that nobody proposed */
    HsField(Wording wording, HsFinder finder, Runnable entered) {
        this.wording = wording;
        this.finder = finder;
        setItems(query -> proposals(query.getFilter(), query.getOffset(), query.getLimit()));
        setItemLabelGenerator(HsField::printed);
        setRenderer(new ComponentRenderer<>(this::line));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            setValue(typed.getDetail().strip());
            entered.run();
        });
    }

    private Stream<String> proposals(Optional<String> words, int offset, int limit) {
        List<HsProposal> found = finder.find(words.orElse(""), wording.lang(), MOST_PROPOSED);
        proposed.clear();
        found.forEach(proposal -> proposed.put(proposal.code().digits(), proposal));
        return found.stream()
                .map(proposal -> proposal.code().digits())
                .skip(offset)
                .limit(limit);
    }

    private Div line(String digits) {
        HsProposal proposal = proposed.get(digits);
        Span code = new Span(printed(digits));
        code.addClassName("hs-code");
        Div line = new Div(code);
        line.addClassName("hs-proposal");
        if (proposal != null) {
            String goods = proposal.goods().in(wording.lang());
            line.add(new Span(goods));
            if (!proposal.because().equals(goods)) {
                Span because = new Span(wording.text("desk.column.hs.because", proposal.because()));
                because.addClassName("hs-because");
                line.add(because);
            }
        }
        return line;
    }

    private static String printed(String written) {
        return HsCode.of(written).map(HsCode::toString).orElse(written);
    }
}
