package ir.rasteh.trade;

import ir.rasteh.catalogue.Product;
import ir.rasteh.identity.Walls;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.media.Media;
import ir.rasteh.media.MediaRef;
import ir.rasteh.post.Letters;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a buyer does: writes a request without an account, confirms it by the link in a letter, follows it on a private page,
 * and accepts, declines, asks or withdraws there. Whoever holds the link is the buyer.
 */
@Component
public class Rfqs {

    private static final int LONGEST_WORDS = 4000;

    private final RfqTable requests;
    private final RfqMoves moves;
    private final PrivateLinks links;
    private final Letters letters;
    private final Media media;
    private final TradeSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rfqs(
            RfqTable requests,
            RfqMoves moves,
            PrivateLinks links,
            Letters letters,
            Media media,
            TradeSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.moves = moves;
        this.links = links;
        this.letters = letters;
        this.media = media;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps a request and sends its buyer the link that confirms it. Nobody else hears of it before. */
    public Opening open(RfqDraft draft, RfqDraft.Addressee to, List<EnclosedFile> files, Lang lang) {
        FormReader form = new FormReader();
        RfqTable.Facts facts = read(form, draft, to, files, lang);
        if (form.problems().isEmpty()
                && forTheBuyer(() -> requests.waitingOf(facts.email())) >= settings.waitingOfAnAddress()) {
            form.problem("email", "too-many-waiting");
        }
        if (!form.problems().isEmpty()) {
            return new Opening.NeedsWork(form.problems());
        }
        UUID id = UUID.randomUUID();
        String token = links.token(id);
        String path = path(lang, token);
        String number = forTheBuyer(() -> {
            String next = requests.nextNumber();
            requests.add(id, next, PrivateLinks.digest(token), facts, keep(files));
            return next;
        });
        if (!letters.ready()) {
            return new Opening.Written(number, path, false);
        }
        // Outside the transaction: a slow mail server holds no connection of the database.
        if (!letters.send(facts.email(), lang, "trade.letter.confirm", path, number, facts.goods())) {
            forTheBuyer(() -> requests.forget(id));
            return new Opening.LetterRefused();
        }
        return new Opening.Written(number, path, true);
    }

    /** Does in one transaction what a buyer may do by their link, whom the database does not know: so the house does it. */
    private <T> T forTheBuyer(Supplier<T> work) {
        return Walls.asHouse(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private RfqTable.Facts read(
            FormReader form, RfqDraft draft, RfqDraft.Addressee to, List<EnclosedFile> files, Lang lang) {
        String goods = form.text("goods", draft.goods(), true, 2000);
        BigDecimal amount = form.number("amount", draft.amount(), true, false);
        var unit = form.unit("unit", draft.unit());
        BigDecimal price = form.number("price", draft.price(), false, false);
        Currency currency = price == null ? null : form.currency("currency", draft.currency());
        String country = form.country("country", draft.country());
        var incoterm = form.incoterm("incoterm", draft.incoterm(), false);
        var wantedOn = form.day("wanted", draft.wantedOn(), false, moves.today());
        String words = form.text("words", draft.words(), false, LONGEST_WORDS);
        files(form, files);
        String email = form.email("email", draft.email());
        String person = form.line("person", draft.person(), false, 120);
        String company = form.line("company", draft.company(), false, 160);
        Product product = to.product();
        return new RfqTable.Facts(
                to.firm() == null ? null : to.firm().id(),
                to.mark() == null ? null : to.mark().id(),
                product == null ? null : product.id(),
                goods,
                new Quantity(amount == null ? BigDecimal.ONE : amount, unit),
                price == null || currency == null ? null : new Money(price, currency),
                country,
                incoterm,
                wantedOn,
                words,
                email,
                person,
                company,
                lang);
    }

    private void files(FormReader form, List<EnclosedFile> files) {
        if (files.size() > settings.mostFiles()) {
            form.problem("files", "too-many-files");
        } else if (files.stream()
                .anyMatch(file -> file.bytes().length > settings.largestFile().toBytes())) {
            form.problem("files", "file-too-large");
        } else if (files.stream().anyMatch(file -> file.contentType().isEmpty())) {
            form.problem("files", "file-kind");
        }
    }

    private List<Enclosure> keep(List<EnclosedFile> files) {
        List<Enclosure> kept = new ArrayList<>();
        for (EnclosedFile file : files) {
            MediaRef ref = media.keepEnclosure(file.bytes(), file.contentType().orElseThrow());
            kept.add(new Enclosure(file.plainName(), ref.contentType(), ref.hash(), ref.bytes()));
        }
        return kept;
    }

    static String path(Lang lang, String token) {
        return "/" + lang.code() + "/requests/" + token;
    }

    /** The request of a private page. */
    public Optional<Rfq> byToken(String token) {
        return forTheBuyer(() -> requests.lockedByToken(token).map(moves::settled));
    }

    /** The address belongs to its buyer: the request lies at the desk of its firm or brand from now on. */
    public Moved confirm(String token) {
        return forTheBuyer(() -> {
            Moved moved = move(token, RfqMove.CONFIRM, "", false);
            if (moved instanceof Moved.Done done) {
                events.publishEvent(new RfqOpened(done.rfq().id()));
            }
            return moved;
        });
    }

    public Moved ask(String token, String question) {
        return forTheBuyer(() -> told(move(token, RfqMove.ASK, question, true), RfqMove.ASK));
    }

    /**
     * Accepts the quotation that the buyer has read.
     *
     * @param version of that quotation: a newer one, sent while they read, is not accepted unread
     */
    public Moved accept(String token, int version) {
        return forTheBuyer(() -> told(onVersion(token, version, RfqMove.ACCEPT, ""), RfqMove.ACCEPT));
    }

    public Moved decline(String token, int version, String reason) {
        return forTheBuyer(() -> told(onVersion(token, version, RfqMove.DECLINE, reason), RfqMove.DECLINE));
    }

    public Moved withdraw(String token, String reason) {
        return forTheBuyer(() -> told(move(token, RfqMove.WITHDRAW, reason, false), RfqMove.WITHDRAW));
    }

    private Moved onVersion(String token, int version, RfqMove move, String words) {
        Optional<Rfq> rfq = requests.lockedByToken(token).map(moves::settled);
        if (rfq.isPresent()
                && rfq.get()
                        .quotation()
                        .filter(offer -> offer.version() == version)
                        .isEmpty()) {
            return new Moved.NotNow(rfq.get());
        }
        return move(token, move, words, false);
    }

    private Moved move(String token, RfqMove move, String written, boolean wordsRequired) {
        FormReader form = new FormReader();
        String words = form.text("words", written, wordsRequired, LONGEST_WORDS);
        Optional<Rfq> rfq = requests.lockedByToken(token).map(moves::settled);
        if (rfq.isEmpty()) {
            return new Moved.Gone();
        }
        if (!form.problems().isEmpty()) {
            return new Moved.NeedsWork(form.problems().getFirst());
        }
        return moves.make(rfq.get(), move, RfqMoves.By.buyer(rfq.get()), words)
                .<Moved>map(Moved.Done::new)
                .orElseGet(() -> new Moved.NotNow(rfq.get()));
    }

    private Moved told(Moved moved, RfqMove move) {
        if (moved instanceof Moved.Done done) {
            events.publishEvent(new BuyerMoved(done.rfq().id(), move));
        }
        return moved;
    }

    /** What the clock brings: unconfirmed requests vanish, unanswered ones and old quotations expire. Returns how many moved. */
    public int tidy() {
        int moved = forTheBuyer(() -> requests.forgetUnconfirmed(clock.instant().minus(settings.confirmWithin())));
        List<UUID> overdue =
                forTheBuyer(() -> requests.overdue(clock.instant().minus(settings.openFor()), moves.today()));
        overdue.forEach(id -> forTheBuyer(() -> {
            requests.lock(id);
            return moves.settled(id);
        }));
        return moved + overdue.size();
    }
}
