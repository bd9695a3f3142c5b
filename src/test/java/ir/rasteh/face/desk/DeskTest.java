package ir.rasteh.face.desk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Grant;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** A desk without a browser: somebody signs in and works, over the real engines, on a mark and a firm of the test's own. */
@SpringBootTest(properties = "rasteh.empty=true")
public abstract class DeskTest extends SpringBrowserlessTest {

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Marks marks;

    @Autowired
    protected Firms firms;

    /** What makes the rows of this test its own in the shared database. */
    protected final String own = UUID.randomUUID().toString().substring(0, 8);

    /** Signs in somebody with these roles; whoever was signed in has left. */
    protected void signIn(String name, Grant... grants) {
        String email = name + "-" + own + "@test.example";
        accounts.open(email, name, "a password of the test", List.of(grants));
        UserDetails account = accounts.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    protected static void read(Lang lang) {
        UI.getCurrent().setLocale(lang.locale());
    }

    protected Mark mark() {
        return marks.bySlug("mark-" + own)
                .orElseGet(() -> marks.found(new Mark(
                        UUID.randomUUID(),
                        "mark-" + own,
                        CraftFamily.FURNITURE,
                        LocalizedText.of("نشان آزمون", "Mark of the test"),
                        LocalizedText.of("مبل", "Furniture"),
                        List.of(Province.HAMADAN),
                        List.of(LocalizedText.of("ملایر", "Malayer")),
                        List.of("9401"),
                        LocalizedText.of("داستان", "Story"),
                        List.of(),
                        new Mark.Steward(LocalizedText.of("شرکت", "Company"), "steward@test.example"),
                        LocalDate.of(2020, 1, 1),
                        "a test",
                        true)));
    }

    /** A firm that is an admitted member of {@link #mark}. */
    protected Firm firm() {
        return firms.bySlug("firm-" + own).orElseGet(() -> {
            Firm firm = firms.enter(new Firm(
                    UUID.randomUUID(),
                    "firm-" + own,
                    LocalizedText.of("کارگاه آزمون", "Workshop of the test"),
                    Province.HAMADAN,
                    LocalizedText.of("ملایر", "Malayer"),
                    List.of("producer"),
                    2010,
                    4,
                    LocalizedText.empty(),
                    true));
            firms.join(mark().id(), firm.id(), LocalDate.of(2021, 1, 1), true);
            return firm;
        });
    }

    @AfterEach
    void everybodyLeaves() {
        SecurityContextHolder.clearContext();
    }
}
