package ir.rasteh.identity;

import ir.rasteh.kernel.Lang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Letters from the door, each with a link, when a mail server and the address of the house are known. */
@Component
class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final ObjectProvider<JavaMailSender> server;
    private final MessageSource messages;
    private final DoorSettings settings;

    Letters(ObjectProvider<JavaMailSender> server, MessageSource messages, DoorSettings settings) {
        this.server = server;
        this.messages = messages;
        this.settings = settings;
    }

    /** Whether letters can be sent at all. */
    boolean ready() {
        return server.getIfAvailable() != null && !settings.baseUrl().isBlank();
    }

    /**
     * Sends a letter that consists of a subject and words around a link.
     *
     * @param key prefix of its texts: {@code .subject}, and {@code .words} with the link as its argument
     * @param path where the link leads, below the address of the house
     * @return whether the mail server took it
     */
    boolean send(String email, Lang lang, String key, String path) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null || settings.baseUrl().isBlank()) {
            return false;
        }
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(settings.lettersFrom());
        letter.setTo(email);
        letter.setSubject(messages.getMessage(key + ".subject", null, lang.locale()));
        String link = settings.baseUrl().replaceFirst("/+$", "") + path;
        letter.setText(messages.getMessage(key + ".words", new Object[] {link}, lang.locale()));
        try {
            sender.send(letter);
            return true;
        } catch (MailException e) {
            // Without the address: the log is read by more people than the door's tables.
            LOG.warn("A letter ({}) was not taken by the mail server: {}", key, e.toString());
            return false;
        }
    }
}
