package ir.rasteh.face.window;

import ir.rasteh.face.ornament.Girih;
import ir.rasteh.kernel.CraftFamily;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A mark's emblem as a picture of its own, for lists that a script draws; the page lends it its colour. It is drawn from the
 * name alone, so that it may be kept for long.
 */
@Controller
class EmblemDelivery {

    @GetMapping("/emblems/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}.svg")
    ResponseEntity<String> emblem(@PathVariable String slug) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .contentType(MediaType.parseMediaType("image/svg+xml;charset=UTF-8"))
                .body(Girih.emblem(slug, CraftFamily.Accent.MADDER));
    }
}
