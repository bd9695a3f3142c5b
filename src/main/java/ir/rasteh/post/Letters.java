package ir.rasteh.post;

import ir.rasteh.kernel.Lang;
import java.util.Arrays;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Letters in plain text, each with a link, to somebody in their own language. They go out when a mail server and the address of
 * the house are known; whoever sends learns whether the server took them.
 */
@Component
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    /** The invented people of the sample have no post box anywhere. */
    private static final String NOBODY = "@rasteh.example";

    private static final int LONGEST_SUBJECT = 160;

    private final ObjectProvider<JavaMailSender> server;
    private final MessageSource messages;
    private final PostSettings settings;

    Letters(ObjectProvider<JavaMailSender> server, MessageSource messages, PostSettings settings) {
        this.server = server;
        this.messages = messages;
        this.settings = settings;
    }

    /** Whether letters can be sent at all. */
    public boolean ready() {
        return server.getIfAvailable() != null && !settings.baseUrl().isBlank();
    }

    /**
     * Sends a letter that consists of a subject and words around a link.
     *
     * @param key prefix of its texts: {@code .subject}, and {@code .words} with the link as its argument 0
     * @param path where the link leads, below the address of the house
     * @param said what else subject and words speak of, from argument 1 on; it may have been written by anybody
     * @return whether the mail server took it
     */
    public boolean send(String email, Lang lang, String key, String path, String... said) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null || settings.baseUrl().isBlank()) {
            return false;
        }
        if (email.endsWith(NOBODY)) {
            return true;
        }
        String link = settings.baseUrl().replaceFirst("/+$", "") + path;
        Object[] arguments = Stream.concat(Stream.of(link), Arrays.stream(said)).toArray(Object[]::new);
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(email);
        letter.setSubject(oneLine(messages.getMessage(key + ".subject", arguments, lang.locale())));
        letter.setText(messages.getMessage(key + ".words", arguments, lang.locale()));
        try {
            sender.send(letter);
            return true;
        } catch (MailException e) {
            // Without the address: the log is read by more people than the rooms' tables.
            LOG.warn("A letter ({}) was not taken by the mail server: {}", key, e.toString());
            return false;
        }
    }

    /** A subject is one line of a letter's head: a second one would be a field of somebody's own choice. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_SUBJECT))) + "…";
    }
}
