package ir.rasteh.face.window;

import ir.rasteh.catalogue.PictureSight;
import ir.rasteh.media.Album;
import ir.rasteh.media.Media;
import ir.rasteh.media.MediaRef;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Hands out kept files under their hash: the same bytes for ever, and nothing in them may run. Pictures of goods that are not on
 * show are handed to those who may see the goods.
 */
@Controller
class MediaDelivery {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** What is not for all is kept by the reader's own browser alone, and not for long. */
    private static final CacheControl FOR_ITS_OWN =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Media media;
    private final Album album;
    private final PictureSight sight;

    MediaDelivery(Media media, Album album, PictureSight sight) {
        this.media = media;
        this.album = album;
        this.sight = sight;
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}")
    ResponseEntity<Resource> picture(
            @PathVariable String hash,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        CacheControl keeping = switch (sight.of(album.originalsOf(hash))) {
            case ALL -> FOR_EVER;
            case OWN -> FOR_ITS_OWN;
            // Somebody else's looks like nobody's.
            case NONE -> throw new NotHere();
        };
        String tag = "W/\"" + hash + "\"";
        if (known.contains(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(keeping)
                    .eTag(tag)
                    .build();
        }
        // Under the hash of what was uploaded comes one of the sizes: the file itself may tell where it was taken.
        String shown = album.of(hash).map(picture -> picture.ordinary().hash()).orElse(hash);
        MediaRef ref = media.find(shown).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .cacheControl(keeping)
                .eTag(tag)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .contentType(MediaType.parseMediaType(ref.contentType()))
                .body(media.content(ref));
    }
}
