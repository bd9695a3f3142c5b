package ir.rasteh.gates.littlehouse.brand;

import com.vaadin.flow.component.html.Div;
import java.util.logging.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;

/** A room that draws its own page, serves its own address, prints, and is given its database behind its back. */
class Ledger {

    @Autowired
    JdbcClient database;

    Div page() {
        Logger.getLogger("ledger").info("drawn");
        System.out.println("drawn");
        return new Div();
    }

    @GetMapping("/ledger")
    String address() {
        return "ledger";
    }
}
